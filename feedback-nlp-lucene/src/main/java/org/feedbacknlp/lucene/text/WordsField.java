package org.feedbacknlp.lucene.text;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.jspecify.annotations.Nullable;

/**
 * The words of a text as an indexed field: postings with positions and with offsets into the original text, no term
 * vectors, nothing stored.
 */
public final class WordsField extends Field {
    private static final FieldType TYPE = new FieldType();

    static {
        TYPE.setTokenized(true);
        TYPE.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        TYPE.freeze();
    }

    private final Words words;

    /**
     * Makes the field.
     *
     * @param name the field's name
     * @param words its words
     */
    public WordsField(String name, Words words) {
        super(name, TYPE);
        this.words = words;
    }

    @Override
    public TokenStream tokenStream(Analyzer analyzer, @Nullable TokenStream reuse) {
        return WordStream.of(words, reuse);
    }

    /** Shows the name and the count, never a word. */
    @Override
    public String toString() {
        return "WordsField[" + name + ", " + words + "]";
    }
}
