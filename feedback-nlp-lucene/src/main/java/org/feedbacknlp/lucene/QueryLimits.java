package org.feedbacknlp.lucene;

import java.time.Duration;
import java.util.Objects;

/**
 * What a query may cost. A query beyond a limit is refused with an {@link InvalidQueryException} before it runs; one that runs longer than
 * it may is answered with what was found so far, and the answer says so.
 *
 * @param length UTF-16 code units of the query
 * @param clauses words, phrases and conditions, at most 250
 * @param depth parentheses inside parentheses, at most 100
 * @param term UTF-16 code units of one word or value
 * @param expansions words of the index that all the stars of a query stand for, at most 1,000
 * @param time how long it may run, more than nothing and at most an hour
 */
public record QueryLimits(int length, int clauses, int depth, int term, int expansions, Duration time) {
    private static final Duration LONGEST = Duration.ofHours(1);

    /** 1,000 code units, 100 clauses, 16 deep, words of 100, 500 expansions, 10 seconds. */
    public static final QueryLimits DEFAULT = new QueryLimits(1_000, 100, 16, 100, 500, Duration.ofSeconds(10));

    /**
     * Checks the limits.
     *
     * @throws IllegalArgumentException if one is below 1 or above its own limit
     */
    public QueryLimits {
        within(length, Integer.MAX_VALUE, "length");
        within(clauses, 250, "clauses");
        within(depth, 100, "depth");
        within(term, Integer.MAX_VALUE, "term");
        within(expansions, 1_000, "expansions");
        Objects.requireNonNull(time, "time");
        if (!time.isPositive() || time.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("time is not in 1 ns..1 h: " + time);
        }
    }

    private static void within(int value, int highest, String name) {
        if (value < 1 || value > highest) {
            throw new IllegalArgumentException(name + " is not in 1.." + highest + ": " + value);
        }
    }

    /**
     * Returns these limits with another length.
     *
     * @param codeUnits UTF-16 code units of the query
     * @return the limits
     */
    public QueryLimits withLength(int codeUnits) {
        return new QueryLimits(codeUnits, clauses, depth, term, expansions, time);
    }

    /**
     * Returns these limits with another number of expansions.
     *
     * @param words words of the index that all the stars of a query stand for
     * @return the limits
     */
    public QueryLimits withExpansions(int words) {
        return new QueryLimits(length, clauses, depth, term, words, time);
    }

    /**
     * Returns these limits with another time.
     *
     * @param most how long a query may run
     * @return the limits
     */
    public QueryLimits withTime(Duration most) {
        return new QueryLimits(length, clauses, depth, term, expansions, most);
    }
}
