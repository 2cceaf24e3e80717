package org.feedbacknlp.api.rule.match;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a rule found once: from its first word to its last, and the words that made it. Immutable. */
public final class Hit {
    private final int first;
    private final int end;
    /** Null where all from the first to the last made it. */
    private final int @Nullable [] places;

    private Hit(int first, int end, int @Nullable [] places) {
        this.first = first;
        this.end = end;
        this.places = places;
    }

    /** Makes a find of neighbours, from the first place to the one behind the last. */
    static Hit of(int first, int end) {
        return new Hit(first, end, null);
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

    /** Returns this and another one as one find. */
    Hit with(Hit other) {
        int[] all = new int[size() + other.size()];
        other.copy(all, copy(all, 0));
        int count = distinct(all, all.length);
        return new Hit(Math.min(first, other.first), Math.max(end, other.end), Arrays.copyOf(all, count));
    }

    private int size() {
        return places == null ? end - first : places.length;
    }

    /** Copies the places of its words and returns the index behind the last. */
    private int copy(int[] to, int at) {
        int next = at;
        if (places == null) {
            for (int place = first; place < end; place++) {
                to[next++] = place;
            }
            return next;
        }
        System.arraycopy(places, 0, to, at, places.length);
        return at + places.length;
    }

    /** Sorts some numbers, leaves each once, and returns how many there are. */
    private static int distinct(int[] numbers, int length) {
        Arrays.sort(numbers, 0, length);
        int count = 0;
        for (int i = 0; i < length; i++) {
            if (count == 0 || numbers[count - 1] != numbers[i]) {
                numbers[count++] = numbers[i];
            }
        }
        return count;
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
        int size = 0;
        for (Hit hit : hits) {
            size += hit.size();
        }
        int[] all = new int[size];
        int end = 0;
        for (Hit hit : hits) {
            end = hit.copy(all, end);
        }
        int length = distinct(all, end);
        int[] runs = new int[2 * length];
        int count = 0;
        for (int i = 0; i < length; i++) {
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
