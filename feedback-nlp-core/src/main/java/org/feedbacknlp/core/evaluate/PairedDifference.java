package org.feedbacknlp.core.evaluate;

/**
 * The interval of a difference of two shares of the same examples: Tango's score interval, over as many independent examples as groups
 * of them are worth. It has a width even where the two never differ.
 *
 * @see <a href="https://doi.org/10.1002/(SICI)1097-0258(19980430)17:8%3C891::AID-SIM780%3E3.0.CO;2-B">Tango: Equivalence Test and
 *     Confidence Interval for the Difference in Proportions for the Paired-Sample Design (1998)</a>
 */
final class PairedDifference {
    private static final int HALVINGS = 64;

    private PairedDifference() {}

    /**
     * Works the interval out.
     *
     * @param plus by group, on how many examples the second alone has it
     * @param minus by group, on how many examples the first alone has it
     * @param sizes by group, how many examples there are, at least one
     */
    static Estimate of(int[] plus, int[] minus, int[] sizes) {
        int n = 0;
        int pluses = 0;
        int minuses = 0;
        int[] sums = new int[sizes.length];
        for (int g = 0; g < sizes.length; g++) {
            sums[g] = plus[g] - minus[g];
            pluses += plus[g];
            minuses += minus[g];
            n += sizes[g];
        }
        double worth = DesignEffect.worth(sums, sizes, pluses + minuses);
        double up = (double) pluses / n;
        double down = (double) minuses / n;
        return Estimate.around(up - down, low(up, down, worth), -low(down, up, worth));
    }

    /** Halves the range in which the score statistic falls to Z; it falls all the way from -1 to the difference that was seen. */
    private static double low(double up, double down, double n) {
        double low = -1;
        double high = up - down;
        for (int i = 0; i < HALVINGS; i++) {
            double delta = (low + high) / 2;
            boolean below = up - down - delta > Wilson.Z * Math.sqrt(variance(up, down, delta) / n);
            low = below ? delta : low;
            high = below ? high : delta;
        }
        return low;
    }

    /** Returns an example's variance if the difference were delta, at the likeliest shares under it. */
    private static double variance(double up, double down, double delta) {
        double linear = (2 - up + down) * delta - up - down;
        double constant = -down * delta * (1 - delta);
        double likeliest = (Math.sqrt(Math.max(0, linear * linear - 8 * constant)) - linear) / 4;
        return Math.max(0, 2 * likeliest + delta * (1 - delta));
    }
}
