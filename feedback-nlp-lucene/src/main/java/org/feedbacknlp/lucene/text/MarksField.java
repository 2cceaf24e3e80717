package org.feedbacknlp.lucene.text;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.jspecify.annotations.Nullable;

/** What stands at the positions of another field's words, as postings with positions and, where wanted, the places that they stand for: no star of a query ever meets a mark. */
public final class MarksField extends Field {
    private static final FieldType POSITIONS = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    private static final FieldType PLACES = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);

    private final Marks marks;

    /**
     * Makes the field.
     *
     * @param name the field's name
     * @param marks its marks
     * @param places true to keep the places in the text as well
     */
    public MarksField(String name, Marks marks, boolean places) {
        super(name, places ? PLACES : POSITIONS);
        this.marks = marks;
    }

    private static FieldType type(IndexOptions options) {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.setIndexOptions(options);
        type.freeze();
        return type;
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
