package org.feedbacknlp.lucene.like;

import java.util.Comparator;

/**
 * A verbatim among those that are compared.
 *
 * @param id its id
 * @param day its date in days since 1970, {@link Long#MAX_VALUE} if it has none
 * @param print what is kept of its text
 */
record VerbatimPrint(String id, long day, Print print) {
    /** The earliest first, those without a date last. */
    static final Comparator<VerbatimPrint> ORDER =
            Comparator.comparingLong(VerbatimPrint::day).thenComparing(VerbatimPrint::id);
}
