package org.feedbacknlp.lucene.schema;

import java.time.LocalDate;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.search.Query;

/** The queries for ranges of scores and dates. */
public final class NumberQueries {
    private NumberQueries() {}

    /**
     * Finds scores in a range, on any scale.
     *
     * @param lowest the lower end, inclusive
     * @param highest the upper end, inclusive
     * @return the query
     */
    public static Query scores(int lowest, int highest) {
        return IntField.newRangeQuery(Schema.SCORE, lowest, highest);
    }

    /**
     * Finds dates in a range.
     *
     * @param first the first day
     * @param last the last day, inclusive
     * @return the query
     */
    public static Query dates(LocalDate first, LocalDate last) {
        return LongField.newRangeQuery(Schema.DATE, first.toEpochDay(), last.toEpochDay());
    }
}
