package org.feedbacknlp.lucene.schema;

import java.util.List;
import org.apache.lucene.index.IndexableField;
import org.feedbacknlp.api.Provenance;

/**
 * What made an analysis, and its fields: the same for very many documents, so they are made once.
 *
 * @param provenance what made it
 * @param fields the fields, which any number of documents may share
 */
record Origin(Provenance provenance, List<IndexableField> fields) {
    /** Copies the list. */
    Origin {
        fields = List.copyOf(fields);
    }

    boolean isOf(Provenance other) {
        return provenance.equals(other);
    }
}
