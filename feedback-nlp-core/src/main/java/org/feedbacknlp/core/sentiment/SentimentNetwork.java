package org.feedbacknlp.core.sentiment;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import org.feedbacknlp.core.model.Model;
import org.feedbacknlp.core.model.ModelException;
import org.feedbacknlp.core.model.ModelHeader;
import org.feedbacknlp.core.model.ModelKind;
import org.feedbacknlp.core.model.ShippedModel;
import org.feedbacknlp.core.network.NetworkNumbers;
import org.feedbacknlp.core.network.NetworkWeights;

/**
 * What the accurate tier of sentiment learned: a network, and how it is mixed with the fast tier. Immutable and thread-safe.
 *
 * @param file the model as a file holds it
 * @param weights the network
 * @param mix with the fast tier
 */
public record SentimentNetwork(Model file, NetworkWeights weights, Mix mix) {
    /** What {@link ModelHeader#numbers()} calls them: the mix, then a network's numbers. */
    public static final String NUMBERS = "sentiment-network/1";

    /** The name of the model that ships. */
    public static final String NAME = "sentiment-network";

    /**
     * Makes a model.
     *
     * @param weights the network, with an output for each of {@link SentimentModel#LABELS}
     * @param mix with the fast tier
     * @param card its card, as JSON
     * @return the model
     * @throws IllegalArgumentException if the outputs are others
     */
    public static SentimentNetwork of(NetworkWeights weights, Mix mix, String card) {
        if (weights.shape().outputs() != SentimentModel.LABELS.size()) {
            throw new IllegalArgumentException("the network has no output for each of " + SentimentModel.LABELS);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeFloat(mix.fast());
            out.writeFloat(mix.network());
            out.writeFloat(mix.negative());
            out.writeFloat(mix.neutral());
            out.writeFloat(mix.positive());
            out.writeFloat(mix.sure());
            out.write(NetworkNumbers.bytes(weights));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        ModelHeader header = new ModelHeader(NAME, ModelKind.SINGLE, SentimentModel.LABELS, card, NUMBERS);
        return new SentimentNetwork(Model.of(header, bytes.toByteArray()), weights, mix);
    }

    /**
     * Reads a model.
     *
     * @param file as it was written
     * @return the model
     * @throws ModelException if it is of another kind, or contradicts itself
     */
    public static SentimentNetwork of(Model file) {
        if (!file.header().numbers().equals(NUMBERS) || !file.labels().equals(SentimentModel.LABELS)) {
            throw new ModelException("model " + file.name() + " is no network of sentiment that this release reads");
        }
        ByteBuffer in = file.numbers();
        if (in.remaining() < Mix.NUMBERS * Float.BYTES) {
            throw new ModelException("model " + file.name() + " contradicts itself: it ends too early");
        }
        try {
            Mix mix = new Mix(in.getFloat(), in.getFloat(), in.getFloat(), in.getFloat(), in.getFloat(), in.getFloat());
            return new SentimentNetwork(file, NetworkNumbers.read(file.header(), in.slice()), mix);
        } catch (IllegalArgumentException contradicting) {
            throw new ModelException(
                    "model " + file.name() + " contradicts itself: " + contradicting.getMessage(), contradicting);
        }
    }

    /**
     * Reads the model that ships.
     *
     * @return the model of English
     * @throws IllegalStateException if it is missing: the jar is broken
     */
    public static SentimentNetwork shipped() {
        return of(ShippedModel.SENTIMENT_NETWORK.read());
    }
}
