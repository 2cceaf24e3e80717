package org.feedbacknlp.core.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The models that come with the library. */
public enum ShippedModel {
    /** What respondents feel, in English. */
    EMOTIONS("emotion/emotions.model"),
    /** Whether they are content, in English; {@code adapt} fits it to other data. */
    SENTIMENT("sentiment/sentiment-en.model"),
    /** What the accurate tier of the same adds: a network, and how it is mixed with the fast tier. */
    SENTIMENT_NETWORK("sentiment/sentiment-en.network");

    private final String resource;

    ShippedModel(String resource) {
        this.resource = "/org/feedbacknlp/core/" + resource;
    }

    /**
     * Reads the model.
     *
     * @return the model, with its card
     * @throws IllegalStateException if the jar is not whole
     */
    public Model read() {
        try (InputStream stream = open(resource)) {
            return Model.shipped(stream, digest());
        } catch (IOException broken) {
            throw new UncheckedIOException("a shipped model cannot be read", broken);
        }
    }

    /**
     * Returns the digest of the model without reading it, from a note beside it.
     *
     * @return the same as {@link Model#digest()} of {@link #read()}
     * @throws IllegalStateException if the jar is not whole
     */
    public String digest() {
        try (InputStream stream = open(resource + ".digest")) {
            return new String(stream.readAllBytes(), StandardCharsets.US_ASCII).strip();
        } catch (IOException broken) {
            throw new UncheckedIOException("the digest of a shipped model cannot be read", broken);
        }
    }

    private static InputStream open(String name) {
        InputStream stream = ShippedModel.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("resource " + name + " is missing from the jar");
        }
        return stream;
    }
}
