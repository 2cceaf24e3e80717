package org.feedbacknlp.core.triage;

import java.util.ArrayList;
import java.util.List;
import org.feedbacknlp.api.layer.TokenKind;
import org.feedbacknlp.core.text.TokenBuffer;
import org.feedbacknlp.core.text.WordList;

/**
 * Recognises keys hit at random. Looks only at short texts in plain Latin letters, and only calls them gibberish when every word
 * of theirs is: runs along a keyboard row, a letter over and over, or letters that no language puts beside each other. Immutable and
 * thread-safe.
 */
final class Gibberish {
    private static final int MOST_WORDS = 6;
    private static final int SHORTEST_WORD = 4;
    private static final int KEYBOARD_RUN = 4;
    private static final int REPEATS = 5;
    private static final double IMPLAUSIBLE_SHARE = 0.34;
    private static final String VOWELS = "aeiouy";

    private final boolean[][] neighbours = new boolean[26][26];
    private final boolean[][] plausible = new boolean[26][26];

    Gibberish() {
        for (List<String> row : WordList.read(Gibberish.class, "keyboard-runs.tsv")) {
            String keys = row.get(row.size() - 1);
            for (int i = 0; i + 1 < keys.length(); i++) {
                if (isLetter(keys.charAt(i)) && isLetter(keys.charAt(i + 1))) {
                    neighbours[keys.charAt(i) - 'a'][keys.charAt(i + 1) - 'a'] = true;
                    neighbours[keys.charAt(i + 1) - 'a'][keys.charAt(i) - 'a'] = true;
                }
            }
        }
        for (List<String> row : WordList.read(Gibberish.class, "letter-pairs.tsv")) {
            for (int i = 0; i < row.get(1).length(); i++) {
                plausible[row.get(0).charAt(0) - 'a'][row.get(1).charAt(i) - 'a'] = true;
            }
        }
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    boolean is(TokenBuffer tokens) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < tokens.count(); i++) {
            if (tokens.kind(i) == TokenKind.WORD) {
                words.add(tokens.word(i));
            } else if (tokens.kind(i) != TokenKind.PUNCTUATION) {
                return false;
            }
            if (words.size() > MOST_WORDS) {
                return false;
            }
        }
        int letters = words.stream().mapToInt(String::length).sum();
        return letters >= SHORTEST_WORD && words.stream().allMatch(this::isRandom);
    }

    private boolean isRandom(String word) {
        int vowels = 0;
        int implausible = 0;
        int run = 1;
        int longestRun = 1;
        int repeats = 1;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!isLetter(c)) {
                return false;
            }
            vowels += VOWELS.indexOf(c) >= 0 ? 1 : 0;
            if (i > 0) {
                int before = word.charAt(i - 1) - 'a';
                implausible += plausible[before][c - 'a'] ? 0 : 1;
                run = neighbours[before][c - 'a'] ? run + 1 : 1;
                longestRun = Math.max(longestRun, run);
                repeats += before == c - 'a' ? 1 : 0;
            }
        }
        boolean oneLetter = repeats == word.length() && repeats >= REPEATS;
        boolean alongKeys = longestRun >= KEYBOARD_RUN && longestRun * 2 >= word.length();
        boolean unspeakable = vowels == 0 && word.length() >= SHORTEST_WORD + 1;
        boolean unlikely = word.length() >= SHORTEST_WORD && implausible >= IMPLAUSIBLE_SHARE * (word.length() - 1);
        return oneLetter || alongKeys || unspeakable || unlikely;
    }
}
