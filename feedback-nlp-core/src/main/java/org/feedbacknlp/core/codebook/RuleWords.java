package org.feedbacknlp.core.codebook;

import java.util.ArrayList;
import java.util.List;

/** Parts what is written without a space into words as the tokenizer does: hyphens part them, inner apostrophes do not. */
final class RuleWords {
    private RuleWords() {}

    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c) || c == '*' || c == '?' || isMark(c) || Character.isSurrogate(c)) {
                word.append(c);
            } else if (isApostrophe(c)
                    && word.length() > 0
                    && i + 1 < text.length()
                    && Character.isLetter(text.charAt(i + 1))) {
                word.append('\'');
            } else if (word.length() > 0) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        return words;
    }

    private static boolean isMark(char c) {
        return c == '#' || c == '@' || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u2018';
    }
}
