package org.feedbacknlp.lucene.search;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.StoredFields;
import org.feedbacknlp.lucene.IndexField;
import org.feedbacknlp.lucene.schema.Schema;
import org.feedbacknlp.lucene.schema.SegmentNames;

/**
 * Reads what hits need: from doc values where those tell all, since they lie by themselves, and else from stored fields, which
 * are unpacked together with the texts of other documents. Not thread-safe.
 */
final class HitReader {
    private final IndexReader reader;
    private final StoredFields stored;
    private final boolean withText;
    private final boolean withGiven;

    HitReader(IndexReader reader, boolean withText, boolean withGiven) throws IOException {
        this.reader = reader;
        this.withText = withText;
        this.withGiven = withGiven;
        stored = reader.storedFields();
    }

    HitFields read(int doc) throws IOException {
        HitFields fields = new HitFields(withText, withGiven);
        if (withText || withGiven || !readValues(doc, fields)) {
            stored.document(doc, fields);
        }
        return fields;
    }

    private boolean readValues(int doc, HitFields fields) throws IOException {
        LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(doc, reader.leaves()));
        int inLeaf = doc - leaf.docBase;
        Optional<String> id = value(leaf.reader(), IndexField.ID, inLeaf);
        Optional<Map<String, String>> segments = segments(leaf.reader(), inLeaf);
        if (id.isEmpty() || segments.isEmpty()) {
            return false;
        }
        fields.take(id.get(), segments.get());
        return true;
    }

    private static Optional<Map<String, String>> segments(LeafReader reader, int doc) throws IOException {
        SortedDocValues names = DocValues.getSorted(reader, Schema.SEGMENTS);
        if (!names.advanceExact(doc)) {
            return Optional.empty();
        }
        Map<String, String> segments = new LinkedHashMap<>();
        for (String name : SegmentNames.parts(names.lookupOrd(names.ordValue()))) {
            Optional<String> value = value(reader, IndexField.segment(name), doc);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            segments.put(name, value.get());
        }
        return Optional.of(segments);
    }

    /** Returns the only value of a field, or empty where it may have been longer. */
    private static Optional<String> value(LeafReader reader, IndexField field, int doc) throws IOException {
        return WholeValue.of(reader, field, doc).filter(value -> !Schema.mayBeCut(value));
    }
}
