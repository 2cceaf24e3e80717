package org.feedbacknlp.core.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Picks texts whose words stand for the words of all: each time the one that has the most of what many texts say and none that was picked
 * says yet. Needs no model. Not thread-safe.
 *
 * @see <a href="https://doi.org/10.1007/BF01588971">Nemhauser, Wolsey, Fisher: An Analysis of Approximations for Maximizing Submodular Set
 *     Functions (1978), whose greedy choice this is</a>
 */
final class Coverage {
    private static final double TOO_ALIKE = 0.6;

    /** Between the root, by which the longest texts come first, and 1, by which the shortest do. */
    private static final double LENGTH = 0.8;

    private final Wordings wordings;
    private final Lookalikes seen;
    private final double[] weights;

    Coverage(Wordings wordings) {
        this.wordings = wordings;
        seen = new Lookalikes(wordings, TOO_ALIKE);
        weights = new double[wordings.words()];
        for (int text = 0; text < wordings.count(); text++) {
            for (int word : wordings.of(text)) {
                weights[word]++;
            }
        }
        for (int word = 0; word < weights.length; word++) {
            weights[word] = Math.sqrt(weights[word] - 1);
        }
    }

    /** Takes note of a text that need not be picked, nor one like it. */
    void know(int text) {
        seen.keep(text);
        cover(text);
    }

    private void cover(int text) {
        for (int word : wordings.of(text)) {
            weights[word] = 0;
        }
    }

    /**
     * Picks.
     *
     * @param from how many texts there are to pick from, the first ones
     * @param count how many at most
     */
    List<Integer> pick(int from, int count) {
        PriorityQueue<Candidate> queue = new PriorityQueue<>(Candidate.BEST_FIRST);
        for (int text = 0; text < from; text++) {
            if (wordings.of(text).length > 0) {
                queue.add(new Candidate(text, gain(text)));
            }
        }
        List<Integer> picked = new ArrayList<>();
        while (picked.size() < count && !queue.isEmpty()) {
            Candidate best = queue.remove();
            // What a text has to add only falls, so one that is still the best need not be held against all others.
            Candidate now = new Candidate(best.text(), gain(best.text()));
            if (now.gain() < best.gain()) {
                queue.add(now);
            } else if (seen.find(now.text()) < 0) {
                know(now.text());
                picked.add(now.text());
            }
        }
        return picked;
    }

    private double gain(int text) {
        int[] words = wordings.of(text);
        double sum = 0;
        for (int word : words) {
            sum += weights[word];
        }
        return sum / StrictMath.pow(words.length, LENGTH);
    }

    private record Candidate(int text, double gain) {
        static final Comparator<Candidate> BEST_FIRST =
                Comparator.comparingDouble(Candidate::gain).reversed().thenComparing(Candidate::text);
    }
}
