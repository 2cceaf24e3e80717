package org.feedbacknlp.core.evaluate;

/**
 * The score interval of a share, without continuity correction. It has a width at 0 and at 1 too.
 *
 * @see <a href="https://doi.org/10.1080/01621459.1927.10502953">Wilson: Probable Inference, the Law of Succession, and Statistical
 *     Inference (1927)</a>
 */
final class Wilson {
    /** How many standard deviations to either side hold 95 % of a normal distribution. */
    static final double Z = 1.959963984540054;

    private Wilson() {}

    static Estimate of(int hits, int n) {
        return of((double) hits / n, n);
    }

    /**
     * Works the interval out.
     *
     * @param p the share, from 0 to 1
     * @param n how many there are, above 0; not whole where what is counted resembles each other
     */
    static Estimate of(double p, double n) {
        double spread = Z * Math.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n));
        double scale = 1 + Z * Z / n;
        double middle = p + Z * Z / (2 * n);
        double low = p <= 0 ? 0 : (middle - spread) / scale;
        double high = p >= 1 ? 1 : (middle + spread) / scale;
        return Estimate.around(p, Math.max(0, low), Math.min(1, high));
    }
}
