package org.feedbacknlp.insight.stat;

import org.feedbacknlp.insight.internal.Require;

/**
 * A difference in units of its standard error.
 *
 * @param difference what was seen
 * @param standardError how far chance alone moves it, at least 0
 * @param statistic the difference over its standard error; 0 where both are 0
 * @param p the two-sided probability of a statistic at least as far from 0 by chance alone
 */
public record DifferenceTest(double difference, double standardError, double statistic, double p) {
    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if one is not finite or {@code p} not in 0..1
     */
    public DifferenceTest {
        Require.finite(difference, "difference");
        Require.finite(standardError, "standardError");
        Require.finite(statistic, "statistic");
        Require.unit(p, "p");
    }

    /**
     * Tests the difference of two net shares of different items, such as two NPS, with a normal approximation and both
     * variances as seen. Where neither group varies, which would leave no error at all, the variance is that of both thrown
     * together.
     *
     * @param first one net share
     * @param second the other
     * @return the test of the first minus the second, from -2 to 2
     */
    public static DifferenceTest normal(NetShare first, NetShare second) {
        double difference = first.share() - second.share();
        double error = Math.sqrt(first.variance() / first.n() + second.variance() / second.n());
        if (error <= 0) {
            NetShare both =
                    new NetShare(first.plus() + second.plus(), first.minus() + second.minus(), first.n() + second.n());
            error = Math.sqrt(both.variance() * (1.0 / first.n() + 1.0 / second.n()));
        }
        double z = error > 0 ? difference / error : 0;
        return new DifferenceTest(difference, error, z, Distributions.normalTail(z));
    }

    /**
     * Tests the difference of two means of different items with Welch's t test. Where neither group varies, the variance is
     * that of both thrown together.
     *
     * @param first one mean, of at least 2
     * @param second the other, of at least 2
     * @return the test of the first minus the second
     * @throws IllegalArgumentException if a group has one item only
     */
    public static DifferenceTest welch(SampleMean first, SampleMean second) {
        Require.positive(first.n() - 1, "first.n - 1");
        Require.positive(second.n() - 1, "second.n - 1");
        double a = first.variance() / first.n();
        double b = second.variance() / second.n();
        double freedom = (a + b) * (a + b) / (a * a / (first.n() - 1) + b * b / (second.n() - 1));
        double error = Math.sqrt(a + b);
        if (error <= 0) {
            SampleMean both = new SampleMean(
                    first.n() + second.n(), first.sum() + second.sum(), first.squares() + second.squares());
            error = Math.sqrt(both.variance() * (1.0 / first.n() + 1.0 / second.n()));
            freedom = both.n() - 2.0;
        }
        double difference = first.mean() - second.mean();
        double t = error > 0 ? difference / error : 0;
        return new DifferenceTest(difference, error, t, Distributions.studentTail(t, freedom));
    }
}
