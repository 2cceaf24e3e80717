package org.feedbacknlp.core.train;

import org.feedbacknlp.core.feature.FeatureSpec;

/**
 * A specification of features, and what held-out folds say of it. Immutable.
 *
 * @param spec which features were read
 * @param features the features of the examples
 * @param held how well they did
 */
record Attempt(FeatureSpec spec, FeatureTable features, HeldOut held) {
    /** What takes longer has to earn more than chance gives. */
    private static final double MORE_THAN_CHANCE = 0.001;

    /** Returns the other one if it is clearly better. */
    Attempt or(Attempt dearer) {
        return dearer.held.worth() > held.worth() + MORE_THAN_CHANCE ? dearer : this;
    }
}
