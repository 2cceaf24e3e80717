package org.feedbacknlp.api.layer;

import org.feedbacknlp.api.internal.Require;

/** Five bands of a sentiment score. The borders are -0.6, -0.2, 0.2 and 0.6; a border belongs to the band nearer to 0. */
public enum Band implements WireName {
    /** Below -0.6. */
    VERY_NEGATIVE,
    /** From -0.6 to below -0.2. */
    NEGATIVE,
    /** From -0.2 to 0.2. */
    NEUTRAL,
    /** Above 0.2 to 0.6. */
    POSITIVE,
    /** Above 0.6. */
    VERY_POSITIVE;

    /**
     * Returns the band of a score.
     *
     * @param score from -1 to 1
     * @return its band
     * @throws IllegalArgumentException if the score is outside -1..1
     */
    public static Band of(double score) {
        Require.within(score, -1, 1, "score");
        if (score < -0.6) {
            return VERY_NEGATIVE;
        }
        if (score < -0.2) {
            return NEGATIVE;
        }
        if (score <= 0.2) {
            return NEUTRAL;
        }
        return score <= 0.6 ? POSITIVE : VERY_POSITIVE;
    }
}
