package org.feedbacknlp.core.evaluate;

/**
 * How many independent examples those are worth that come in groups whose members resemble each other, by the spread of the groups.
 *
 * @see <a href="https://doi.org/10.1007/978-0-387-35099-8">Wolter: Introduction to Variance Estimation (2007), chapter 2</a>
 */
final class DesignEffect {
    private DesignEffect() {}

    /**
     * Works the worth out.
     *
     * @param sums by group, the sum of its examples' values
     * @param sizes by group, how many examples it has; some have any
     * @param squares the sum of the squares of all values
     * @return at most as many as there are
     */
    static double worth(int[] sums, int[] sizes, long squares) {
        long n = 0;
        long sum = 0;
        int groups = 0;
        for (int g = 0; g < sizes.length; g++) {
            n += sizes[g];
            sum += sums[g];
            groups += sizes[g] > 0 ? 1 : 0;
        }
        double mean = (double) sum / n;
        double independent = squares - n * mean * mean;
        if (groups == n) {
            return n;
        }
        // Where all values are one, or one group is all there is, nothing shows how alike the members are: a group
        // counts as one.
        if (independent <= 0 || groups == 1) {
            return groups;
        }
        double spread = 0;
        for (int g = 0; g < sizes.length; g++) {
            double residual = sums[g] - mean * sizes[g];
            spread += residual * residual;
        }
        double effect = spread / independent * groups / (groups - 1) * (n - 1) / n;
        return n / Math.max(1, effect);
    }
}
