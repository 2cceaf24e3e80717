package org.feedbacknlp.core.linear;

/** A table of the exponential function below zero, the same on every machine, within 4e-5 of the true value relative to it. */
public final class Exp {
    /** Below this the result is 0: nothing that a probability of so little could change. */
    public static final double LOWEST = -24;

    private static final int STEPS = 64;
    private static final double[] TABLE = new double[(int) (-LOWEST * STEPS) + 2];

    static {
        for (int i = 0; i < TABLE.length; i++) {
            TABLE[i] = StrictMath.exp(-i / (double) STEPS);
        }
    }

    private Exp() {}

    /**
     * Returns e to the power of x.
     *
     * @param x at most 0
     * @return from 0 to 1
     */
    public static double of(double x) {
        if (x < LOWEST) {
            return 0;
        }
        double at = -x * STEPS;
        int i = (int) at;
        return TABLE[i] + (at - i) * (TABLE[i + 1] - TABLE[i]);
    }
}
