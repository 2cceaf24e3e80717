package org.feedbacknlp.lucene;

import java.io.Serial;
import java.util.Objects;

/**
 * A query is outside what the query language or its limits allow. The message is one line of at most 300 characters and
 * holds nothing of the query.
 */
public final class InvalidQueryException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 300;

    /** What is wrong; part of the serial form. */
    private final Problem problem;
    /** Where; part of the serial form. */
    private final int position;

    /**
     * Makes the exception.
     *
     * @param problem what is wrong
     * @param position where in the query, in UTF-16 code units from 0
     * @param explanation one line with what to do, without any of the query; cut where it is too long
     */
    public InvalidQueryException(Problem problem, int position, String explanation) {
        super(cut("query invalid at " + position + ": " + explanation));
        this.problem = Objects.requireNonNull(problem, "problem");
        this.position = position;
    }

    private static String cut(String message) {
        return message.length() <= LONGEST ? message : message.substring(0, LONGEST - 3) + "...";
    }

    /**
     * Returns what is wrong.
     *
     * @return the kind of problem
     */
    public Problem problem() {
        return problem;
    }

    /**
     * Returns where it is wrong.
     *
     * @return the place in the query, in UTF-16 code units from 0
     */
    public int position() {
        return position;
    }

    /** What can be wrong with a query. */
    public enum Problem {
        /** More characters than {@link QueryLimits#length()}. */
        TOO_LONG,
        /** More words, phrases and conditions than {@link QueryLimits#clauses()}. */
        TOO_MANY_CLAUSES,
        /** Parentheses inside parentheses, deeper than {@link QueryLimits#depth()}. */
        TOO_DEEP,
        /** A word or value longer than {@link QueryLimits#term()}. */
        TERM_TOO_LONG,
        /** A star anywhere but behind the first letters of a word. */
        WILDCARD,
        /** A star that stands for more words than {@link QueryLimits#expansions()}. */
        TOO_MANY_EXPANSIONS,
        /** A field that the index does not have. */
        UNKNOWN_FIELD,
        /** A value that its field cannot have. */
        BAD_VALUE
    }
}
