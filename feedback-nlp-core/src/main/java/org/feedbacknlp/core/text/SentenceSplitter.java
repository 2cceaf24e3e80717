package org.feedbacknlp.core.text;

import org.feedbacknlp.api.layer.TokenKind;
import org.feedbacknlp.core.text.Abbreviations.Kind;

/**
 * Finds where sentences end, as people write comments: a full stop may be followed by a small letter, a line break or an emoji
 * may stand for it, and there may be no blank behind it. One look at each token and its neighbours: linear. Immutable and
 * thread-safe.
 */
public final class SentenceSplitter {
    /** A line of such a length that goes on with a small letter was wrapped by a machine. */
    private static final int SHORTEST_WRAPPED_LINE = 60;

    private static final int LONGEST_WRAPPED_LINE = 80;

    private final Abbreviations abbreviations = new Abbreviations();

    /** Makes a splitter with the abbreviations of all languages that have a list. */
    public SentenceSplitter() {}

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
            return t > first && endsAtPicture(tokens, first, t);
        }
        if (kind != TokenKind.PUNCTUATION || closes(tokens, t + 1) || isTerminal(tokens, t + 1)) {
            return false;
        }
        if (isTerminal(tokens, t)) {
            return !isPicture(tokens, t + 1) && endsAtTerminal(tokens, first, t);
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
        int line = tokens.normalizedEnd(t) - lineStart(tokens, first, t);
        boolean wrapped = breaks == 1
                && startsSmall(tokens, t + 1)
                && !isTerminal(tokens, t)
                && line >= SHORTEST_WRAPPED_LINE
                && line <= LONGEST_WRAPPED_LINE;
        boolean insideZone = tokens.foreign(t) && tokens.foreign(t + 1);
        return !wrapped && !insideZone;
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
        return t == first || !goesOn(tokens, first, t - 1);
    }

    /** Tells whether the full stop behind {@code word} belongs to it and the sentence goes on. */
    private boolean goesOn(TokenBuffer tokens, int first, int word) {
        int next = word + 2;
        if (tokens.has(word + 1, TokenBuffer.SPACED)) {
            return false;
        }
        Kind several = abbreviations.ofSeveral(tokens, first, word + 1);
        if (several != Kind.NONE) {
            return goesOn(several, tokens, next);
        }
        boolean small = startsSmall(tokens, next);
        if (tokens.kind(word) == TokenKind.NUMBER) {
            boolean listItem = word == first;
            boolean goesOn = small && letters(tokens, next) > 2 || abbreviations.followsOrdinal(tokens, next);
            return listItem || goesOn && letters(tokens, word) <= 2;
        }
        if (tokens.kind(word) != TokenKind.WORD) {
            return false;
        }
        boolean initial = letters(tokens, word) == 1
                && tokens.has(word, TokenBuffer.CAPITAL)
                && tokens.text().chars[tokens.normalizedStart(word)] != 'I';
        if (initial || !small && !tokens.has(next, TokenBuffer.CAPITAL) && isNumbered(tokens, first, word)) {
            return true;
        }
        return goesOn(abbreviations.of(tokens, word), tokens, next);
    }

    private static boolean goesOn(Kind abbreviation, TokenBuffer tokens, int next) {
        return switch (abbreviation) {
            case TITLE, INNER -> true;
            case CLOSING -> startsSmall(tokens, next) || tokens.kind(next) != TokenKind.WORD;
            case NONE -> false;
        };
    }

    /** Tells whether a word such as "no." or "kg." stands for something beside a number. */
    private boolean isNumbered(TokenBuffer tokens, int first, int word) {
        boolean numberAround = startsWithDigit(tokens, word + 2) || word > first && startsWithDigit(tokens, word - 1);
        return numberAround && abbreviations.isNumbered(tokens, word);
    }

    /** Tells whether a token is a number, or a word such as "3rd". */
    private static boolean startsWithDigit(TokenBuffer tokens, int t) {
        return Character.isDigit(tokens.text().chars[tokens.normalizedStart(t)]);
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

    /** Pictures close the sentence before them where that has ended, or where a capital follows. */
    private static boolean endsAtPicture(TokenBuffer tokens, int first, int t) {
        int next = t + 1;
        if (isPicture(tokens, next) || isTerminal(tokens, next) || closes(tokens, next)) {
            return false;
        }
        int before = t;
        while (before > first && isPicture(tokens, before)) {
            before--;
        }
        return switch (tokens.kind(next)) {
            case WORD -> isTerminal(tokens, before) || tokens.has(next, TokenBuffer.CAPITAL);
            case NUMBER, PUNCTUATION -> isTerminal(tokens, before) && tokens.has(next, TokenBuffer.SPACED);
            default -> false; // tags and mentions trail the sentence before them
        };
    }

    private static boolean startsSmall(TokenBuffer tokens, int t) {
        return tokens.kind(t) == TokenKind.WORD
                && Character.isLowerCase(tokens.text().chars[tokens.normalizedStart(t)]);
    }
}
