package org.feedbacknlp.lucene.like;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The canonical texts so far, and which of them a new text is most like. Two sets whose Jaccard index is at least t share at least t times
 * the larger one, so they share one of the first elements of each in a common order, and only those are looked up. Not thread-safe.
 */
final class Canonicals {
    /** What a product of doubles may be above the whole number that is meant. */
    private static final double SLACK = 1e-9;

    private final double threshold;
    private final Holders holders = new Holders();
    private final List<long[]> texts = new ArrayList<>();
    /** By which text each one was last compared. */
    private int[] compared = new int[64];

    private int asked;

    Canonicals(double threshold) {
        this.threshold = threshold;
    }

    /** A canonical text by its number, and how much alike it is. */
    record Match(int canonical, double similarity) {
        private static final Match NONE = new Match(-1, 0);

        boolean found() {
            return canonical >= 0;
        }

        private Match better(int other, double alike) {
            boolean wins = alike > similarity || alike == similarity && other < canonical;
            return wins ? new Match(other, alike) : this;
        }
    }

    /** Takes a text and returns its number; they are counted from 0. */
    int add(long[] shingles) {
        int number = texts.size();
        texts.add(shingles);
        for (int i = 0; i < lookedUp(shingles.length); i++) {
            holders.add(shingles[i], number, i);
        }
        return number;
    }

    int count() {
        return texts.size();
    }

    private int lookedUp(int size) {
        return size == 0 ? 0 : size - atLeast(threshold * size) + 1;
    }

    private static int atLeast(double share) {
        return Math.max(1, (int) Math.ceil(share - SLACK));
    }

    /** Finds the text that is most like another, the first of several. */
    Match find(long[] shingles) {
        Match best = Match.NONE;
        asked++;
        compared = compared.length < texts.size() ? Arrays.copyOf(compared, 2 * texts.size()) : compared;
        for (int i = 0; i < lookedUp(shingles.length); i++) {
            for (int entry = holders.first(shingles[i]); entry != Holders.NONE; entry = holders.next(entry)) {
                int text = holders.text(entry);
                if (compared[text] != asked) {
                    compared[text] = asked;
                    double alike = similarity(shingles, i, texts.get(text), holders.place(entry));
                    best = alike >= threshold ? best.better(text, alike) : best;
                }
            }
        }
        return best;
    }

    /** Compares two texts from the first place that they share; gives up with 0 once they cannot be alike. */
    private double similarity(long[] ones, int one, long[] others, int other) {
        int needed = atLeast(threshold / (1 + threshold) * (ones.length + others.length));
        int shared = 0;
        int i = one;
        int k = other;
        while (i < ones.length && k < others.length) {
            if (shared + Math.min(ones.length - i, others.length - k) < needed) {
                return 0;
            }
            int order = Long.compare(ones[i], others[k]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            k += order >= 0 ? 1 : 0;
        }
        return (double) shared / (ones.length + others.length - shared);
    }
}
