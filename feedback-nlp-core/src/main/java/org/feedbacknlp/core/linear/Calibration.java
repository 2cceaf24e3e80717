package org.feedbacknlp.core.linear;

import java.util.Arrays;

/**
 * Turns margins into probabilities: {@code slope * margin + offset} of each label, then a softmax where one label holds, or a logistic
 * function each where several may. Fitted on texts that were not trained on. The arrays are shared, not copied: nobody writes to them.
 */
public final class Calibration {
    private final float[] slopes;
    private final float[] offsets;
    private final float[] thresholds;
    private final double[] cuts;
    private final boolean atLeastOne;

    /**
     * Makes a calibration.
     *
     * @param slopes one a label
     * @param offsets one a label
     * @param thresholds the probability from which a label is given, one a label; used where several labels may hold
     * @param atLeastOne true if every text has a label, where several may hold
     */
    public Calibration(float[] slopes, float[] offsets, float[] thresholds, boolean atLeastOne) {
        if (slopes.length != offsets.length || slopes.length != thresholds.length) {
            throw new IllegalArgumentException("the parts of the calibration do not fit together");
        }
        this.slopes = slopes;
        this.offsets = offsets;
        this.thresholds = thresholds;
        cuts = new double[thresholds.length];
        for (int k = 0; k < cuts.length; k++) {
            cuts[k] = StrictMath.log(thresholds[k] / (1.0 - thresholds[k]));
        }
        this.atLeastOne = atLeastOne;
    }

    /**
     * Makes a calibration that leaves margins as they are.
     *
     * @param labels how many labels there are
     * @return the calibration, with thresholds of one half
     */
    public static Calibration none(int labels) {
        float[] slopes = new float[labels];
        float[] thresholds = new float[labels];
        Arrays.fill(slopes, 1);
        Arrays.fill(thresholds, 0.5f);
        return new Calibration(slopes, new float[labels], thresholds, false);
    }

    /**
     * Returns how many labels there are.
     *
     * @return the count
     */
    public int labels() {
        return slopes.length;
    }

    /**
     * Returns what a margin is multiplied with.
     *
     * @param k the label
     * @return its slope
     */
    public float slope(int k) {
        return slopes[k];
    }

    /**
     * Returns what is added to it.
     *
     * @param k the label
     * @return its offset
     */
    public float offset(int k) {
        return offsets[k];
    }

    /**
     * Returns the probability from which a label is given.
     *
     * @param k the label
     * @return from 0 to 1
     */
    public float threshold(int k) {
        return thresholds[k];
    }

    /** Returns the logit of the threshold. */
    double cut(int k) {
        return cuts[k];
    }

    /**
     * Tells whether every text has a label, where several may hold.
     *
     * @return true if the most probable label holds where none reaches its threshold
     */
    public boolean atLeastOne() {
        return atLeastOne;
    }

    /**
     * Returns this calibration with other thresholds.
     *
     * @param others one a label
     * @param one true if every text has a label
     * @return the calibration
     */
    public Calibration withThresholds(float[] others, boolean one) {
        return new Calibration(slopes, offsets, others, one);
    }
}
