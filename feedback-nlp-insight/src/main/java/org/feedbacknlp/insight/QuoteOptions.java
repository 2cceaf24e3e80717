package org.feedbacknlp.insight;

import org.feedbacknlp.insight.internal.Require;

/**
 * What makes a quote showable, and how many are kept.
 *
 * @param count quotes for each topic and polarity, at most 1000
 * @param fewestWords words of the shortest quote
 * @param mostWords words of the longest quote
 * @param confidence the least confidence in the topic and in the feeling about it, from 0 to 1
 */
public record QuoteOptions(int count, int fewestWords, int mostWords, double confidence) {
    /** Five quotes of 5 to 40 words, confidence at least 0.7. */
    public static final QuoteOptions DEFAULT = new QuoteOptions(5, 5, 40, 0.7);

    private static final int MOST = 1000;

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if the count is not in 1..1000, a length not positive, the lengths are crossed, or the confidence is outside 0..1
     */
    public QuoteOptions {
        Require.positive(count, "count");
        Require.part(count, MOST, "count");
        Require.positive(fewestWords, "fewestWords");
        Require.part(fewestWords, mostWords, "fewestWords");
        Require.unit(confidence, "confidence");
    }
}
