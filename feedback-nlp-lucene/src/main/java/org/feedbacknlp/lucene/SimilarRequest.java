package org.feedbacknlp.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What verbatims are to be like. Like is who shares the strongest words of the example: at most {@value #MOST_WORDS} of them, those that
 * are frequent in it and rare elsewhere (tf x idf: Sparck Jones, A statistical interpretation of term specificity, 1972; Salton and
 * Buckley, Term-weighting approaches in automatic text retrieval, 1988), each in at least 2 verbatims of the index and in no more than
 * half of all. Hits are ranked by BM25 over these words (Robertson and Zaragoza, The probabilistic relevance framework, 2009). What was
 * replaced counts among the verbatims until it is merged away.
 *
 * <p>The example's words are folded as those of the index are; the first {@value #LONGEST_EXAMPLE} UTF-16 code units of it are read.
 * Immutable and thread-safe; {@code toString} shows no text and no value.
 *
 * @param example what they are to be like
 * @param filters conditions, all of which must hold for what is found
 * @param size how many are given at most, 1 to {@link SearchRequest#LARGEST_PAGE}
 * @param text true if hits bring their text
 * @param highlight true if hits bring the spans of the words that they share with the example
 */
public record SimilarRequest(Example example, List<Filter> filters, int size, boolean text, boolean highlight) {
    /** The most words that are looked for. */
    public static final int MOST_WORDS = 25;
    /** The most UTF-16 code units of an example that are read. */
    public static final int LONGEST_EXAMPLE = 50_000;

    /**
     * Checks the parts and copies the list.
     *
     * @throws IllegalArgumentException if the size is outside its range
     */
    public SimilarRequest {
        Objects.requireNonNull(example, "example");
        filters = List.copyOf(filters);
        if (size < 1 || size > SearchRequest.LARGEST_PAGE) {
            throw new IllegalArgumentException("size is not in 1.." + SearchRequest.LARGEST_PAGE + ": " + size);
        }
    }

    /**
     * Starts a request for what is like a verbatim of the index, which is not found itself: the best 10, without text and highlights.
     *
     * @param id the verbatim's id
     * @return a builder
     */
    public static Builder toVerbatim(String id) {
        return new Builder(new Known(id));
    }

    /**
     * Starts a request for what is like a text: the best 10, without text and highlights.
     *
     * @param text any sequence of UTF-16 code units
     * @return a builder
     */
    public static Builder toText(String text) {
        return new Builder(new Written(text));
    }

    /** What verbatims are to be like. */
    public sealed interface Example {}

    /**
     * A verbatim of the index.
     *
     * @param id its id
     */
    public record Known(String id) implements Example {
        /** Checks that there is an id. */
        public Known {
            Objects.requireNonNull(id, "id");
        }
    }

    /**
     * A text.
     *
     * @param text any sequence of UTF-16 code units
     */
    public record Written(String text) implements Example {
        /** Checks that there is a text. */
        public Written {
            Objects.requireNonNull(text, "text");
        }

        /** Shows the length alone. */
        @Override
        public String toString() {
            return "Written[" + text.length() + " chars]";
        }
    }

    /** Collects a {@link SimilarRequest}. Not thread-safe. */
    public static final class Builder {
        private final Example example;
        private final List<Filter> filters = new ArrayList<>();
        private int size = 10;
        private boolean text;
        private boolean highlight;

        private Builder(Example example) {
            this.example = example;
        }

        /**
         * Adds a condition; all must hold.
         *
         * @param value the condition
         * @return this
         */
        public Builder filter(Filter value) {
            filters.add(Objects.requireNonNull(value, "filter"));
            return this;
        }

        /**
         * Says how many hits to give.
         *
         * @param value the number, 10 unless told
         * @return this
         */
        public Builder size(int value) {
            size = value;
            return this;
        }

        /**
         * Says whether hits bring their text.
         *
         * @param value true if they do
         * @return this
         */
        public Builder text(boolean value) {
            text = value;
            return this;
        }

        /**
         * Says whether hits bring the spans of the words that they share with the example.
         *
         * @param value true if they do
         * @return this
         */
        public Builder highlight(boolean value) {
            highlight = value;
            return this;
        }

        /**
         * Makes the request.
         *
         * @return a new request
         * @throws IllegalArgumentException if the size is outside its range
         */
        public SimilarRequest build() {
            return new SimilarRequest(example, filters, size, text, highlight);
        }
    }
}
