package org.feedbacknlp.lucene.search;

import java.io.IOException;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;

/** Reads ids and texts, best in the order of documents. Used by one thread. */
final class TextReader {
    private final StoredFields stored;
    private int doc = -1;
    private String id = "";
    private String text = "";

    TextReader(IndexSearcher searcher) throws IOException {
        stored = searcher.storedFields();
    }

    void open(int next) throws IOException {
        if (next != doc) {
            HitFields fields = new HitFields(true);
            stored.document(next, fields);
            doc = next;
            id = fields.id();
            text = fields.text().orElse("");
        }
    }

    String id() {
        return id;
    }

    String text() {
        return text;
    }
}
