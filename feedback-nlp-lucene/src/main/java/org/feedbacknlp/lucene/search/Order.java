package org.feedbacknlp.lucene.search;

import org.apache.lucene.document.IntField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.search.FieldComparator;
import org.apache.lucene.search.FieldComparatorSource;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Pruning;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.util.BytesRef;
import org.feedbacknlp.lucene.Cursor;
import org.feedbacknlp.lucene.IndexField;
import org.feedbacknlp.lucene.SortBy;
import org.feedbacknlp.lucene.schema.Schema;

/**
 * The orders of hits, and the places in them. Each order ends with the id, so that it is the same whatever the segments, and a
 * place in it outlives the hit that stood there.
 */
final class Order {
    private static final SortField BY_ID = new SortField(IndexField.ID.name(), new FieldComparatorSource() {
        @Override
        public FieldComparator<?> newComparator(String field, int hits, Pruning pruning, boolean reversed) {
            return new IdOrder(hits);
        }
    });

    private Order() {}

    static Sort of(SortBy sort) {
        SortField first =
                switch (sort) {
                    case RELEVANCE -> SortField.FIELD_SCORE;
                    case NEWEST -> date(true, Long.MIN_VALUE);
                    case OLDEST -> date(false, Long.MAX_VALUE);
                    case HIGHEST_SCORE -> score(true, Integer.MIN_VALUE);
                    case LOWEST_SCORE -> score(false, Integer.MAX_VALUE);
                };
        return new Sort(first, BY_ID);
    }

    private static SortField date(boolean reverse, long missing) {
        return LongField.newSortField(Schema.DATE, reverse, SortedNumericSelector.Type.MIN, missing);
    }

    private static SortField score(boolean reverse, int missing) {
        return IntField.newSortField(Schema.SCORE, reverse, SortedNumericSelector.Type.MIN, missing);
    }

    /** Returns where a hit stands. */
    static Cursor place(SortBy sort, FieldDoc hit) {
        long value =
                switch (hit.fields[0]) {
                    case Float relevance -> Float.floatToIntBits(relevance);
                    case Integer score -> score;
                    case Long day -> day;
                    default -> throw new IllegalStateException("no order sorts by such a value");
                };
        return new Cursor(sort, value, ((BytesRef) hit.fields[1]).utf8ToString());
    }

    /** Returns a place as Lucene wants to be told it. */
    static FieldDoc hit(Cursor cursor) {
        Object value =
                switch (cursor.sort()) {
                    case RELEVANCE -> Float.intBitsToFloat((int) cursor.value());
                    case NEWEST, OLDEST -> cursor.value();
                    case HIGHEST_SCORE, LOWEST_SCORE -> (int) cursor.value();
                };
        Object[] place = {value, new BytesRef(cursor.id())};
        return new FieldDoc(Integer.MAX_VALUE, Float.NaN, place);
    }
}
