package org.feedbacknlp.core.triage;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
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
    private static final int SHORTEST_TEXT = 4;
    private static final double KEYBOARD_SHARE = 0.75;
    /** Words whose letters happen to lie side by side, or hardly ever do elsewhere. */
    private static final Set<String> SPOKEN = Set.of(
            "were", "trew", "pop", "wew", "poi", "oil", "lol", "uhu", "ere", "ewe", "das", "sad", "fds", "did", "ewww",
            "tyvm", "xlsx");

    /** Letters that some language laughs, sighs or sleeps with. */
    private static final String LAUGHTER = "kmwz";

    private static final double PLAUSIBLE = 2.6;
    private static final double RANDOM_SHARE = 0.6;

    /** For each keyboard, which letters lie side by side; a word that needs two keyboards runs along neither. */
    private final List<boolean[][]> keyboards;

    private final int[][] likelihood = new int[LETTERS][LETTERS];

    Gibberish() {
        Map<String, boolean[][]> layouts = new TreeMap<>();
        for (List<String> row : WordList.read(Gibberish.class, "keyboard-runs.tsv")) {
            layouts.putIfAbsent(row.get(0), new boolean[LETTERS][LETTERS]);
            addRow(Objects.requireNonNull(layouts.get(row.get(0))), row.get(1));
        }
        keyboards = List.copyOf(layouts.values());
        for (List<String> row : WordList.read(Gibberish.class, "letter-pairs.tsv")) {
            for (int next = 0; next < LETTERS; next++) {
                likelihood[row.get(0).charAt(0) - 'a'][next] = row.get(1).charAt(next) - '0';
            }
        }
    }

    private static void addRow(boolean[][] neighbours, String keys) {
        for (int i = 0; i + 1 < keys.length(); i++) {
            if (isLetter(keys.charAt(i)) && isLetter(keys.charAt(i + 1))) {
                neighbours[keys.charAt(i) - 'a'][keys.charAt(i + 1) - 'a'] = true;
                neighbours[keys.charAt(i + 1) - 'a'][keys.charAt(i) - 'a'] = true;
            }
        }
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    boolean is(TokenBuffer tokens) {
        int first = tokens.ownFirst();
        int end = tokens.ownEnd();
        if (end - first > MOST_TOKENS) {
            return false;
        }
        int letters = 0;
        int random = 0;
        for (int i = first; i < end; i++) {
            if (tokens.kind(i) == TokenKind.WORD) {
                int length = tokens.normalizedEnd(i) - tokens.normalizedStart(i);
                letters += length;
                random += isRandom(tokens, i, length) ? length : 0;
            } else if (tokens.kind(i) != TokenKind.PUNCTUATION && tokens.kind(i) != TokenKind.NUMBER) {
                return false;
            }
        }
        return random >= SHORTEST_TEXT && random >= RANDOM_SHARE * letters;
    }

    private boolean isRandom(TokenBuffer tokens, int t, int length) {
        int pairs = length - 1;
        int likely = 0;
        int repeats = 0;
        char before = 0;
        for (int i = 0; i < length; i++) {
            char c = tokens.matched(t, i);
            if (!isLetter(c)) {
                return false;
            }
            if (i > 0) {
                likely += likelihood[before - 'a'][c - 'a'];
                repeats += before == c ? 1 : 0;
            }
            before = c;
        }
        if (pairs < 2) {
            return false;
        }
        boolean oneLetter = repeats == pairs && pairs >= 3 && LAUGHTER.indexOf(before) < 0;
        boolean unlikely = pairs >= 3 && repeats < pairs && likely < PLAUSIBLE * pairs;
        return (oneLetter || unlikely || runsAlongKeys(tokens, t, pairs)) && !SPOKEN.contains(tokens.word(t));
    }

    private boolean runsAlongKeys(TokenBuffer tokens, int t, int pairs) {
        int most = 0;
        for (boolean[][] neighbours : keyboards) {
            int beside = 0;
            for (int i = 1; i <= pairs; i++) {
                beside += neighbours[tokens.matched(t, i - 1) - 'a'][tokens.matched(t, i) - 'a'] ? 1 : 0;
            }
            most = Math.max(most, beside);
        }
        return most == pairs || pairs >= 5 && most >= KEYBOARD_SHARE * pairs;
    }
}
