package org.feedbacknlp.core.linear;

import java.util.Arrays;

/** Where in a table the rows begin that are to be summed up. A buffer that is filled again and again. Not thread-safe. */
final class Hits {
    private int[] places = new int[256];
    private int count;

    /** Forgets the places. */
    void clear() {
        count = 0;
    }

    void add(int place) {
        if (count == places.length) {
            places = Arrays.copyOf(places, 2 * count);
        }
        places[count++] = place;
    }

    int count() {
        return count;
    }

    /** Returns the places, of which the first {@link #count} are meant; not to be changed. */
    int[] places() {
        return places;
    }
}
