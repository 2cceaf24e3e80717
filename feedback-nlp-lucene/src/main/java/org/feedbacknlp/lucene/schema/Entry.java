package org.feedbacknlp.lucene.schema;

import java.util.List;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.Term;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.lucene.text.Words;

/**
 * An analysis that may be written to the index. Its fields are made late, by the thread that writes them: what two threads
 * hand each other is best small.
 */
public final class Entry {
    private static final int FIELDS_WEIGHT = 200;

    private final Analysis analysis;
    private final Words words;
    private final Words matched;
    private final Names names;
    private final Origins origins;

    Entry(Analysis analysis, Words words, Words matched, Names names, Origins origins) {
        this.analysis = analysis;
        this.words = words;
        this.matched = matched;
        this.names = names;
        this.origins = origins;
    }

    /**
     * Returns the term that stands for its verbatim; what is in the index under it is replaced.
     *
     * @return the term
     */
    public Term id() {
        return Schema.id(analysis.verbatim().id());
    }

    /**
     * Returns the words that rules look for.
     *
     * @return the words
     */
    public Words matched() {
        return matched;
    }

    /**
     * Makes the document.
     *
     * @return its fields
     */
    public List<IndexableField> fields() {
        return new EntryFields(analysis, words, matched, names, origins).fields();
    }

    /**
     * Returns about how much it holds, to bound what is in flight.
     *
     * @return UTF-16 code units
     */
    public int weight() {
        return analysis.verbatim().text().length() + FIELDS_WEIGHT;
    }

    /** Shows the weight alone. */
    @Override
    public String toString() {
        return "Entry[" + weight() + "]";
    }
}
