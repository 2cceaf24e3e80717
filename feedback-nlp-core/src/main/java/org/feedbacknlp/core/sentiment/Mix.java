package org.feedbacknlp.core.sentiment;

import org.feedbacknlp.core.linear.Exp;

/**
 * Weighs the logarithms of the fast tier's probabilities and those of the network against each other: the logit of each side is a weighted
 * sum of both, so that each part's share of it is exact.
 *
 * @param fast what the fast tier counts
 * @param network what the network counts
 * @param negative what negative begins with
 * @param neutral what neutral begins with
 * @param positive what positive begins with
 * @param sure from which probability on the fast tier's word is taken in a cascade
 */
public record Mix(float fast, float network, float negative, float neutral, float positive, float sure) {
    /** How many numbers it has. */
    static final int NUMBERS = 6;

    private static final double LEAST = 1e-9;

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if one is none
     */
    public Mix {
        if (!Float.isFinite(fast + network + negative + neutral + positive + sure)) {
            throw new IllegalArgumentException("it holds a number that is none");
        }
    }

    /**
     * Returns what the fast tier's logit of positive against negative counts in the mixed one; it counts for less where a probability is
     * next to none.
     *
     * @param probabilities those of the fast tier
     * @param logit their logit, before any table
     * @return its part of the mixed logit
     */
    double heard(double[] probabilities, double logit) {
        double least = Math.min(probabilities[0], probabilities[2]);
        return fast
                * (least > LEAST
                        ? logit
                        : StrictMath.log(Math.max(LEAST, probabilities[2]) / Math.max(LEAST, probabilities[0])));
    }

    /**
     * Mixes.
     *
     * @param probabilities those of the fast tier; takes the mixed ones
     * @param outputs those of the network
     */
    public void into(double[] probabilities, double[] outputs) {
        double mean = (outputs[0] + outputs[1] + outputs[2]) / Blend.SIDES;
        double top = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < Blend.SIDES; k++) {
            double bias = k == 0 ? negative : k == 1 ? neutral : positive;
            double logarithm = StrictMath.log(Math.max(LEAST, probabilities[k]));
            probabilities[k] = fast * logarithm + network * (outputs[k] - mean) + bias;
            top = Math.max(top, probabilities[k]);
        }
        double sum = 0;
        for (int k = 0; k < Blend.SIDES; k++) {
            probabilities[k] = Exp.of(probabilities[k] - top);
            sum += probabilities[k];
        }
        for (int k = 0; k < Blend.SIDES; k++) {
            probabilities[k] /= sum;
        }
    }
}
