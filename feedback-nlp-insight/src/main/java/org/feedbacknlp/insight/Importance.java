package org.feedbacknlp.insight;

import org.feedbacknlp.api.layer.WireName;
import org.feedbacknlp.insight.stat.RelativeImportance;

/** How explained variance is divided among topics that come together. */
public enum Importance implements WireName {
    /** Johnson's relative weights: quick for any number of topics. */
    JOHNSON("Johnson's relative weights of negative and positive mentions"),
    /** Lindeman, Merenda and Gold, the Shapley value: exact by definition, for few topics. */
    LMG("LMG (Shapley) shares of negative and positive mentions");

    private final String method;

    Importance(String method) {
        this.method = method;
    }

    /**
     * Returns how the importance is made.
     *
     * @return one line
     */
    public String method() {
        return method;
    }

    /** Divides the explained variance among predictors. */
    double[] weights(RelativeImportance predictors) {
        return this == JOHNSON ? predictors.johnson() : predictors.lmg();
    }
}
