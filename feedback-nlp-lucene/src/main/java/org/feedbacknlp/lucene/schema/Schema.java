package org.feedbacknlp.lucene.schema;

import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.feedbacknlp.lucene.IndexField;
import org.feedbacknlp.lucene.text.Fold;

/**
 * The names in an index, and the terms that values become. A value is found under its exact term in the field of its name;
 * where folding changes it, under the folded term in a sibling field as well, so that people need not mind capitals and
 * accents and programmes can.
 */
public final class Schema {
    /** The version of all that this package writes; it rises with every change to it. */
    public static final int VERSION = 3;
    /** The oldest version that can be read; what later ones added is missing from it until it is analysed again. */
    public static final int OLDEST = 2;
    /** The key of the version in the user data of a commit. */
    public static final String VERSION_KEY = "feedback-nlp.schema";

    /** The verbatim's text: its words with positions and offsets, and the whole text stored. */
    public static final String TEXT = "text";
    /** The words that rules look for, unfolded and without quoted replies, with positions and offsets. */
    public static final String MATCHED = "text.matched";
    /** What begins at the positions of {@link #MATCHED}. */
    public static final String MARKS = "text.marks";
    /** What the analysis found at the positions of {@link #TEXT}: sentences, topics, good and bad words. */
    public static final String NOTES = "text.notes";
    /** The question that the verbatim answers, stored alone. */
    public static final String QUESTION = "question";
    /** The language that the caller gave, stored alone. */
    public static final String GIVEN_LANGUAGE = "given.language";
    /** The stage that the caller gave, stored alone. */
    public static final String GIVEN_STAGE = "given.stage";
    /** The score's value. */
    public static final String SCORE = "score";
    /** The date, in days since 1970-01-01. */
    public static final String DATE = "date";
    /** The names of the verbatim's segments in the order in which they were given, see {@link SegmentNames}. */
    public static final String SEGMENTS = "segments";
    /** What stands before a segment's name. */
    public static final String SEGMENT = IndexField.segment("").name();
    /** What stands before a model's name. */
    public static final String LABEL = IndexField.label("").name();

    private static final String FOLDED = "folded:";

    private Schema() {}

    /**
     * Returns the sibling field that holds the folded terms of the values which folding changes.
     *
     * @param field a field of whole values
     * @return the sibling's name
     */
    public static String folded(String field) {
        return FOLDED + field;
    }

    /**
     * Returns the term of a value as it was given.
     *
     * @param value the value
     * @return its bytes
     */
    public static BytesRef exact(String value) {
        return new BytesRef(CutValue.of(value));
    }

    /**
     * Tells whether a term may be shorter than its value.
     *
     * @param term a term as {@link #exact} makes it
     * @return false if it is the whole value
     */
    public static boolean mayBeCut(String term) {
        return CutValue.mayBe(term);
    }

    /**
     * Returns the term of a value as people may type it.
     *
     * @param value the value
     * @return its bytes
     */
    public static BytesRef loose(String value) {
        return new BytesRef(CutValue.of(Fold.text(value)));
    }

    /**
     * Returns the term that stands for one verbatim.
     *
     * @param id the verbatim's id
     * @return the term
     */
    public static Term id(String id) {
        return new Term(IndexField.ID.name(), exact(id));
    }
}
