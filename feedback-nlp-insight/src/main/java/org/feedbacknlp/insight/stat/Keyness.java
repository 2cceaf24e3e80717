package org.feedbacknlp.insight.stat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.feedbacknlp.api.layer.LayerValue;
import org.feedbacknlp.insight.internal.Require;

/**
 * How strongly a word or a topic sets one group apart from another: tests beside an effect size, as with large groups
 * everything is significant.
 *
 * @param g2 the log-likelihood ratio over all four cells of the table (Dunning 1993), at least 0
 * @param williams the same with Williams' correction (1976), better where counts are small
 * @param twoCell the shortened ratio over the two cells of those that have it (Rayson and Garside 2000)
 * @param logRatio the effect: how many times as frequent it is in the first group, as a power of 2; half a case is added to
 *     each group, so that 0 cases have a ratio as well (Hardie 2014)
 * @param p the probability of {@code williams} by chance alone, chi-squared with one degree of freedom
 */
public record Keyness(double g2, double williams, double twoCell, double logRatio, double p) implements LayerValue {
    private static final double HALF = 0.5;
    private static final double LOG_2 = StrictMath.log(2);

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if one is not finite or {@code p} not in 0..1
     */
    public Keyness {
        Require.finite(g2, "g2");
        Require.finite(williams, "williams");
        Require.finite(twoCell, "twoCell");
        Require.finite(logRatio, "logRatio");
        Require.unit(p, "p");
    }

    /**
     * Compares two groups.
     *
     * @param first how many of the first have it
     * @param second how many of the second have it
     * @return the keyness, log ratio above 0 where it is more frequent in the first
     */
    public static Keyness of(Proportion first, Proportion second) {
        long n = first.n() + second.n();
        long hits = first.hits() + second.hits();
        double twoCell = 2 * (term(first.hits(), first.n(), hits, n) + term(second.hits(), second.n(), hits, n));
        double others = 2 * (missTerm(first, hits, n) + missTerm(second, hits, n));
        double g2 = Math.max(0, twoCell + others);
        double williams = hits == 0 || hits == n ? 0 : g2 / williamsDivisor(first.n(), second.n(), hits, n);
        return new Keyness(g2, williams, twoCell, logRatio(first, second), Distributions.chiSquaredTail(williams));
    }

    private static double missTerm(Proportion group, long hits, long n) {
        return term(group.n() - group.hits(), group.n(), n - hits, n);
    }

    private static double term(long seen, long row, long column, long n) {
        double expected = (double) row * column / n;
        return seen == 0 ? 0 : seen * StrictMath.log(seen / expected);
    }

    private static double williamsDivisor(long firstRow, long secondRow, long column, long all) {
        double n = all;
        double rows = n / firstRow + n / secondRow - 1;
        double columns = n / column + n / (n - column) - 1;
        return 1 + rows * columns / (6 * n);
    }

    private static double logRatio(Proportion first, Proportion second) {
        double firstRate = (first.hits() + HALF) / first.n();
        double secondRate = (second.hits() + HALF) / second.n();
        return StrictMath.log(firstRate / secondRate) / LOG_2;
    }

    @Override
    public Map<String, Object> toJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("g2", g2);
        json.put("williams", williams);
        json.put("twoCell", twoCell);
        json.put("logRatio", logRatio);
        json.put("p", p);
        return json;
    }
}
