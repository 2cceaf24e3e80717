package org.feedbacknlp.api.rule.match;

import java.util.Arrays;
import java.util.List;

/** What a rule found once: from its first word to its last, and the words that made it. Immutable. */
public final class Hit {
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

    /**
     * Returns the place of its first word.
     *
     * @return the place
     */
    public int first() {
        return first;
    }

    /**
     * Returns the place behind its last word.
     *
     * @return the place
     */
    public int end() {
        return end;
    }

    /**
     * Returns the places of the words that made it.
     *
     * @return ascending; not to be changed
     */
    public int[] places() {
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

    /**
     * Returns how many words apart two finds are.
     *
     * @param other the other one
     * @return 1 for neighbours, 0 where they overlap
     */
    public int distance(Hit other) {
        if (overlaps(other)) {
            return 0;
        }
        return before(other) ? other.first - end + 1 : first - other.end + 1;
    }

    /**
     * Returns the words that made some finds, neighbours as one.
     *
     * @param hits the finds
     * @return first and last place of each run of words, one behind the other, ascending
     */
    public static int[] runs(List<Hit> hits) {
        int[] all = hits.stream()
                .flatMapToInt(hit -> Arrays.stream(hit.places))
                .sorted()
                .distinct()
                .toArray();
        int[] runs = new int[2 * all.length];
        int count = 0;
        for (int i = 0; i < all.length; i++) {
            if (count > 0 && runs[count - 1] + 1 == all[i]) {
                runs[count - 1] = all[i];
            } else {
                runs[count++] = all[i];
                runs[count++] = all[i];
            }
        }
        return Arrays.copyOf(runs, count);
    }
}
