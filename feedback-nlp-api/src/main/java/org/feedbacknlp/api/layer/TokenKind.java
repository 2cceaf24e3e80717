package org.feedbacknlp.api.layer;

/** What a token is. */
public enum TokenKind implements WireName {
    /** Letters and digits of one word, inner apostrophes included: {@code don't}, {@code 10am}; a hyphen parts words. */
    WORD,
    /** Digits with their separators: {@code 1,299.00}, {@code 24/7}, {@code 3.5}. */
    NUMBER,
    /** A currency sign or code standing by a number. */
    CURRENCY,
    /** An emoji sequence, skin tones, flags and joiners included. */
    EMOJI,
    /** Punctuation drawn as a face: {@code :-)}. */
    EMOTICON,
    /** A word behind a number sign: {@code #fail}. */
    HASHTAG,
    /** A name behind an at sign: {@code @brand}. */
    MENTION,
    /** A web address. */
    URL,
    /** An e-mail address. */
    EMAIL,
    /** A run of one punctuation character: {@code .}, {@code !!!}. */
    PUNCTUATION,
    /** Anything else that is visible. */
    SYMBOL;

    private static final TokenKind[] ALL = values();

    /**
     * Finds a kind by its place in this enum, without the copy that {@code values()} makes.
     *
     * @param ordinal the place
     * @return the kind
     * @throws IndexOutOfBoundsException if there is no such place
     */
    public static TokenKind at(int ordinal) {
        return ALL[ordinal];
    }
}
