package org.feedbacknlp.core.sentiment;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.List;
import org.feedbacknlp.core.linear.Calibration;
import org.feedbacknlp.core.linear.LinearModel;
import org.feedbacknlp.core.linear.LinearNumbers;
import org.feedbacknlp.core.model.Model;
import org.feedbacknlp.core.model.ModelException;
import org.feedbacknlp.core.model.ModelHeader;
import org.feedbacknlp.core.model.ModelKind;
import org.feedbacknlp.core.model.ShippedModel;

/**
 * What was learned about sentiment: the weights of words and runs of words, and the {@link Blend} of these with what rules say. The
 * calibration of the words' model is applied behind the blend. Immutable and thread-safe.
 *
 * @param file the model as a file holds it
 * @param words the weights of words
 * @param blend of them and the rules
 */
public record SentimentModel(Model file, LinearModel words, Blend blend) {
    /** What {@link ModelHeader#numbers()} calls them: the blend's weights, then a linear model's numbers. */
    public static final String NUMBERS = "sentiment/1";

    /** The name of the model that ships. */
    public static final String NAME = "sentiment";

    /** The language whose texts it judges. */
    public static final String LANGUAGE = "en";

    /** The labels, in the order of the blend. */
    public static final List<String> LABELS = List.of("negative", "neutral", "positive");

    /**
     * Makes a model.
     *
     * @param words the weights of words, of {@link #LABELS}
     * @param blend of them and the rules
     * @param card its card, as JSON
     * @return the model
     * @throws IllegalArgumentException if the labels are others
     */
    public static SentimentModel of(LinearModel words, Blend blend, String card) {
        if (!words.labels().equals(LABELS)) {
            throw new IllegalArgumentException("the labels are not " + LABELS);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            for (int i = 0; i < Blend.INPUTS; i++) {
                for (int k = 0; k < Blend.SIDES; k++) {
                    out.writeFloat(blend.weight(i, k));
                }
            }
            out.write(LinearNumbers.bytes(words));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        ModelHeader header = new ModelHeader(words.name(), ModelKind.SINGLE, LABELS, card, NUMBERS);
        return new SentimentModel(Model.of(header, bytes.toByteArray()), words, blend);
    }

    /**
     * Reads a model.
     *
     * @param file as it was written
     * @return the model
     * @throws ModelException if it is of another kind, or contradicts itself
     */
    public static SentimentModel of(Model file) {
        if (!file.header().numbers().equals(NUMBERS) || !file.labels().equals(LABELS)) {
            throw new ModelException("model " + file.name() + " is no model of sentiment that this release reads");
        }
        ByteBuffer in = file.numbers();
        float[] weights = new float[Blend.INPUTS * Blend.SIDES];
        try {
            for (int i = 0; i < weights.length; i++) {
                weights[i] = in.getFloat();
                if (!Float.isFinite(weights[i])) {
                    throw new ModelException(
                            "model " + file.name() + " contradicts itself: it holds a number that is none");
                }
            }
        } catch (BufferUnderflowException cut) {
            throw new ModelException("model " + file.name() + " contradicts itself: it ends too early", cut);
        }
        return new SentimentModel(file, LinearNumbers.read(file.header(), in.slice()), new Blend(weights));
    }

    /**
     * Returns this model with another calibration.
     *
     * @param calibration from logits to probabilities
     * @return the model, with the same card
     */
    public SentimentModel with(Calibration calibration) {
        return of(words.with(calibration), blend, file.card());
    }

    /**
     * Reads the model that ships.
     *
     * @return the model of English
     * @throws IllegalStateException if it is missing: the jar is broken
     */
    public static SentimentModel shipped() {
        return of(ShippedModel.SENTIMENT.read());
    }
}
