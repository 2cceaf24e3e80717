package org.feedbacknlp.core.evaluate;

import java.util.Arrays;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.feedbacknlp.core.tally.LabelCounts;

/**
 * How likely differences of figures are if two models are equally good: what the two decided is swapped at random, for all examples of a
 * group together, and the differences that are no smaller than the one that was seen are counted.
 *
 * @see <a href="https://aclanthology.org/C00-2137/">Yeh: More Accurate Tests for the Statistical Significance of Result Differences (2000)</a>
 */
final class Swaps {
    private static final double ROUNDING = 1e-12;

    private final Decisions first;
    private final Decisions second;
    private final Groups groups;
    private final Resampling options;

    Swaps(Decisions first, Decisions second, Groups groups, Resampling options) {
        this.first = first;
        this.second = second;
        this.groups = groups;
        this.options = options;
    }

    /**
     * Swaps.
     *
     * @param differences works the differences out from the counts of the first and of the second
     * @return the two-sided probability of each
     */
    double[] probabilities(BiFunction<LabelCounts, LabelCounts, double[]> differences) {
        double[] seen = differences.apply(first.counts(), second.counts());
        int[][] differing = IntStream.range(0, groups.count())
                .mapToObj(this::differing)
                .filter(members -> members.length > 0)
                .toArray(int[][]::new);
        LabelCounts agreed = agreed();
        LabelCounts ofFirst = new LabelCounts(first.labels().size());
        LabelCounts ofSecond = new LabelCounts(first.labels().size());
        int[] asLarge = new int[seen.length];
        Random random = new Random(options.seed());
        for (int swap = 0; swap < options.swaps(); swap++) {
            ofFirst.set(agreed);
            ofSecond.set(agreed);
            for (int[] members : differing) {
                boolean swapped = random.nextBoolean();
                for (int example : members) {
                    (swapped ? second : first).count(example, ofFirst);
                    (swapped ? first : second).count(example, ofSecond);
                }
            }
            double[] by = differences.apply(ofFirst, ofSecond);
            for (int f = 0; f < seen.length; f++) {
                asLarge[f] += Math.abs(by[f]) >= Math.abs(seen[f]) - ROUNDING ? 1 : 0;
            }
        }
        double[] probabilities = new double[seen.length];
        for (int f = 0; f < seen.length; f++) {
            // What was seen is one of the swaps that might have been.
            probabilities[f] = (asLarge[f] + 1.0) / (options.swaps() + 1.0);
        }
        return probabilities;
    }

    private int[] differing(int group) {
        return IntStream.of(groups.members(group))
                .filter(example -> differs(first, second, example))
                .toArray();
    }

    /** Counts the examples on which both decide alike. */
    private LabelCounts agreed() {
        LabelCounts counts = new LabelCounts(first.labels().size());
        for (int i = 0; i < first.count(); i++) {
            if (!differs(first, second, i)) {
                first.count(i, counts);
            }
        }
        return counts;
    }

    /** Tells whether two models give an example different labels. */
    static boolean differs(Decisions first, Decisions second, int example) {
        return !Arrays.equals(first.given(example), second.given(example));
    }
}
