package org.feedbacknlp.core.drift;

/** The tail of the normal distribution, the same bits on every machine. */
final class Normal {
    private static final double NEAR = 3;
    private static final int STEPS = 60;

    private Normal() {}

    /** Returns the probability of a value above {@code z}. */
    static double above(double z) {
        if (z < 0) {
            return 1 - above(-z);
        }
        double density = StrictMath.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
        return z < NEAR ? 0.5 - density * series(z) : density / fraction(z);
    }

    /** Sums z + z^3/3 + z^5/15 + ... */
    private static double series(double z) {
        double term = z;
        double sum = z;
        for (int i = 1; i <= STEPS; i++) {
            term *= z * z / (2 * i + 1);
            sum += term;
        }
        return sum;
    }

    /** Works Laplace's continued fraction out: z + 1/(z + 2/(z + ...)). */
    private static double fraction(double z) {
        double value = z;
        for (int i = STEPS; i >= 1; i--) {
            value = z + i / value;
        }
        return value;
    }
}
