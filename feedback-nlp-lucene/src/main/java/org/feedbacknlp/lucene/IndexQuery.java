package org.feedbacknlp.lucene;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.feedbacknlp.api.layer.Polarity;
import org.feedbacknlp.api.rule.Rule;

/**
 * What is to be found, as a programme says it: nothing of it is guessed, passed over or read as an operator. {@link #typed} is the one
 * exception, for what people type. Immutable and thread-safe; {@code toString} shows no word and no value.
 */
public sealed interface IndexQuery {
    /**
     * Finds a word, whatever its capitals and accents. Signs inside it may part it into several, which then stand in a row.
     *
     * @param word the word
     * @return the query; it finds nothing where there is no letter, digit or emoji in it
     */
    static IndexQuery word(String word) {
        return new Words(word, false);
    }

    /**
     * Finds words one after the other.
     *
     * @param words the words, parted by spaces
     * @return the query
     */
    static IndexQuery phrase(String words) {
        return new Words(words, false);
    }

    /**
     * Finds every word that begins so, within {@link QueryLimits#expansions()}.
     *
     * @param start the first letters
     * @return the query
     */
    static IndexQuery prefix(String start) {
        return new Words(start, true);
    }

    /**
     * Finds words at which the analysis found a topic, to stand in {@link #near}.
     *
     * @param topic the topic's id
     * @return the query; beside other parts it means the same as a filter for the topic
     */
    static IndexQuery mention(String topic) {
        return new Noted(IndexField.TOPIC, topic);
    }

    /**
     * Finds words that are good or bad by the analysis, to stand in {@link #near}.
     *
     * @param side negative or positive
     * @return the query
     * @throws IllegalArgumentException if it is another one
     */
    static IndexQuery opinion(Polarity side) {
        if (side != Polarity.NEGATIVE && side != Polarity.POSITIVE) {
            throw new IllegalArgumentException("words are good or bad, not " + side.id());
        }
        return new Noted(IndexField.SENTIMENT, side.id());
    }

    /**
     * Finds two things close to each other, in any order.
     *
     * @param left words, mentions, opinions, any of such, or another nearness
     * @param distance how many words apart at most; neighbours are 1 apart
     * @param right as the left one
     * @return the query
     * @throws IllegalArgumentException if the distance is not in 1..{@value Near#FARTHEST}, or one of the two has no place in the text
     */
    static IndexQuery near(IndexQuery left, int distance, IndexQuery right) {
        return new Near(left, distance, right);
    }

    /**
     * Finds what all of several find.
     *
     * @param queries the queries; without any, everything is found
     * @return the query
     */
    static IndexQuery all(IndexQuery... queries) {
        return new All(Arrays.asList(queries));
    }

    /**
     * Finds what at least one of several finds.
     *
     * @param queries the queries; without any, nothing is found
     * @return the query
     */
    static IndexQuery any(IndexQuery... queries) {
        return new Any(Arrays.asList(queries));
    }

    /**
     * Finds what another does not.
     *
     * @param query the other
     * @return the query
     */
    static IndexQuery not(IndexQuery query) {
        return new Not(query);
    }

    /**
     * Finds what a filter keeps.
     *
     * @param filter the filter
     * @return the query
     */
    static IndexQuery where(Filter filter) {
        return new Where(filter);
    }

    /**
     * Finds what a rule of a codebook holds in: what the engine's matcher finds, in analyses that carry tokens, sentences and clauses.
     *
     * @param rule the rule; it refers to no other
     * @return the query
     */
    static IndexQuery rule(Rule rule) {
        return new Holds(rule);
    }

    /**
     * Finds what somebody typed, in the language of {@link org.feedbacknlp.lucene}.
     *
     * @param query what was typed; without a word in it nothing is found
     * @return the query
     */
    static IndexQuery typed(String query) {
        return new Typed(query);
    }

    /**
     * Words in a row.
     *
     * @param text the words
     * @param open true if the last of them is the beginning of a word
     */
    record Words(String text, boolean open) implements IndexQuery {
        /** Checks that there is a text. */
        public Words {
            Objects.requireNonNull(text, "text");
        }

        @Override
        public String toString() {
            return "Words[" + text.length() + " chars]";
        }
    }

    /**
     * Words at which the analysis found something.
     *
     * @param field {@link IndexField#TOPIC} or {@link IndexField#SENTIMENT}
     * @param value the topic's id or the side
     */
    record Noted(IndexField field, String value) implements IndexQuery {
        /**
         * Checks the field.
         *
         * @throws IllegalArgumentException if it is another one
         */
        public Noted {
            Objects.requireNonNull(value, "value");
            if (!field.equals(IndexField.TOPIC) && !field.equals(IndexField.SENTIMENT)) {
                throw new IllegalArgumentException("only topic and sentiment have places in the text");
            }
        }

        @Override
        public String toString() {
            return "Noted[" + field + "]";
        }
    }

    /**
     * Two things close to each other.
     *
     * @param left the one
     * @param distance how many words apart at most
     * @param right the other
     */
    record Near(IndexQuery left, int distance, IndexQuery right) implements IndexQuery {
        /** The largest distance. */
        public static final int FARTHEST = 1_000;

        /**
         * Checks the parts.
         *
         * @throws IllegalArgumentException if the distance is not in 1..{@value #FARTHEST}, or one of the two has no place in the text
         */
        public Near {
            if (distance < 1 || distance > FARTHEST) {
                throw new IllegalArgumentException("distance is not in 1.." + FARTHEST + ": " + distance);
            }
            if (!stands(left) || !stands(right)) {
                throw new IllegalArgumentException("near joins words, mentions, opinions, any of such, and nearness");
            }
        }

        private static boolean stands(IndexQuery query) {
            return switch (query) {
                case Words words -> true;
                case Noted noted -> true;
                case Near near -> true;
                case Any any -> any.queries().stream().allMatch(Near::stands);
                default -> false;
            };
        }
    }

    /**
     * All of several.
     *
     * @param queries the queries
     */
    record All(List<IndexQuery> queries) implements IndexQuery {
        /** Copies the list. */
        public All {
            queries = List.copyOf(queries);
        }
    }

    /**
     * One of several.
     *
     * @param queries the queries
     */
    record Any(List<IndexQuery> queries) implements IndexQuery {
        /** Copies the list. */
        public Any {
            queries = List.copyOf(queries);
        }
    }

    /**
     * The opposite.
     *
     * @param query what is not found
     */
    record Not(IndexQuery query) implements IndexQuery {
        /** Checks that there is a query. */
        public Not {
            Objects.requireNonNull(query, "query");
        }
    }

    /**
     * What a filter keeps.
     *
     * @param filter the filter
     */
    record Where(Filter filter) implements IndexQuery {
        /** Checks that there is a filter. */
        public Where {
            Objects.requireNonNull(filter, "filter");
        }
    }

    /**
     * What a rule holds in.
     *
     * @param rule the rule
     */
    record Holds(Rule rule) implements IndexQuery {
        /** Checks that there is a rule. */
        public Holds {
            Objects.requireNonNull(rule, "rule");
        }

        @Override
        public String toString() {
            return "Holds[a rule]";
        }
    }

    /**
     * What somebody typed.
     *
     * @param query the query
     */
    record Typed(String query) implements IndexQuery {
        /** Checks that there is a query. */
        public Typed {
            Objects.requireNonNull(query, "query");
        }

        @Override
        public String toString() {
            return "Typed[" + query.length() + " chars]";
        }
    }
}
