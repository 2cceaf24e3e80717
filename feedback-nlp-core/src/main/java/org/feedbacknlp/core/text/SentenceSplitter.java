package org.feedbacknlp.core.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.feedbacknlp.api.layer.TokenKind;

/**
 * Finds where sentences end, as people write comments: a full stop may be followed by a small letter, a line break or an emoji
 * may stand for it, and there may be no blank behind it. One look at each token and its neighbours: linear. Immutable and
 * thread-safe.
 */
public final class SentenceSplitter {
    /** A line this long that goes on with a small letter was wrapped by a machine. */
    private static final int WRAPPED_LINE = 60;

    private final long[] abbreviations;
    private final long[] beforeNumbers;

    /** Makes a splitter with the abbreviations of all languages that have a list. */
    public SentenceSplitter() {
        List<Long> always = new ArrayList<>();
        List<Long> numbers = new ArrayList<>();
        PhraseReader reader = new PhraseReader();
        for (String language : Grammar.LANGUAGES) {
            for (List<String> row : WordList.read(SentenceSplitter.class, "abbreviations-" + language + ".tsv")) {
                List<Long> hashes = reader.hashes(row.get(0));
                int last = hashes.size() > 1 ? hashes.size() - 2 : 0;
                (row.size() > 1 ? numbers : always).add(hashes.get(last));
            }
        }
        abbreviations = sorted(always);
        beforeNumbers = sorted(numbers);
    }

    private static long[] sorted(List<Long> hashes) {
        return hashes.stream().mapToLong(Long::longValue).sorted().toArray();
    }

    /**
     * Parts tokens into sentences.
     *
     * @param tokens the tokens of a text
     * @param out takes one range a sentence; together they hold every token
     */
    public void split(TokenBuffer tokens, Ranges out) {
        out.clear();
        int first = 0;
        int count = tokens.count();
        for (int t = 0; t + 1 < count; t++) {
            if (endsAt(tokens, first, t)) {
                out.add(first, t + 1, 0);
                first = t + 1;
            }
        }
        if (first < count) {
            out.add(first, count, 0);
        }
    }

    private boolean endsAt(TokenBuffer tokens, int first, int t) {
        if (tokens.has(t + 1, TokenBuffer.NEW_LINE)) {
            return endsAtLineBreak(tokens, first, t);
        }
        TokenKind kind = tokens.kind(t);
        if (kind == TokenKind.EMOJI || kind == TokenKind.EMOTICON) {
            return t > first && opensAfterPicture(tokens, t + 1);
        }
        if (kind != TokenKind.PUNCTUATION || closes(tokens, t + 1) || isTerminal(tokens, t + 1)) {
            return false;
        }
        if (isTerminal(tokens, t)) {
            return isPicture(tokens, t + 1) ? tokens.has(t + 1, TokenBuffer.SPACED) : endsAtTerminal(tokens, first, t);
        }
        return t > first
                && isCloser(tokens, t)
                && isTerminal(tokens, t - 1)
                && tokens.has(t + 1, TokenBuffer.SPACED)
                && !startsSmall(tokens, t + 1);
    }

    private static boolean endsAtLineBreak(TokenBuffer tokens, int first, int t) {
        char[] chars = tokens.text().chars;
        int breaks = 0;
        for (int i = tokens.normalizedEnd(t); i < tokens.normalizedStart(t + 1); i++) {
            breaks += chars[i] == '\n' ? 1 : 0;
        }
        boolean wrapped = breaks == 1
                && startsSmall(tokens, t + 1)
                && !isTerminal(tokens, t)
                && tokens.normalizedEnd(t) - lineStart(tokens, first, t) >= WRAPPED_LINE;
        return !wrapped;
    }

    private static int lineStart(TokenBuffer tokens, int first, int t) {
        int i = t;
        while (i > first && !tokens.has(i, TokenBuffer.NEW_LINE)) {
            i--;
        }
        return tokens.normalizedStart(i);
    }

    private boolean endsAtTerminal(TokenBuffer tokens, int first, int t) {
        int next = t + 1;
        char mark = tokens.text().chars[tokens.normalizedStart(t)];
        boolean spaced = tokens.has(next, TokenBuffer.SPACED);
        if (mark != '.') {
            return spaced || tokens.kind(next) == TokenKind.WORD;
        }
        boolean ellipsis = tokens.normalizedEnd(t) - tokens.normalizedStart(t) > 1;
        if (ellipsis) {
            return !startsSmall(tokens, next);
        }
        if (!spaced) {
            return t > first
                    && tokens.kind(next) == TokenKind.WORD
                    && tokens.has(next, TokenBuffer.CAPITAL)
                    && letters(tokens, t - 1) > 1
                    && !tokens.allCaps(t - 1);
        }
        return t == first || !isAbbreviation(tokens, first, t - 1);
    }

    private boolean isAbbreviation(TokenBuffer tokens, int first, int word) {
        int next = word + 2;
        if (tokens.has(word + 1, TokenBuffer.SPACED)) {
            return false;
        }
        if (tokens.kind(word) == TokenKind.NUMBER) {
            boolean listItem = word == first;
            return listItem || startsSmall(tokens, next) && letters(tokens, next) > 2 && isOrdinal(tokens, word);
        }
        if (tokens.kind(word) != TokenKind.WORD) {
            return false;
        }
        boolean initial = letters(tokens, word) == 1
                && tokens.has(word, TokenBuffer.CAPITAL)
                && tokens.text().chars[tokens.normalizedStart(word)] != 'I';
        boolean number = tokens.kind(next) == TokenKind.NUMBER;
        return initial
                || Arrays.binarySearch(abbreviations, tokens.hash(word)) >= 0
                || number && Arrays.binarySearch(beforeNumbers, tokens.hash(word)) >= 0;
    }

    /** Tells whether a number could be an ordinal, as in the German "am 3. mai". */
    private static boolean isOrdinal(TokenBuffer tokens, int number) {
        return letters(tokens, number) <= 2;
    }

    private static int letters(TokenBuffer tokens, int t) {
        return tokens.normalizedEnd(t) - tokens.normalizedStart(t);
    }

    private static boolean isTerminal(TokenBuffer tokens, int t) {
        if (tokens.kind(t) != TokenKind.PUNCTUATION) {
            return false;
        }
        char c = tokens.text().chars[tokens.normalizedStart(t)];
        return switch (c) {
            case '.', '!', '?', '\u3002', '\u061f', '\u0964', '\u203c', '\u2049', '\u06d4' -> true;
            default -> false;
        };
    }

    private static boolean isCloser(TokenBuffer tokens, int t) {
        if (tokens.kind(t) != TokenKind.PUNCTUATION) {
            return false;
        }
        char c = tokens.text().chars[tokens.normalizedStart(t)];
        return c == '"' || c == '\'' || c == ')' || c == ']' || c == '\u300d' || c == '\u300f';
    }

    /** Tells whether a closing quote or bracket stands right behind. */
    private static boolean closes(TokenBuffer tokens, int t) {
        return isCloser(tokens, t) && !tokens.has(t, TokenBuffer.SPACED);
    }

    private static boolean isPicture(TokenBuffer tokens, int t) {
        return tokens.kind(t) == TokenKind.EMOJI || tokens.kind(t) == TokenKind.EMOTICON;
    }

    private static boolean opensAfterPicture(TokenBuffer tokens, int t) {
        return tokens.kind(t) == TokenKind.WORD && tokens.has(t, TokenBuffer.CAPITAL);
    }

    private static boolean startsSmall(TokenBuffer tokens, int t) {
        return tokens.kind(t) == TokenKind.WORD
                && Character.isLowerCase(tokens.text().chars[tokens.normalizedStart(t)]);
    }
}
