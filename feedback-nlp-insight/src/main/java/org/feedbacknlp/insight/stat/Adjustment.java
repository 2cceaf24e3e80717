package org.feedbacknlp.insight.stat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.feedbacknlp.api.layer.WireName;
import org.feedbacknlp.insight.finding.Significance;
import org.feedbacknlp.insight.internal.Require;

/** How p-values are raised when many tests ran at once, so that among what is called a finding few are chance. */
public enum Adjustment implements WireName {
    /** Not at all: of a hundred tests of nothing, five come out below .05. */
    NONE,
    /** Benjamini and Hochberg (1995): the share of false findings is kept, for tests that are independent or pull together. */
    BENJAMINI_HOCHBERG,
    /** Benjamini and Yekutieli (2001): the same whatever the tests have to do with each other, at a price. */
    BENJAMINI_YEKUTIELI;

    /**
     * Raises the p-values of tests that ran at once.
     *
     * @param p their p-values, each from 0 to 1; left as it is
     * @return the adjusted ones in the same order, each from 0 to 1
     * @throws IllegalArgumentException if one is not in 0..1
     */
    public double[] adjust(double... p) {
        for (double each : p) {
            Require.unit(each, "p");
        }
        double[] adjusted = p.clone();
        if (this == NONE) {
            return adjusted;
        }
        int[] order = IntStream.range(0, p.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> p[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double least = 1;
        for (int rank = p.length; rank >= 1; rank--) {
            int i = order[rank - 1];
            least = Math.min(least, p[i] * p.length * penalty(p.length) / rank);
            adjusted[i] = least;
        }
        return adjusted;
    }

    /**
     * Takes into account that tests ran at once.
     *
     * @param singles the tests, each as if it had run alone
     * @return the same tests in the same order, adjusted
     */
    public List<Significance> adjust(List<Significance> singles) {
        double[] adjusted = adjust(singles.stream().mapToDouble(Significance::p).toArray());
        List<Significance> all = new ArrayList<>();
        for (Significance single : singles) {
            all.add(new Significance(single.test(), single.p(), adjusted[all.size()], adjusted.length, id()));
        }
        return List.copyOf(all);
    }

    private double penalty(int tests) {
        double sum = 1;
        for (int i = 2; this == BENJAMINI_YEKUTIELI && i <= tests; i++) {
            sum += 1.0 / i;
        }
        return sum;
    }
}
