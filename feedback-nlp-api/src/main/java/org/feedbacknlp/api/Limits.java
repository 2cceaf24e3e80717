package org.feedbacknlp.api;

import org.feedbacknlp.api.internal.Require;

/**
 * What one verbatim may cost. Text that lies beyond a limit is cut, never refused, and the analysis says where ({@link
 * Truncation}).
 *
 * @param textLength UTF-16 code units of the original text that are read
 * @param normalizedLength UTF-16 code units that the normalised text may grow to
 * @param tokens tokens of one text
 * @param labels labels that one annotator may give one text; more of them cost the layer, and the analysis says so
 */
public record Limits(int textLength, int normalizedLength, int tokens, int labels) {
    /** 100,000 code units, 150,000 after normalisation, 50,000 tokens, 1,000 labels. */
    public static final Limits DEFAULT = new Limits(100_000, 150_000, 50_000, 1_000);

    /**
     * Checks the limits.
     *
     * @throws IllegalArgumentException if one is zero or negative
     */
    public Limits {
        Require.positive(textLength, "textLength");
        Require.positive(normalizedLength, "normalizedLength");
        Require.positive(tokens, "tokens");
        Require.positive(labels, "labels");
    }

    /**
     * Returns these limits with another text length; the normalised length becomes one and a half times as much
     * and 16 more.
     *
     * @param length UTF-16 code units of the original text that are read
     * @return the limits
     */
    public Limits withTextLength(int length) {
        return new Limits(length, (int) Math.min(Integer.MAX_VALUE - 8L, length + length / 2L + 16), tokens, labels);
    }

    /**
     * Returns these limits with another number of tokens.
     *
     * @param count tokens of one text
     * @return the limits
     */
    public Limits withTokens(int count) {
        return new Limits(textLength, normalizedLength, count, labels);
    }
}
