package org.feedbacknlp.lucene;

import java.util.List;
import java.util.Objects;

/**
 * Which concordance is wanted: key words in context. Immutable and thread-safe; {@code toString} shows no word.
 *
 * @param selection which verbatims are meant; its query says which words stand in the middle
 * @param context how much is shown beside them
 * @param order what lines are sorted by, the first of these first; ties are broken by id and place
 * @param size how many lines are given, 1 to {@value #MOST_LINES}; where there are more, a sample of so many
 * @param seed which sample: the same seed draws the same lines from the same verbatims, however the index stores them
 */
public record ConcordanceRequest(Selection selection, Context context, List<LineOrder> order, int size, long seed) {
    /** The most lines that can be asked for. */
    public static final int MOST_LINES = 100_000;

    /**
     * Checks the parts and copies the list.
     *
     * @throws IllegalArgumentException if the size is outside its range
     */
    public ConcordanceRequest {
        Objects.requireNonNull(selection, "selection");
        Objects.requireNonNull(context, "context");
        order = List.copyOf(order);
        if (size < 1 || size > MOST_LINES) {
            throw new IllegalArgumentException("size is not in 1.." + MOST_LINES + ": " + size);
        }
    }

    /**
     * Asks for at most 1,000 lines with 8 words on either side, by id.
     *
     * @param selection which verbatims are meant
     * @return the request
     */
    public static ConcordanceRequest of(Selection selection) {
        return new ConcordanceRequest(selection, Context.words(8), List.of(LineOrder.ID), 1_000, 0);
    }

    /**
     * Returns this request with other context.
     *
     * @param shown how much is shown beside the words
     * @return the request
     */
    public ConcordanceRequest withContext(Context shown) {
        return new ConcordanceRequest(selection, shown, order, size, seed);
    }

    /**
     * Returns this request in another order.
     *
     * @param by what lines are sorted by
     * @return the request
     */
    public ConcordanceRequest sortedBy(LineOrder... by) {
        return new ConcordanceRequest(selection, context, List.of(by), size, seed);
    }

    /**
     * Returns this request for another number of lines.
     *
     * @param lines how many
     * @return the request
     */
    public ConcordanceRequest withSize(int lines) {
        return new ConcordanceRequest(selection, context, order, lines, seed);
    }

    /**
     * Returns this request for another sample.
     *
     * @param number which sample
     * @return the request
     */
    public ConcordanceRequest withSeed(long number) {
        return new ConcordanceRequest(selection, context, order, size, number);
    }

    /** How much is shown beside the words. */
    public sealed interface Context {
        /**
         * Shows some words on either side.
         *
         * @param count how many, 1 to {@value Words#MOST}
         * @return the context
         */
        static Context words(int count) {
            return new Words(count);
        }

        /**
         * Shows the rest of the sentence, as the analysis found it; of an analysis without sentences the whole text.
         *
         * @return the context
         */
        static Context sentence() {
            return new Sentence();
        }

        /**
         * Some words on either side.
         *
         * @param count how many
         */
        record Words(int count) implements Context {
            /** The most words. */
            public static final int MOST = 100;

            /**
             * Checks the count.
             *
             * @throws IllegalArgumentException if it is not in 1..{@value #MOST}
             */
            public Words {
                if (count < 1 || count > MOST) {
                    throw new IllegalArgumentException("words of context are not in 1.." + MOST + ": " + count);
                }
            }
        }

        /** The sentence. */
        record Sentence() implements Context {}
    }
}
