package org.feedbacknlp.core.triage;

import java.util.List;
import org.feedbacknlp.api.layer.TokenKind;
import org.feedbacknlp.core.text.TokenBuffer;
import org.feedbacknlp.core.text.WordList;

/**
 * Recognises keys hit at random. Looks only at short texts in plain Latin letters, and only calls them gibberish when most of their
 * letters stand in random words and no longer word is plausible. A word is random when it runs along a keyboard row, is one letter over
 * and over, or puts letters beside each other that words hardly do. Immutable and thread-safe.
 */
final class Gibberish {
    private static final int LETTERS = 26;
    private static final int MOST_TOKENS = 12;
    private static final int SHORTEST_WORD = 4;
    private static final int KEYBOARD_RUN = 4;
    private static final int REPEATS = 5;
    private static final double PLAUSIBLE = 2.6;
    private static final double RANDOM_SHARE = 0.6;

    private final boolean[][] neighbours = new boolean[LETTERS][LETTERS];
    private final int[][] likelihood = new int[LETTERS][LETTERS];

    Gibberish() {
        for (List<String> row : WordList.read(Gibberish.class, "keyboard-runs.tsv")) {
            String keys = row.get(1);
            for (int i = 0; i + 1 < keys.length(); i++) {
                if (isLetter(keys.charAt(i)) && isLetter(keys.charAt(i + 1))) {
                    neighbours[keys.charAt(i) - 'a'][keys.charAt(i + 1) - 'a'] = true;
                    neighbours[keys.charAt(i + 1) - 'a'][keys.charAt(i) - 'a'] = true;
                }
            }
        }
        for (List<String> row : WordList.read(Gibberish.class, "letter-pairs.tsv")) {
            for (int next = 0; next < LETTERS; next++) {
                likelihood[row.get(0).charAt(0) - 'a'][next] = row.get(1).charAt(next) - '0';
            }
        }
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    boolean is(TokenBuffer tokens) {
        if (tokens.count() > MOST_TOKENS) {
            return false;
        }
        int letters = 0;
        int random = 0;
        for (int i = 0; i < tokens.count(); i++) {
            if (tokens.kind(i) == TokenKind.WORD) {
                String word = tokens.word(i);
                letters += word.length();
                if (isRandom(word)) {
                    random += word.length();
                } else if (word.length() >= SHORTEST_WORD) {
                    return false;
                }
            } else if (tokens.kind(i) != TokenKind.PUNCTUATION && tokens.kind(i) != TokenKind.NUMBER) {
                return false;
            }
        }
        return random > 0 && random >= RANDOM_SHARE * letters;
    }

    private boolean isRandom(String word) {
        int likely = 0;
        int run = 1;
        int longestRun = 1;
        int repeats = 1;
        for (int i = 0; i < word.length(); i++) {
            if (!isLetter(word.charAt(i))) {
                return false;
            }
            if (i > 0) {
                int before = word.charAt(i - 1) - 'a';
                int letter = word.charAt(i) - 'a';
                likely += likelihood[before][letter];
                run = neighbours[before][letter] ? run + 1 : 1;
                longestRun = Math.max(longestRun, run);
                repeats += before == letter ? 1 : 0;
            }
        }
        boolean oneLetter = repeats == word.length() && repeats >= REPEATS;
        boolean alongKeys = longestRun >= KEYBOARD_RUN && longestRun * 2 >= word.length();
        boolean unlikely = word.length() >= SHORTEST_WORD && likely < PLAUSIBLE * (word.length() - 1);
        return oneLetter || alongKeys || unlikely;
    }
}
