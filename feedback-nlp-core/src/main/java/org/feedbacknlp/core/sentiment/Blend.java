package org.feedbacknlp.core.sentiment;

/**
 * Weighs what was learned of words and what rules say of a passage against each other: the logit of each side is a weighted sum of both,
 * so that every part's share of it is exact. Immutable and thread-safe; the array is shared, not copied: nobody writes to it.
 */
public final class Blend {
    /** The sides, in the order of the weights: negative, neutral, positive. */
    public static final int SIDES = 3;

    /** How many numbers are weighed: a margin for each side, the features of the rules, and 1. */
    public static final int INPUTS = SIDES + RuleFeature.values().length + 1;

    private final float[] weights;

    /**
     * Makes a blend.
     *
     * @param weights a row of three for each input
     * @throws IllegalArgumentException if there are not as many
     */
    public Blend(float[] weights) {
        if (weights.length != INPUTS * SIDES) {
            throw new IllegalArgumentException("a blend has " + INPUTS * SIDES + " weights, not " + weights.length);
        }
        this.weights = weights;
    }

    /**
     * Returns a weight.
     *
     * @param input the input
     * @param side the side
     * @return the weight
     */
    public float weight(int input, int side) {
        return weights[input * SIDES + side];
    }

    /**
     * Sets the inputs out.
     *
     * @param margins what the words are worth, one a side
     * @param rules what the rules say
     * @param inputs takes {@value #INPUTS} numbers
     */
    public static void inputs(double[] margins, double[] rules, double[] inputs) {
        double mean = (margins[0] + margins[1] + margins[2]) / SIDES;
        for (int k = 0; k < SIDES; k++) {
            inputs[k] = margins[k] - mean;
        }
        System.arraycopy(rules, 0, inputs, SIDES, rules.length);
        inputs[INPUTS - 1] = 1;
    }

    /**
     * Weighs.
     *
     * @param inputs what {@link #inputs} set out
     * @param logits takes one a side
     */
    void logits(double[] inputs, double[] logits) {
        for (int k = 0; k < SIDES; k++) {
            double sum = 0;
            for (int i = 0; i < INPUTS; i++) {
                sum += inputs[i] * weights[i * SIDES + k];
            }
            logits[k] = sum;
        }
    }
}
