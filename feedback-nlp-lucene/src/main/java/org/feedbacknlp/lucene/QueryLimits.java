package org.feedbacknlp.lucene;

/**
 * What a query that somebody typed may cost. A query beyond a limit is refused with an {@link InvalidQueryException} before
 * it runs.
 *
 * @param length UTF-16 code units of the query
 * @param clauses words, phrases and conditions, at most 250
 * @param depth parentheses inside parentheses, at most 100
 * @param term UTF-16 code units of one word or value
 * @param expansions words of the index that all the stars of a query stand for, at most 1,000
 */
public record QueryLimits(int length, int clauses, int depth, int term, int expansions) {
    /** 1,000 code units, 100 clauses, 16 deep, words of 100, 500 expansions. */
    public static final QueryLimits DEFAULT = new QueryLimits(1_000, 100, 16, 100, 500);

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
        return new QueryLimits(codeUnits, clauses, depth, term, expansions);
    }

    /**
     * Returns these limits with another number of expansions.
     *
     * @param words words of the index that all the stars of a query stand for
     * @return the limits
     */
    public QueryLimits withExpansions(int words) {
        return new QueryLimits(length, clauses, depth, term, words);
    }
}
