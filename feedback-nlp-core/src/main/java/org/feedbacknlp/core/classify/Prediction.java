package org.feedbacknlp.core.classify;

import java.util.List;
import java.util.stream.IntStream;
import org.feedbacknlp.core.model.ModelKind;

/**
 * What a model thinks of one text: a probability for each of its labels, and those that hold. Immutable and thread-safe; holds no text.
 */
public final class Prediction {
    private final ModelKind kind;
    private final List<String> labels;
    private final double[] probabilities;
    private final boolean[] chosen;
    private final int known;

    /**
     * Makes a prediction; copies the arrays.
     *
     * @param kind how the labels relate
     * @param labels the labels of the model
     * @param probabilities one a label, from 0 to 1
     * @param chosen true for each label that holds
     * @param known how many features of the text the model knows
     * @throws IllegalArgumentException if the lengths differ
     */
    public Prediction(ModelKind kind, List<String> labels, double[] probabilities, boolean[] chosen, int known) {
        if (probabilities.length != labels.size() || chosen.length != labels.size()) {
            throw new IllegalArgumentException("there are " + labels.size() + " labels, " + probabilities.length
                    + " probabilities and " + chosen.length + " decisions");
        }
        this.kind = kind;
        this.labels = List.copyOf(labels);
        this.probabilities = probabilities.clone();
        this.chosen = chosen.clone();
        this.known = known;
    }

    /**
     * Returns how the labels relate.
     *
     * @return the kind
     */
    public ModelKind kind() {
        return kind;
    }

    /**
     * Returns all labels of the model.
     *
     * @return the labels, in the model's order
     */
    public List<String> labels() {
        return labels;
    }

    /**
     * Returns the probability of a label.
     *
     * @param k its place among {@link #labels()}
     * @return from 0 to 1
     */
    public double probability(int k) {
        return probabilities[k];
    }

    /**
     * Returns the probability of a label.
     *
     * @param label the label
     * @return from 0 to 1; 0 for one that the model does not know
     */
    public double probability(String label) {
        int k = labels.indexOf(label);
        return k < 0 ? 0 : probabilities[k];
    }

    /**
     * Tells whether a label holds.
     *
     * @param k its place among {@link #labels()}
     * @return true if it does
     */
    public boolean holds(int k) {
        return chosen[k];
    }

    /**
     * Returns the labels that hold: one, or any number where several may.
     *
     * @return the labels, in the model's order
     */
    public List<String> chosen() {
        return IntStream.range(0, chosen.length)
                .filter(k -> chosen[k])
                .mapToObj(labels::get)
                .toList();
    }

    /**
     * Returns how sure the model is of its decision: the probability of the label that holds; where several may, the probability of the
     * least sure of all its yeses and noes.
     *
     * @return from 0 to 1
     */
    public double confidence() {
        double least = 1;
        for (int k = 0; k < chosen.length; k++) {
            if (chosen[k]) {
                least = Math.min(least, probabilities[k]);
            } else if (kind == ModelKind.MULTI) {
                least = Math.min(least, 1 - probabilities[k]);
            }
        }
        return least;
    }

    /**
     * Returns how far the decision is from being another: the distance of the two highest probabilities; where several labels may hold,
     * that of the nearest probability to one half, twice.
     *
     * @return from 0 to 1
     */
    public double margin() {
        if (kind == ModelKind.MULTI) {
            double nearest = 1;
            for (double p : probabilities) {
                nearest = Math.min(nearest, Math.abs(2 * p - 1));
            }
            return nearest;
        }
        double first = 0;
        double second = 0;
        for (double p : probabilities) {
            if (p > first) {
                second = first;
                first = p;
            } else {
                second = Math.max(second, p);
            }
        }
        return first - second;
    }

    /**
     * Returns how many features of the text the model knows.
     *
     * @return the count; 0 where the text says nothing to it
     */
    public int known() {
        return known;
    }

    /** Shows the labels that hold. */
    @Override
    public String toString() {
        return "Prediction" + chosen();
    }
}
