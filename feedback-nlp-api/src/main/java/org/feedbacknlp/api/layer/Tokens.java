package org.feedbacknlp.api.layer;

/**
 * The tokens of one text, held in arrays rather than objects. Index {@code i} runs from 0 to {@link #count()} - 1, and an
 * index outside throws {@link IndexOutOfBoundsException}.
 *
 * <p>Inside {@code Annotator.annotate} the tokens may be a view of buffers that the next text reuses: do not keep it.
 * {@link #copy()} gives one to keep, and an analysis always holds a copy.
 */
public interface Tokens extends LayerValue {
    /**
     * Returns how many tokens there are.
     *
     * @return the count
     */
    int count();

    /**
     * Returns where token {@code i} starts in the original text.
     *
     * @param i the token
     * @return its first code unit
     */
    int start(int i);

    /**
     * Returns where token {@code i} ends in the original text.
     *
     * @param i the token
     * @return the code unit behind its last
     */
    int end(int i);

    /**
     * Returns what token {@code i} is.
     *
     * @param i the token
     * @return its kind
     */
    TokenKind kind(int i);

    /**
     * Returns a 64-bit hash of token {@code i} as it is matched: normalised and lower-cased, apostrophes straight. Equal words
     * have equal hashes in every text, run and release of one {@linkplain TokenHash#VERSION hash version}.
     *
     * @param i the token
     * @return {@link TokenHash#of} of {@link #word}
     */
    long hash(int i);

    /**
     * Returns token {@code i} as it is matched. Makes a String: for explanations and rare paths, not for hot loops.
     *
     * @param i the token
     * @return the normalised, lower-cased characters
     */
    String word(int i);

    /**
     * Tells whether token {@code i} lies in a zone that is not the respondent's own words.
     *
     * @param i the token
     * @return true in a quoted reply or a signature
     */
    boolean foreign(int i);

    /**
     * Returns where token {@code i} lies in the original text.
     *
     * @param i the token
     * @return its span
     */
    default Span span(int i) {
        return new Span(start(i), end(i));
    }

    /**
     * Returns tokens that stay valid.
     *
     * @return an immutable copy, or this if it is one
     */
    Tokens copy();
}
