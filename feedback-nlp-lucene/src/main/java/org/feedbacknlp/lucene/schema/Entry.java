package org.feedbacknlp.lucene.schema;

import java.util.List;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.Term;

/**
 * What is written to the index for one analysis.
 *
 * @param id the term that stands for its verbatim; what was there under it is replaced
 * @param fields the document
 * @param weight about how many code units the fields hold, to bound what is in flight
 */
public record Entry(Term id, List<IndexableField> fields, int weight) {
    /** Shows the weight alone. */
    @Override
    public String toString() {
        return "Entry[" + weight + "]";
    }
}
