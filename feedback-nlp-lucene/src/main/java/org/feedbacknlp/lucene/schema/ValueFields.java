package org.feedbacknlp.lucene.schema;

import java.util.List;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;
import org.feedbacknlp.lucene.text.Fold;

/** The fields of one whole value. */
final class ValueFields {
    private ValueFields() {}

    /** Adds a value as it is, and as people may type it where that is something else. */
    static void add(List<IndexableField> fields, String field, String value) {
        fields.add(new KeywordField(field, Schema.exact(value), Store.NO));
        if (!Fold.text(value).equals(value)) {
            addFolded(fields, field, Schema.loose(value));
        }
    }

    /** Adds what people may type for a value. */
    static void addFolded(List<IndexableField> fields, String field, BytesRef loose) {
        fields.add(new StringField(Schema.folded(field), loose, Store.NO));
    }
}
