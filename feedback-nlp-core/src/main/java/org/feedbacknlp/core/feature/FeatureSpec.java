package org.feedbacknlp.core.feature;

import java.util.Objects;
import java.util.Optional;

/**
 * Which features are read from a text. Models whose specifications go together ({@link #with}) share one reading of it. Immutable and thread-safe.
 *
 * @param words the longest run of words that is a feature, 1 to 3
 * @param window how many words further a word may stand that makes a pair with it, whatever stands between and whichever comes first;
 *     0 for no such pairs, at most {@value #LARGEST_WINDOW}
 * @param shortestChars the shortest part of a word, in UTF-16 code units with a mark at either end of the word; 0 for no parts
 * @param longestChars the longest part of a word, at most {@value #MOST_CHARS}; 0 for no parts
 * @param negation true if a word that a negator turns has a further feature that says so
 * @param language whose negators count, a primary language tag
 */
public record FeatureSpec(
        int words, int window, int shortestChars, int longestChars, boolean negation, String language) {
    /** Rises when the keys that a specification stands for change; a model of another version is refused. */
    public static final int VERSION = 2;

    /** The longest part of a word that a specification may ask for. */
    public static final int MOST_CHARS = 8;

    /** Runs of up to three words, parts of three to five code units, neither further pairs nor negation. */
    public static final FeatureSpec DEFAULT = new FeatureSpec(3, 0, 3, 5, false, "en");

    /** The largest window that a specification may ask for. */
    public static final int LARGEST_WINDOW = 16;

    private static final int MOST_WORDS = 3;
    private static final int LONGEST_TAG = 8;

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if a number is outside its range, the parts run backwards, or the language is no primary tag
     */
    public FeatureSpec {
        Objects.requireNonNull(language, "language");
        boolean parts = shortestChars >= 2 && shortestChars <= longestChars && longestChars <= MOST_CHARS;
        boolean none = shortestChars == 0 && longestChars == 0;
        boolean pairs = window >= 0 && window <= LARGEST_WINDOW;
        if (words < 1 || words > MOST_WORDS || !pairs || !(parts || none)) {
            throw new IllegalArgumentException("no such features: words 1.." + words + ", window " + window + ", parts "
                    + shortestChars + ".." + longestChars);
        }
        checkLanguage(language);
    }

    /**
     * Finds the features that two models need of one text. Each of them knows only keys of its own, so that it scores alike by the features
     * of both.
     *
     * @param other what another model reads
     * @return what both read; empty if a key would stand for one thing here and for another there
     */
    public Optional<FeatureSpec> with(FeatureSpec other) {
        if (window != other.window || negation != other.negation || !language.equals(other.language)) {
            return Optional.empty();
        }
        int shortest = shortestChars == 0
                ? other.shortestChars
                : other.shortestChars == 0 ? shortestChars : Math.min(shortestChars, other.shortestChars);
        return Optional.of(new FeatureSpec(
                Math.max(words, other.words),
                window,
                shortest,
                Math.max(longestChars, other.longestChars),
                negation,
                language));
    }

    /**
     * Checks a language.
     *
     * @param language a primary language tag
     * @throws IllegalArgumentException if it is none
     */
    public static void checkLanguage(String language) {
        int letters = 0;
        while (letters < language.length() && language.charAt(letters) >= 'a' && language.charAt(letters) <= 'z') {
            letters++;
        }
        if (letters < 2 || letters > LONGEST_TAG || letters < language.length()) {
            throw new IllegalArgumentException("language is no primary language tag, such as en");
        }
    }
}
