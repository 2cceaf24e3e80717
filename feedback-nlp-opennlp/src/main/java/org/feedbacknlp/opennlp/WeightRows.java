package org.feedbacknlp.opennlp;

import java.util.Arrays;

/**
 * A model's parameters as weights that add up: a row of them for every feature, each with the outcome that it adds to. What a row
 * does not speak of it leaves as it is.
 *
 * <p>Naive Bayes keeps counts; its weights are the logarithms of what OpenNLP's {@code NaiveBayesModel} multiplies with: counts
 * with 0.05 added (Lidstone smoothing), over the outcome's total. That class leaves an outcome out where the feature was never
 * counted with it nor with one behind it, and so do these rows.
 */
final class WeightRows {
    private static final double SMOOTHING = 0.05;

    private final int outcomes;
    private final int[] starts;
    private final int[] targets;
    private final double[] weights;
    private final double[] bias;

    private WeightRows(int[] starts, int[] targets, double[] weights, double[] bias) {
        outcomes = bias.length;
        this.starts = starts;
        this.targets = targets;
        this.weights = weights;
        this.bias = bias;
    }

    /**
     * Makes the rows of a model.
     *
     * @param file the model's file name
     * @param model the model
     * @return its rows, in the order of its features
     * @throws ModelLoadException if what should be counts are none
     */
    static WeightRows of(String file, EventModel model) {
        double[] bias = new double[model.outcomes().size()];
        return switch (model.algorithm()) {
            case GIS -> {
                Arrays.fill(bias, StrictMath.log(1.0 / bias.length));
                yield new WeightRows(model.starts(), model.targets(), model.parameters(), bias);
            }
            case QUASI_NEWTON, PERCEPTRON -> new WeightRows(model.starts(), model.targets(), model.parameters(), bias);
            case NAIVE_BAYES -> bayes(file, model, bias);
        };
    }

    private static WeightRows bayes(String file, EventModel model, double[] bias) {
        double[] totals = totals(file, model);
        double all = Arrays.stream(totals).sum();
        for (int outcome = 0; outcome < totals.length; outcome++) {
            bias[outcome] = StrictMath.log(totals[outcome] / all);
        }
        int features = model.features().size();
        int[] starts = new int[features + 1];
        for (int row = 0; row < features; row++) {
            starts[row + 1] = Math.addExact(starts[row], reach(model, row));
        }
        int[] targets = new int[starts[features]];
        double[] weights = new double[starts[features]];
        double vocabulary = SMOOTHING * features;
        for (int row = 0; row < features; row++) {
            int parameter = model.starts()[row];
            for (int at = starts[row]; at < starts[row + 1]; at++) {
                int outcome = at - starts[row];
                boolean counted = parameter < model.starts()[row + 1] && model.targets()[parameter] == outcome;
                double count = counted ? model.parameters()[parameter++] : 0;
                targets[at] = outcome;
                weights[at] = StrictMath.log((count + SMOOTHING) / (totals[outcome] + vocabulary));
            }
        }
        return new WeightRows(starts, targets, weights, bias);
    }

    /** How many outcomes OpenNLP goes through for a feature: until all that it was counted with have had their turn. */
    private static int reach(EventModel model, int row) {
        int outcomes = model.outcomes().size();
        int parameter = model.starts()[row];
        int outcome = 0;
        for (; outcome < outcomes && parameter < model.starts()[row + 1]; outcome++) {
            if (model.targets()[parameter] == outcome) {
                parameter++;
            }
        }
        return outcome;
    }

    private static double[] totals(String file, EventModel model) {
        double[] totals = new double[model.outcomes().size()];
        double all = 0;
        for (int at = 0; at < model.parameters().length; at++) {
            double count = model.parameters()[at];
            if (count < 0) {
                throw new ModelLoadException(file, "its weights are malformed: a count of naive Bayes is negative");
            }
            totals[model.targets()[at]] += count;
            all += count;
        }
        if (all == 0) {
            throw new ModelLoadException(file, "its weights are malformed: naive Bayes has counted nothing");
        }
        return totals;
    }

    /** What stands for each outcome before a word is read. */
    double[] bias() {
        return bias.clone();
    }

    /** Adds a feature's row. */
    void addTo(double[] sums, int row) {
        for (int at = starts[row]; at < starts[row + 1]; at++) {
            sums[targets[at]] += weights[at];
        }
    }

    /** What a feature adds for an outcome beyond what it adds for the average one: a part of a difference of logits. */
    double contribution(int row, int outcome) {
        double own = 0;
        double sum = 0;
        for (int at = starts[row]; at < starts[row + 1]; at++) {
            sum += weights[at];
            if (targets[at] == outcome) {
                own += weights[at];
            }
        }
        return own - sum / outcomes;
    }
}
