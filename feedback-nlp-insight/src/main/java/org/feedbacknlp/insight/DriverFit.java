package org.feedbacknlp.insight;

import org.feedbacknlp.insight.stat.RelativeImportance;

/** One regression of the outcome on the topics' indicators: two for each topic, negative and positive mention. */
final class DriverFit {
    /** How many indicators a topic has. */
    static final int PER_TOPIC = 2;

    private final double[] importance;
    private final double[] ownImpact;

    private DriverFit(int topics) {
        this.importance = new double[topics];
        this.ownImpact = new double[topics];
    }

    /** Fits the chosen indicators. */
    static DriverFit of(Moments moments, int[] chosen, int topics, Importance method) {
        DriverFit fit = new DriverFit(topics);
        RelativeImportance predictors = moments.correlations(chosen);
        double[] weights = method.weights(predictors);
        double[] coefficients = predictors.coefficients();
        for (int i = 0; i < chosen.length; i++) {
            double deviation = moments.deviation(chosen[i]);
            double effect = deviation > 0 ? coefficients[i] * moments.deviation() / deviation : 0;
            fit.importance[chosen[i] / PER_TOPIC] += weights[i];
            fit.ownImpact[chosen[i] / PER_TOPIC] += effect * moments.count(chosen[i]) / moments.n();
        }
        return fit;
    }

    /** Returns a topic's part of the outcome's variance, from 0 to 1. */
    double importance(int topic) {
        return importance[topic];
    }

    /** Returns how far the outcome's mean would move were a topic's effect gone. */
    double ownImpact(int topic) {
        return ownImpact[topic];
    }
}
