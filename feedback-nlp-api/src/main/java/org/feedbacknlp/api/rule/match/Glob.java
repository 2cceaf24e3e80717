package org.feedbacknlp.api.rule.match;

import org.feedbacknlp.api.rule.Rule;

/** Matches a word with {@code *} and {@code ?}, in a time that grows with the product of the lengths at worst. */
public final class Glob {
    private Glob() {}

    /**
     * Tells whether a part of a text is a word as it is written, capitals and all.
     *
     * @param word the word, with {@code *} and {@code ?} or without
     * @param text the text
     * @param start where the part begins
     * @param end behind its last character
     * @return true if the whole part is the word
     */
    public static boolean isWritten(Rule.Word word, String text, int start, int end) {
        return word.open()
                ? matches(word.text(), text, start, end)
                : end - start == word.text().length() && text.startsWith(word.text(), start);
    }

    /**
     * Tells whether a part of a text is as a pattern wants it.
     *
     * @param pattern a word in which {@code *} stands for any characters and {@code ?} for one
     * @param text the text
     * @param start where the part begins
     * @param end behind its last character
     * @return true if the whole part matches the whole pattern
     */
    public static boolean matches(String pattern, CharSequence text, int start, int end) {
        int p = 0;
        int t = start;
        int star = -1;
        int resume = start;
        while (t < end) {
            if (p < pattern.length() && pattern.charAt(p) == '*') {
                star = p++;
                resume = t;
            } else if (p < pattern.length() && (pattern.charAt(p) == '?' || pattern.charAt(p) == text.charAt(t))) {
                p++;
                t++;
            } else if (star >= 0) {
                p = star + 1;
                t = ++resume;
            } else {
                return false;
            }
        }
        while (p < pattern.length() && pattern.charAt(p) == '*') {
            p++;
        }
        return p == pattern.length();
    }
}
