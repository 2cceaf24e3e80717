package org.feedbacknlp.core.evaluate;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Raises the p-values of tests that ran at once, such that of what stays below a level at most that share is chance.
 *
 * @see <a href="https://doi.org/10.1111/j.2517-6161.1995.tb02031.x">Benjamini, Hochberg: Controlling the False Discovery Rate (1995)</a>
 */
public final class FalseDiscovery {
    private FalseDiscovery() {}

    /**
     * Adjusts.
     *
     * @param p the probabilities, left as they are
     * @return the adjusted ones in the same order, each from 0 to 1
     */
    public static double[] adjust(double[] p) {
        int[] order = IntStream.range(0, p.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> p[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] adjusted = new double[p.length];
        double least = 1;
        for (int rank = p.length; rank >= 1; rank--) {
            int i = order[rank - 1];
            least = Math.min(least, p[i] * p.length / rank);
            adjusted[i] = least;
        }
        return adjusted;
    }
}
