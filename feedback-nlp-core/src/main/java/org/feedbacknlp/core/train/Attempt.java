package org.feedbacknlp.core.train;

import org.feedbacknlp.core.classify.Prediction;
import org.feedbacknlp.core.feature.FeatureSpec;

/**
 * A specification of features, and what held-out folds say of it. Immutable.
 *
 * @param spec which features were read
 * @param features the features of the examples
 * @param held how well they did
 */
record Attempt(FeatureSpec spec, FeatureTable features, HeldOut held) {
    private static final double LEAST = 0.001;

    /** Returns the better of two that take alike. */
    Attempt orBetter(Attempt other) {
        return other.held.worth() > held.worth() ? other : this;
    }

    /** Returns the other one, which takes longer, if it is better by more than chance would often make it. */
    Attempt or(Attempt dearer, Targets targets) {
        int parted = 0;
        for (int i = 0; i < held.predictions().size(); i++) {
            parted += right(i, targets) == dearer.right(i, targets) ? 0 : 1;
        }
        double error = Math.sqrt(parted) / Math.max(1, held.predictions().size());
        return dearer.held.worth() > held.worth() + Math.max(LEAST, error) ? dearer : this;
    }

    private boolean right(int example, Targets targets) {
        Prediction prediction = held.predictions().get(example);
        for (int k = 0; k < targets.count(); k++) {
            if (prediction.holds(k) != targets.has(example, k)) {
                return false;
            }
        }
        return true;
    }
}
