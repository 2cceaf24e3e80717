package org.feedbacknlp.lucene.search;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.feedbacknlp.api.ScoreScale;
import org.feedbacknlp.lucene.IndexField;
import org.feedbacknlp.lucene.schema.Schema;
import org.jspecify.annotations.Nullable;

/** Reads the scores of one scale in one segment, document after document. Used by one thread. */
final class ScoreReader {
    /** What a document without a score on the scale has. */
    static final long NONE = Long.MIN_VALUE;

    private final SortedSetDocValues scales;
    private final @Nullable SortedDocValues scale;
    private final SortedNumericDocValues values;
    private final @Nullable NumericDocValues value;
    private final long wanted;

    ScoreReader(LeafReader leaf, ScoreScale wanted) throws IOException {
        scales = DocValues.getSortedSet(leaf, IndexField.SCALE.name());
        scale = DocValues.unwrapSingleton(scales);
        values = DocValues.getSortedNumeric(leaf, Schema.SCORE);
        value = DocValues.unwrapSingleton(values);
        this.wanted = scales.lookupTerm(Schema.exact(wanted.id()));
    }

    /** Returns a document's score, or {@link #NONE}. */
    long score(int doc) throws IOException {
        if (wanted < 0 || !isOnScale(doc)) {
            return NONE;
        }
        if (value != null) {
            return value.advanceExact(doc) ? value.longValue() : NONE;
        }
        return values.advanceExact(doc) ? values.nextValue() : NONE;
    }

    private boolean isOnScale(int doc) throws IOException {
        if (scale != null) {
            return scale.advanceExact(doc) && scale.ordValue() == wanted;
        }
        return scales.advanceExact(doc) && scales.nextOrd() == wanted;
    }
}
