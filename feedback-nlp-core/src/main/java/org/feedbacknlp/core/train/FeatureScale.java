package org.feedbacknlp.core.train;

import org.feedbacknlp.api.layer.WireName;

/**
 * How large a feature is made before anything is learned of it. A learner that holds all weights alike trusts large features sooner. The
 * scale goes into the weights afterwards and costs nothing where the model is used. Which scale does better depends on the texts: intents
 * with many labels want all features alike, long comments with few labels do not.
 */
enum FeatureScale implements WireName {
    /** By how rare a feature is, and words and runs of them larger than the many parts of words. */
    RARITY {
        @Override
        double of(boolean part, int texts, int all) {
            return (part ? 1 : WORD) * (1 + StrictMath.log((1.0 + all) / (1.0 + texts)));
        }
    },
    /** All alike. */
    EVEN {
        @Override
        double of(boolean part, int texts, int all) {
            return 1;
        }
    };

    private static final double WORD = 2;

    /**
     * Returns the scale of a feature.
     *
     * @param part true if it is a part of a word
     * @param texts how many of the texts have it
     * @param all how many texts there are
     * @see <a href="https://doi.org/10.1108/eb026526">Spärck Jones: A Statistical Interpretation of Term Specificity (1972)</a>
     */
    abstract double of(boolean part, int texts, int all);
}
