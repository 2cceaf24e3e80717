package org.feedbacknlp.core.language;

/** A writing system, and the language it gives away where only one of those identified here uses it. */
public enum Script {
    /** Blanks, digits, punctuation, symbols, surrogates. */
    NONE(""),
    /** What may start an address, a mention or a tag: {@code : @ #}. */
    SIGN(""),
    /** Marks that belong to the letter before them; they never break a word. */
    MARK(""),
    /** Latin; many languages. */
    LATIN(""),
    /** Cyrillic; many languages. */
    CYRILLIC(""),
    /** Arabic; many languages. */
    ARABIC(""),
    /** Devanagari; many languages. */
    DEVANAGARI(""),
    /** Ethiopic; Amharic and Tigrinya. */
    ETHIOPIC(""),
    /** Han characters: Chinese, unless kana stand among them. */
    HAN("zh"),
    /** Hiragana and katakana. */
    KANA("ja"),
    /** Hangul. */
    HANGUL("ko"),
    /** Greek. */
    GREEK("el"),
    /** Hebrew. */
    HEBREW("he"),
    /** Armenian. */
    ARMENIAN("hy"),
    /** Georgian. */
    GEORGIAN("ka"),
    /** Bengali. */
    BENGALI("bn"),
    /** Gurmukhi. */
    GURMUKHI("pa"),
    /** Gujarati. */
    GUJARATI("gu"),
    /** Odia. */
    ODIA("or"),
    /** Tamil. */
    TAMIL("ta"),
    /** Telugu. */
    TELUGU("te"),
    /** Kannada. */
    KANNADA("kn"),
    /** Malayalam. */
    MALAYALAM("ml"),
    /** Sinhala. */
    SINHALA("si"),
    /** Thai. */
    THAI("th"),
    /** Lao. */
    LAO("lo"),
    /** Tibetan. */
    TIBETAN("bo"),
    /** Burmese. */
    MYANMAR("my"),
    /** Khmer. */
    KHMER("km"),
    /** Thaana. */
    THAANA("dv");

    private final String language;

    Script(String language) {
        this.language = language;
    }

    /**
     * Returns the language of a script that one language uses.
     *
     * @return a BCP 47 tag, or an empty string where several languages share the script or it has none
     */
    public String language() {
        return language;
    }
}
