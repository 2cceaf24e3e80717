package org.feedbacknlp.core.linear;

import java.util.Arrays;

/** Where in a table the rows begin that are to be summed up. A buffer that is filled again and again. Not thread-safe. */
final class Hits {
    private int[] places = new int[256];
    private int[] origins = new int[256];
    private int[] likely = new int[256];
    private int count;

    /** What was read ahead; kept so that the reads are not taken for idle. */
    long seen;

    /** Forgets the places. */
    void clear() {
        count = 0;
    }

    void add(int place) {
        add(place, 0);
    }

    /** Adds the place of something that is the {@code origin}th of where it was looked for. */
    void add(int place, int origin) {
        if (count == places.length) {
            places = Arrays.copyOf(places, 2 * count);
            origins = Arrays.copyOf(origins, 2 * count);
        }
        places[count] = place;
        origins[count++] = origin;
    }

    /** Returns room for the numbers of keys that are likely to have a row. */
    int[] likely(int most) {
        if (likely.length < most) {
            likely = new int[Math.max(most, 2 * likely.length)];
        }
        return likely;
    }

    int count() {
        return count;
    }

    int place(int i) {
        return places[i];
    }

    int origin(int i) {
        return origins[i];
    }

    /** Returns the places, of which the first {@link #count} are meant; not to be changed. */
    int[] places() {
        return places;
    }
}
