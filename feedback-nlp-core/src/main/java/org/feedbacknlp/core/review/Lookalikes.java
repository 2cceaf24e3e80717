package org.feedbacknlp.core.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds for one text after another the first one kept before that is nearly the same, without comparing all with all: two texts of a
 * likeness have one of their few rarest words in common, so it is enough to look there. Not thread-safe.
 *
 * @see <a href="https://doi.org/10.1145/1242572.1242591">Bayardo, Ma, Srikant: Scaling Up All Pairs Similarity Search (2007)</a>
 */
final class Lookalikes {
    private static final int NONE = -1;

    private final Wordings wordings;
    private final double likeness;
    private final Map<Integer, List<Integer>> kept = new HashMap<>();

    /**
     * Makes a finder that has kept nothing.
     *
     * @param wordings what the texts are worded with
     * @param likeness from which likeness on two texts are nearly the same, above 0
     */
    Lookalikes(Wordings wordings, double likeness) {
        this.wordings = wordings;
        this.likeness = likeness;
    }

    /**
     * Looks for a text that is nearly the same.
     *
     * @return the one that was kept first, or a number below 0 where there is none
     */
    int find(int text) {
        int[] words = wordings.of(text);
        int found = NONE;
        for (int i = 0; i < prefix(words.length); i++) {
            for (int other : kept.getOrDefault(words[i], List.of())) {
                if ((found == NONE || other < found) && wordings.likeness(text, other) >= likeness) {
                    found = other;
                }
            }
        }
        return found;
    }

    /** Keeps a text, for later ones to be compared with. */
    void keep(int text) {
        int[] words = wordings.of(text);
        for (int i = 0; i < prefix(words.length); i++) {
            kept.computeIfAbsent(words[i], word -> new ArrayList<>()).add(text);
        }
    }

    /** Returns how many of the rarest words are enough: who has none of them in common is less alike. */
    private int prefix(int words) {
        return words - (int) Math.ceil(likeness * words) + (words == 0 ? 0 : 1);
    }
}
