package org.feedbacknlp.opennlp;

import java.util.Objects;
import java.util.Set;

/**
 * How a document categoriser is loaded and fed. Immutable and thread-safe.
 *
 * @param digest what the file's bytes must be, {@code sha256:} and 64 hexadecimal digits; {@code none} to take any bytes
 * @param tokenization what parts a text; the model's own, as it was trained
 * @param lowerCase whether the model was trained on text in lower case, as OpenNLP's {@code StringUtil.toLowerCase} makes it
 * @param evidence how many spans of evidence the best label has at most, from 0; a compiled model alone gives evidence
 * @param generators classes of feature generators beside OpenNLP's own that the model may name; OpenNLP must be told of their packages
 *     too ({@code OPENNLP_EXT_ALLOWED_PACKAGES}), and they must lie beside it in the same class loader
 */
public record DoccatOptions(
        String digest, Tokenization tokenization, boolean lowerCase, int evidence, Set<String> generators) {
    /** How many spans of evidence unless told otherwise. */
    static final int EVIDENCE = 3;

    /**
     * Checks the parts and copies the set.
     *
     * @throws IllegalArgumentException if {@code evidence} is negative
     */
    public DoccatOptions {
        Objects.requireNonNull(digest, "digest");
        Objects.requireNonNull(tokenization, "tokenization");
        if (evidence < 0) {
            throw new IllegalArgumentException("evidence is negative: " + evidence);
        }
        generators = Set.copyOf(generators);
    }

    /**
     * Pins a model: white space parts its texts, three spans of evidence, OpenNLP's own generators.
     *
     * @param digest {@code sha256:} and 64 hexadecimal digits, or {@code none} to take any bytes
     * @return the options
     */
    public static DoccatOptions pinned(String digest) {
        return new DoccatOptions(digest, Tokenization.WHITESPACE, false, EVIDENCE, Set.of());
    }

    /**
     * Returns these options with another tokenization.
     *
     * @param value what parts a text
     * @return the options
     */
    public DoccatOptions with(Tokenization value) {
        return new DoccatOptions(digest, value, lowerCase, evidence, generators);
    }

    /** The text as the model wants it, every character where it was. */
    String cased(String text) {
        return lowerCase ? LowerCase.of(text) : text;
    }
}
