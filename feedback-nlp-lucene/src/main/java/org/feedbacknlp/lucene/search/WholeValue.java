package org.feedbacknlp.lucene.search;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.feedbacknlp.lucene.IndexField;

/** Reads the value of a field that has one at most, as the index holds it. */
final class WholeValue {
    private WholeValue() {}

    /** Returns a document's value; the document is behind those that the values were asked for before. */
    static Optional<String> of(SortedSetDocValues values, int doc) throws IOException {
        return values.advanceExact(doc)
                ? Optional.of(values.lookupOrd(values.nextOrd()).utf8ToString())
                : Optional.empty();
    }

    static Optional<String> of(LeafReader reader, IndexField field, int doc) throws IOException {
        return of(DocValues.getSortedSet(reader, field.name()), doc);
    }
}
