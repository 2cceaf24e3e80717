package org.feedbacknlp.core.linear;

import java.util.List;
import java.util.Objects;
import org.feedbacknlp.core.feature.FeatureSpec;
import org.feedbacknlp.core.model.ModelKind;

/**
 * A linear model with quantised weights: the margin of label {@code k} is {@code scale(k) / sqrt(n) * sum + bias(k)}, where the sum
 * runs over the weights of the text's known features and {@code n} is how many these are. Immutable and thread-safe; the arrays are
 * shared, not copied: nobody writes to them.
 */
public final class LinearModel {
    private final String name;
    private final ModelKind kind;
    private final List<String> labels;
    private final FeatureSpec spec;
    private final long[] keys;
    private final byte[] weights;
    private final float[] scales;
    private final float[] biases;
    private final Calibration calibration;

    /**
     * Makes a model.
     *
     * @param name under which its labels stand
     * @param kind how its labels relate
     * @param labels the labels
     * @param spec which features it reads
     * @param keys the features that it knows, ascending
     * @param weights a row of one byte a label for each key
     * @param scales what one unit of weight is worth, one a label
     * @param biases one a label
     * @param calibration from margins to probabilities
     * @throws IllegalArgumentException if the parts do not fit together
     */
    public LinearModel(
            String name,
            ModelKind kind,
            List<String> labels,
            FeatureSpec spec,
            long[] keys,
            byte[] weights,
            float[] scales,
            float[] biases,
            Calibration calibration) {
        this.name = Objects.requireNonNull(name, "name");
        this.kind = Objects.requireNonNull(kind, "kind");
        this.labels = List.copyOf(labels);
        this.spec = Objects.requireNonNull(spec, "spec");
        this.keys = keys;
        this.weights = weights;
        this.scales = scales;
        this.biases = biases;
        this.calibration = calibration;
        int outputs = this.labels.size();
        boolean fits = outputs > 0
                && weights.length == (long) keys.length * outputs
                && scales.length == outputs
                && biases.length == outputs
                && calibration.labels() == outputs;
        if (!fits) {
            throw new IllegalArgumentException("the parts of the model do not fit together");
        }
    }

    /**
     * Returns the name under which its labels stand.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * Returns how its labels relate.
     *
     * @return the kind
     */
    public ModelKind kind() {
        return kind;
    }

    /**
     * Returns the labels.
     *
     * @return an unmodifiable list
     */
    public List<String> labels() {
        return labels;
    }

    /**
     * Returns which features it reads.
     *
     * @return the specification
     */
    public FeatureSpec spec() {
        return spec;
    }

    /**
     * Returns the features that it knows.
     *
     * @return the keys, ascending; not to be written to
     */
    public long[] keys() {
        return keys;
    }

    /**
     * Returns the weights.
     *
     * @return a row of one byte a label for each key; not to be written to
     */
    public byte[] weights() {
        return weights;
    }

    /**
     * Returns what one unit of weight is worth.
     *
     * @param k the label
     * @return the scale
     */
    public float scale(int k) {
        return scales[k];
    }

    /**
     * Returns a label's margin where no feature is known.
     *
     * @param k the label
     * @return the bias
     */
    public float bias(int k) {
        return biases[k];
    }

    /**
     * Returns how margins become probabilities.
     *
     * @return the calibration
     */
    public Calibration calibration() {
        return calibration;
    }

    /**
     * Returns this model with another calibration.
     *
     * @param other from margins to probabilities
     * @return the model
     */
    public LinearModel with(Calibration other) {
        return new LinearModel(name, kind, labels, spec, keys, weights, scales, biases, other);
    }

    /** Returns this model without its features, for whoever has laid them out elsewhere. */
    LinearModel withoutFeatures() {
        return new LinearModel(name, kind, labels, spec, new long[0], new byte[0], scales, biases, calibration);
    }
}
