package org.feedbacknlp.core.codebook;

import java.util.Arrays;

/** What a rule found once: from its first word to its last, and the words that made it. Immutable. */
final class Hit {
    private final int first;
    private final int end;
    private final int[] places;

    private Hit(int first, int end, int[] places) {
        this.first = first;
        this.end = end;
        this.places = places;
    }

    /** Makes a find of neighbours, from the first place to the one behind the last. */
    static Hit of(int first, int end) {
        int[] places = new int[end - first];
        Arrays.setAll(places, i -> first + i);
        return new Hit(first, end, places);
    }

    /** Returns the place of its first word. */
    int first() {
        return first;
    }

    /** Returns the place behind its last word. */
    int end() {
        return end;
    }

    /** Returns the places of the words that made it, ascending; not to be changed. */
    int[] places() {
        return places;
    }

    /** Returns this and another one as one find. */
    Hit with(Hit other) {
        int[] all = Arrays.copyOf(places, places.length + other.places.length);
        System.arraycopy(other.places, 0, all, places.length, other.places.length);
        int[] distinct = Arrays.stream(all).sorted().distinct().toArray();
        return new Hit(Math.min(first, other.first), Math.max(end, other.end), distinct);
    }

    boolean overlaps(Hit other) {
        return first < other.end && other.first < end;
    }

    boolean before(Hit other) {
        return end <= other.first;
    }

    /** Returns how many words apart they are: 1 for neighbours, 0 where they overlap. */
    int distance(Hit other) {
        if (overlaps(other)) {
            return 0;
        }
        return before(other) ? other.first - end + 1 : first - other.end + 1;
    }
}
