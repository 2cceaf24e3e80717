package org.feedbacknlp.core.linear;

/** Turns weights into bytes, label by label, with the scale that loses least. */
public final class Quantizer {
    private static final int LARGEST = 127;
    private static final double[] CUTS = {1, 0.8, 0.6, 0.5, 0.4, 0.3};

    private final float[][] weights;
    private final float[] scales;

    /**
     * Finds the scales.
     *
     * @param weights a row for each feature, with a weight for each label
     * @param labels how many labels there are
     */
    public Quantizer(float[][] weights, int labels) {
        this.weights = weights;
        scales = new float[labels];
        for (int k = 0; k < labels; k++) {
            scales[k] = scale(k);
        }
    }

    /** Tries to cut the largest weights off, which makes the units finer for all others. */
    private float scale(int k) {
        double largest = 0;
        for (float[] row : weights) {
            largest = Math.max(largest, Math.abs(row[k]));
        }
        if (largest == 0) {
            return 1;
        }
        double best = largest / LARGEST;
        double least = Double.MAX_VALUE;
        for (double cut : CUTS) {
            double scale = cut * largest / LARGEST;
            double loss = loss(k, scale);
            if (loss < least) {
                least = loss;
                best = scale;
            }
        }
        return (float) best;
    }

    private double loss(int k, double scale) {
        double loss = 0;
        for (float[] row : weights) {
            double lost = row[k] - scale * unit(row[k], scale);
            loss += lost * lost;
        }
        return loss;
    }

    private static int unit(float weight, double scale) {
        return (int) Math.max(-LARGEST, Math.min(LARGEST, Math.rint(weight / scale)));
    }

    /**
     * Returns what one unit is worth.
     *
     * @return the scales, one a label
     */
    public float[] scales() {
        return scales.clone();
    }

    /**
     * Turns a row into bytes.
     *
     * @param row which row
     * @param out takes one byte a label
     * @param at where the first one goes
     * @return false if all of them are zero
     */
    public boolean quantize(int row, byte[] out, int at) {
        boolean any = false;
        for (int k = 0; k < scales.length; k++) {
            int unit = unit(weights[row][k], scales[k]);
            out[at + k] = (byte) unit;
            any |= unit != 0;
        }
        return any;
    }
}
