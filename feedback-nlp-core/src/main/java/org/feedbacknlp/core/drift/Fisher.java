package org.feedbacknlp.core.drift;

/**
 * Whether two samples have a property equally often: twice the mid-p of Fisher's exact test, which holds its level where a property is rare
 * as well; an approximation by the normal distribution does not.
 *
 * @see <a href="https://doi.org/10.1080/01621459.1961.10482107">Lancaster: Significance Tests in Discrete Distributions (1961)</a>
 */
final class Fisher {
    private static final double NEGLIGIBLE = 1e-17;

    private Fisher() {}

    /**
     * Tests.
     *
     * @param hits how many of the first sample have the property
     * @param n how large it is
     * @param otherHits how many of the second have it
     * @param otherN how large that is
     * @return the probability of a difference at least as large either way if both are samples of one source, from 0 to 1
     */
    static double p(int hits, int n, int otherHits, int otherN) {
        long all = hits + (long) otherHits;
        long mode = (long) ((all + 1.0) * (n + 1.0) / (n + (double) otherN + 2));
        double below = 0;
        double at = 0;
        double above = 0;
        double weight = 1;
        for (long x = mode; x >= Math.max(0, all - otherN) && weight > NEGLIGIBLE; x--) {
            below += x < hits ? weight : 0;
            at += x == hits ? weight : 0;
            above += x > hits ? weight : 0;
            weight *= (double) x * (otherN - all + x) / ((all - x + 1.0) * (n - x + 1.0));
        }
        weight = (double) (all - mode) * (n - mode) / ((mode + 1.0) * (otherN - all + mode + 1.0));
        for (long x = mode + 1; x <= Math.min(all, n) && weight > NEGLIGIBLE; x++) {
            below += x < hits ? weight : 0;
            at += x == hits ? weight : 0;
            above += x > hits ? weight : 0;
            weight *= (double) (all - x) * (n - x) / ((x + 1.0) * (otherN - all + x + 1.0));
        }
        double tail = Math.min(below, above) + at / 2;
        return Math.min(1, 2 * tail / (below + at + above));
    }
}
