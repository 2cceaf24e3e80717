package org.feedbacknlp.lucene.text;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.jspecify.annotations.Nullable;

/** What stands at the positions of another field's words, as postings with positions: no star of a query ever meets a mark. */
public final class MarksField extends Field {
    private static final FieldType TYPE = new FieldType();

    static {
        TYPE.setTokenized(true);
        TYPE.setOmitNorms(true);
        TYPE.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        TYPE.freeze();
    }

    private final Marks marks;

    /**
     * Makes the field.
     *
     * @param name the field's name
     * @param marks its marks
     */
    public MarksField(String name, Marks marks) {
        super(name, TYPE);
        this.marks = marks;
    }

    @Override
    public TokenStream tokenStream(Analyzer analyzer, @Nullable TokenStream reuse) {
        return MarkStream.of(marks, reuse);
    }

    /** Shows the name and the count. */
    @Override
    public String toString() {
        return "MarksField[" + name + ", " + marks.count() + "]";
    }
}
