package org.feedbacknlp.core.network;

import java.util.Objects;

/**
 * The numbers of a network. Immutable and thread-safe; the arrays are shared, not copied: nobody writes to them.
 *
 * <p>A word's input is its vector and, where the opinion lexicon knows it, valence and presence, at one pair of places as it stands and at
 * another where a negator turns it. A filter's answer at a run of words is the sum of what its blocks say of the words and of their
 * contexts; its strongest answer plus its floor, if above zero, counts with its weight for each output.
 */
public final class NetworkWeights {
    /** What {@link #valence} says of a word that the opinion lexicon does not know. */
    public static final byte NO_VALENCE = Byte.MIN_VALUE;

    /** What a valence's unit is worth as an input. */
    public static final float VALENCE = 1.5f / 8;

    /** What it is worth as an input that the opinion lexicon knows a word. */
    public static final float PRESENCE = 0.5f;

    private final Shape shape;
    private final Vocabulary vocabulary;
    private final ByteMatrix vectors;
    private final byte[] valences;
    private final ByteMatrix filters;
    private final float[][] contexts;
    private final float[] floors;
    private final float[][] outputs;
    private final float[] biases;

    /**
     * Takes the parts.
     *
     * @param vocabulary the words
     * @param vectors a row for each word
     * @param valences of the opinion lexicon for each word, in eighths of the strongest, or {@link #NO_VALENCE}
     * @param filters a row for each input of a word, a column for each filter of each block, block by block
     * @param contexts what each bit of a word's context adds, a column as in {@code filters}
     * @param floors what each filter's answer begins with, width by width
     * @param outputs for each output the weight of each filter
     * @param biases what each output begins with
     * @throws IllegalArgumentException if the parts do not fit together
     */
    public NetworkWeights(
            Vocabulary vocabulary,
            ByteMatrix vectors,
            byte[] valences,
            ByteMatrix filters,
            float[][] contexts,
            float[] floors,
            float[][] outputs,
            float[] biases) {
        this.vocabulary = Objects.requireNonNull(vocabulary, "vocabulary");
        this.vectors = vectors;
        this.valences = valences;
        this.filters = filters;
        this.contexts = contexts;
        this.floors = floors;
        this.outputs = outputs;
        this.biases = biases;
        shape = new Shape(vectors.columns(), floors.length / Shape.WIDTHS, biases.length);
        boolean fits = vectors.rows() == vocabulary.size()
                && valences.length == vocabulary.size()
                && filters.rows() == shape.inputs()
                && filters.columns() == shape.row()
                && 1 << contexts.length == Sequence.CONTEXTS
                && floors.length == shape.pooled()
                && outputs.length == shape.outputs();
        for (float[] context : contexts) {
            fits &= context.length == shape.row();
        }
        for (float[] output : outputs) {
            fits &= output.length == shape.pooled();
        }
        if (!fits) {
            throw new IllegalArgumentException("the parts of the network do not fit together");
        }
    }

    /**
     * Returns how large the network is.
     *
     * @return its shape
     */
    public Shape shape() {
        return shape;
    }

    /**
     * Returns the words.
     *
     * @return the vocabulary
     */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /**
     * Returns what the opinion lexicon says of a word.
     *
     * @param word its number
     * @return eighths of the strongest valence, or {@link #NO_VALENCE}
     */
    public byte valence(int word) {
        return valences[word];
    }

    /**
     * Works the inputs of a word out.
     *
     * @param word its number
     * @param turned whether a negator turns it
     * @param inputs takes them
     */
    public void inputs(int word, boolean turned, float[] inputs) {
        int dimensions = shape.dimensions();
        for (int d = 0; d < dimensions; d++) {
            inputs[d] = vectors.at(word, d);
        }
        opinions(valences[word], turned, dimensions, inputs);
    }

    /**
     * Works the inputs out that say what the opinion lexicon says of a word.
     *
     * @param valence what it says
     * @param turned whether a negator turns the word
     * @param from the place of the first
     * @param inputs takes them
     */
    public static void opinions(byte valence, boolean turned, int from, float[] inputs) {
        for (int i = 0; i < Shape.OPINIONS; i++) {
            inputs[from + i] = 0;
        }
        if (valence != NO_VALENCE) {
            int at = turned ? from + 2 : from;
            inputs[at] = VALENCE * valence;
            inputs[at + 1] = PRESENCE;
        }
    }

    ByteMatrix vectors() {
        return vectors;
    }

    byte[] valences() {
        return valences;
    }

    /**
     * Returns the filters.
     *
     * @return a row for each input, a column for each filter of each block
     */
    public ByteMatrix filters() {
        return filters;
    }

    float[] context(int bit) {
        return contexts[bit];
    }

    int contexts() {
        return contexts.length;
    }

    float[] floors() {
        return floors;
    }

    float[] output(int k) {
        return outputs[k];
    }

    float[] biases() {
        return biases;
    }
}
