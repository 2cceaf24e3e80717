package org.feedbacknlp.core.language;

/**
 * Turns sums of weights into a confidence. The weights of neighbouring trigrams repeat each other, so a difference counts
 * for less the more rows it was summed over: {@code sharpness / rows^damping} nats a unit. Immutable.
 */
final class Calibration {
    private static final int STEPS_PER_NAT = 64;
    private static final double[] EXP = new double[20 * STEPS_PER_NAT];

    static {
        for (int i = 0; i < EXP.length; i++) {
            EXP[i] = StrictMath.exp(-i / (double) STEPS_PER_NAT);
        }
    }

    private final float[] steps = new float[Tally.MAX_ROWS + 1];

    /**
     * Makes a calibration.
     *
     * @param sharpness nats per unit of weight in a text of one row
     * @param damping from 0, rows are independent, to 1, more rows add nothing
     */
    Calibration(float sharpness, float damping) {
        for (int rows = 1; rows < steps.length; rows++) {
            steps[rows] = (float) (STEPS_PER_NAT * sharpness * StrictMath.pow(rows, -damping));
        }
    }

    /**
     * Returns how far behind a language counts for nothing.
     *
     * @param rows how many rows were summed
     * @return units of weight
     */
    int farthest(int rows) {
        return (int) (EXP.length / steps[rows]);
    }

    /**
     * Returns how much less likely one language is than another.
     *
     * @param behind how many units of weight it lies behind, 0 or more
     * @param rows how many rows were summed
     * @return the ratio of the probabilities, from 0 to 1
     */
    double ratio(int behind, int rows) {
        int step = (int) (behind * steps[rows]);
        return step < EXP.length ? EXP[step] : 0;
    }
}
