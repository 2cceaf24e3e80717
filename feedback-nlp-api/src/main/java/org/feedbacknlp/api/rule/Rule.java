package org.feedbacknlp.api.rule;

import java.util.List;
import java.util.Objects;
import org.feedbacknlp.api.internal.Require;

/**
 * A condition on one verbatim. What it finds are places: runs of words, punctuation not counted. Immutable and thread-safe; {@code
 * toString} is the rule as it is written, in full brackets.
 */
public sealed interface Rule {
    /**
     * A word.
     *
     * @param text the word, lower-case unless its form is {@link Form#CASED}; {@code *} stands for any characters, {@code ?} for one
     * @param form in which of its forms it is found
     */
    record Word(String text, Form form) implements Rule {
        /** Checks that both are there. */
        public Word {
            Require.id(text, "text");
            Objects.requireNonNull(form, "form");
        }

        /**
         * Tells whether it has {@code *} or {@code ?} in it.
         *
         * @return true if it stands for many words
         */
        public boolean open() {
            return text.indexOf('*') >= 0 || text.indexOf('?') >= 0;
        }

        @Override
        public String toString() {
            return form.mark + text;
        }
    }

    /** In which of its forms a word is found. */
    enum Form {
        /** As written or inflected, British or American. */
        ANY(""),
        /** As written, whatever its capitals. */
        EXACT("="),
        /** As written, capitals included. */
        CASED("=="),
        /** As {@link #ANY}, or with one slip of the pen, see {@link org.feedbacknlp.api.rule.match.Typo}. */
        FUZZY("~");

        private final String mark;

        Form(String mark) {
            this.mark = mark;
        }

        /**
         * Returns what stands before a word in a rule to say so.
         *
         * @return the mark, empty for {@link #ANY}
         */
        public String mark() {
            return mark;
        }
    }

    /**
     * Words one behind the other.
     *
     * @param words at least two
     */
    record Phrase(List<Word> words) implements Rule {
        /** Copies the list. */
        public Phrase {
            words = several(words, "words");
        }

        @Override
        public String toString() {
            return '"' + Joined.by(" ", words) + '"';
        }
    }

    /**
     * All of them hold; it finds what they find.
     *
     * @param parts at least two
     */
    record AllOf(List<Rule> parts) implements Rule {
        /** Copies the list. */
        public AllOf {
            parts = several(parts, "parts");
        }

        @Override
        public String toString() {
            return "(" + Joined.by(" AND ", parts) + ")";
        }
    }

    /**
     * One of them holds; it finds what they find.
     *
     * @param parts at least two
     */
    record AnyOf(List<Rule> parts) implements Rule {
        /** Copies the list. */
        public AnyOf {
            parts = several(parts, "parts");
        }

        @Override
        public String toString() {
            return "(" + Joined.by(" OR ", parts) + ")";
        }
    }

    /**
     * So many of them hold; it finds what they find.
     *
     * @param count how many at least
     * @param parts at least as many
     */
    record AtLeast(int count, List<Rule> parts) implements Rule {
        /**
         * Copies the list.
         *
         * @throws IllegalArgumentException if the count is not positive or larger than the list
         */
        public AtLeast {
            parts = several(parts, "parts");
            Require.within(count, 1, parts.size(), "count");
        }

        @Override
        public String toString() {
            return "ATLEAST/" + count + " (" + Joined.by(", ", parts) + ")";
        }
    }

    /**
     * The first holds and the second does not, anywhere in the verbatim; it finds what the first finds.
     *
     * @param rule what must hold
     * @param other what must not
     */
    record Without(Rule rule, Rule other) implements Rule {
        /** Checks that both are there. */
        public Without {
            Objects.requireNonNull(rule, "rule");
            Objects.requireNonNull(other, "other");
        }

        @Override
        public String toString() {
            return "(" + rule + " NOT " + other + ")";
        }
    }

    /**
     * Places of both within a distance; neighbours are one word apart.
     *
     * @param left one
     * @param right the other
     * @param distance how many words apart at most
     * @param ordered whether the left one comes first
     */
    record Near(Rule left, Rule right, int distance, boolean ordered) implements Rule {
        /**
         * Checks the parts.
         *
         * @throws IllegalArgumentException if the distance is not positive
         */
        public Near {
            Objects.requireNonNull(left, "left");
            Objects.requireNonNull(right, "right");
            Require.positive(distance, "distance");
        }

        @Override
        public String toString() {
            return "(" + left + (ordered ? " ONEAR/" : " NEAR/") + distance + " " + right + ")";
        }
    }

    /**
     * Places of the first that have none of the second within a distance.
     *
     * @param rule what is found
     * @param other what must not be near
     * @param distance how many words apart at most
     */
    record NotNear(Rule rule, Rule other, int distance) implements Rule {
        /**
         * Checks the parts.
         *
         * @throws IllegalArgumentException if the distance is not positive
         */
        public NotNear {
            Objects.requireNonNull(rule, "rule");
            Objects.requireNonNull(other, "other");
            Require.positive(distance, "distance");
        }

        @Override
        public String toString() {
            return "(" + rule + " NOTNEAR/" + distance + " " + other + ")";
        }
    }

    /**
     * Places of both in the same part of the text.
     *
     * @param left one
     * @param right the other
     * @param part sentence or clause
     */
    record Together(Rule left, Rule right, Part part) implements Rule {
        /** Checks that all are there. */
        public Together {
            Objects.requireNonNull(left, "left");
            Objects.requireNonNull(right, "right");
            Objects.requireNonNull(part, "part");
        }

        @Override
        public String toString() {
            return "(" + left + (part == Part.SENTENCE ? " WITH " : " CLAUSE ") + right + ")";
        }
    }

    /**
     * Places of the first whose sentence has none of the second.
     *
     * @param rule what is found
     * @param other what must not stand in the same sentence
     */
    record Apart(Rule rule, Rule other) implements Rule {
        /** Checks that both are there. */
        public Apart {
            Objects.requireNonNull(rule, "rule");
            Objects.requireNonNull(other, "other");
        }

        @Override
        public String toString() {
            return "(" + rule + " NOTWITH " + other + ")";
        }
    }

    /**
     * Places of the first that lie in none of the second, such as a word outside a fixed expression.
     *
     * @param rule what is found
     * @param whole what it must not be a part of
     */
    record Exclude(Rule rule, Rule whole) implements Rule {
        /** Checks that both are there. */
        public Exclude {
            Objects.requireNonNull(rule, "rule");
            Objects.requireNonNull(whole, "whole");
        }

        @Override
        public String toString() {
            return "(" + rule + " EXCLUDE " + whole + ")";
        }
    }

    /**
     * Another rule of the codebook.
     *
     * @param id a topic or a definition
     */
    record Reference(String id) implements Rule {
        /** Checks the id. */
        public Reference {
            Require.id(id, "id");
        }

        @Override
        public String toString() {
            return "^" + id;
        }
    }

    /**
     * A condition on what stands beside the verbatim. It finds nothing itself, so something else must.
     *
     * @param name {@code score}, {@code channel}, {@code stage} or the name of a segment
     * @param comparison how the value is compared
     * @param value the value it is compared with
     */
    record Field(String name, Comparison comparison, String value) implements Rule {
        /** Checks that all are there. */
        public Field {
            Require.id(name, "name");
            Objects.requireNonNull(comparison, "comparison");
            Objects.requireNonNull(value, "value");
        }

        @Override
        public String toString() {
            return "[" + name + " " + comparison.sign + " \"" + value + "\"]";
        }
    }

    /** A part of a text. */
    enum Part {
        /** A sentence. */
        SENTENCE,
        /** A clause. */
        CLAUSE
    }

    /** How a value is compared. */
    enum Comparison {
        /** The same number, or the same text whatever its capitals. */
        EQUAL("="),
        /** Another one. */
        OTHER("!="),
        /** A smaller number. */
        LESS("<"),
        /** A smaller number or the same. */
        AT_MOST("<="),
        /** A larger number. */
        MORE(">"),
        /** A larger number or the same. */
        AT_LEAST(">=");

        private final String sign;

        Comparison(String sign) {
            this.sign = sign;
        }

        /**
         * Returns how it is written.
         *
         * @return the sign
         */
        public String sign() {
            return sign;
        }
    }

    private static <T> List<T> several(List<T> parts, String name) {
        List<T> copy = Require.list(parts, name);
        if (copy.size() < 2) {
            throw new IllegalArgumentException(name + " are fewer than two");
        }
        return copy;
    }
}
