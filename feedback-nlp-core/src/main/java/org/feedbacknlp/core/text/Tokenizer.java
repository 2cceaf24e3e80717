package org.feedbacknlp.core.text;

import org.feedbacknlp.api.Limits;
import org.feedbacknlp.api.Truncation;
import org.feedbacknlp.api.layer.TokenHash;
import org.feedbacknlp.api.layer.TokenKind;

/**
 * Parts a normalised text into tokens in one pass, without making a String. Words are what Unicode's word boundaries make of
 * them, with these differences for customers' comments: e-mail addresses, web addresses, hashtags, mentions, emoticons and whole emoji
 * sequences are one token each; hyphens part words and are no token inside one; the English {@code 's} and the French and Italian
 * elisions ({@code l'}, {@code dell'}) are tokens of their own; each Han or Hiragana character is one. Linear. Not thread-safe: it
 * works on one buffer.
 *
 * @see <a href="https://www.unicode.org/reports/tr29/">UAX 29, Unicode Text Segmentation</a>
 */
public final class Tokenizer {
    private static final byte[] CLASSES = CharClass.table();
    private static final char[] NO_TEXT = {};

    private final TokenBuffer out;
    private final NormalizedText text;
    private char[] chars = NO_TEXT;
    private int length;
    private int flags;

    /**
     * Makes a tokenizer.
     *
     * @param out holds the text and takes the tokens
     */
    public Tokenizer(TokenBuffer out) {
        this.out = out;
        text = out.text();
    }

    /**
     * Parts the text that the buffer holds.
     *
     * @param limits how many tokens are made at most
     */
    public void tokenize(Limits limits) {
        out.clear();
        chars = text.chars;
        length = text.length;
        flags = 0;
        walk(limits);
        chars = NO_TEXT;
    }

    private void walk(Limits limits) {
        int i = 0;
        while (i < length) {
            char c = chars[i];
            if (CLASSES[c] == CharClass.SPACE) {
                flags |= c == '\n' ? TokenBuffer.NEW_LINE | TokenBuffer.SPACED : TokenBuffer.SPACED;
                i++;
            } else if (out.count() < limits.tokens()) {
                i = token(i, c);
            } else {
                text.truncation = new Truncation("tokens", limits.tokens(), text.originalStart(i));
                return;
            }
        }
    }

    private int token(int i, char c) {
        return switch (CLASSES[c]) {
            case CharClass.LETTER -> letters(i, c);
            case CharClass.DIGIT -> Emoji.isKeycap(chars, i, length) ? emoji(i) : number(i);
            case CharClass.EMOJI -> emoji(i);
            case CharClass.PUNCTUATION, CharClass.SYMBOL -> mark(i, c);
            case CharClass.CURRENCY -> add(i, i + 1, TokenKind.CURRENCY);
            case CharClass.IDEOGRAPH -> add(i, i + 1, TokenKind.WORD);
            case CharClass.HIGH_SURROGATE -> supplementary(i);
            default -> add(i, i + 1, TokenKind.SYMBOL);
        };
    }

    private int letters(int i, char c) {
        if (c == 'h' || c == 'w' || c == 'H' || c == 'W') {
            int end = WebAddress.urlEnd(chars, i, length);
            if (end > i) {
                return add(i, end, TokenKind.URL);
            }
        }
        return word(i, i, TokenHash.SEED);
    }

    /** Takes a word whose first characters, up to {@code from}, are in {@code state} already. */
    private int word(int start, int from, long state) {
        long h = state;
        int i = from;
        int capitals = 0;
        boolean goesOn = true;
        while (goesOn) {
            char small = 0;
            while (i < length && (small = Matched.wordChar(chars[i])) != 0) {
                capitals += small == chars[i] ? 0 : 1;
                h = TokenHash.add(h, small);
                i++;
            }
            goesOn = i > start && joinsWord(i);
            if (goesOn) {
                h = TokenHash.add(h, chars[i]);
                i++;
                goesOn = !Elision.isPrefix(h);
            }
        }
        if (i < length && chars[i] == '.' && i > start) {
            int end = WebAddress.domainEnd(chars, start, i, length);
            if (end > i) {
                return domain(start, end);
            }
        }
        put(start, i, TokenKind.WORD, shape(start, i, capitals), TokenHash.finish(h));
        boolean hyphen = i + 1 < length && chars[i] == '-' && CLASSES[chars[i + 1]] == CharClass.LETTER;
        return hyphen ? i + 1 : i;
    }

    /** Takes a web address without a scheme; the tokens made of the first parts of a label with hyphens are taken back. */
    private int domain(int start, int end) {
        int first = WebAddress.firstLabelStart(chars, start);
        if (first < start && out.takeBack(first)) {
            flags = out.takenFlags();
            return add(first, end, TokenKind.URL);
        }
        return add(start, end, TokenKind.URL);
    }

    /** Tells whether an apostrophe stands here that belongs to the word around it. */
    private boolean joinsWord(int i) {
        return i + 1 < length && chars[i] == '\'' && CLASSES[chars[i + 1]] == CharClass.LETTER && !isPossessive(i);
    }

    private int shape(int start, int end, int capitals) {
        if (capitals == 0) {
            return 0;
        }
        int capital = Matched.lower(chars[start]) != chars[start] ? TokenBuffer.CAPITAL : 0;
        if (capitals == 1) {
            return capital;
        }
        for (int i = start; i < end; i++) {
            if (CLASSES[chars[i]] == CharClass.LETTER && Matched.lower(chars[i]) == chars[i]) {
                return capital;
            }
        }
        return capital | TokenBuffer.ALL_CAPS;
    }

    /** Tells whether {@code 's} and the end of a word stand at an apostrophe. */
    private boolean isPossessive(int apostrophe) {
        int after = apostrophe + 2;
        boolean s = (chars[apostrophe + 1] | 0x20) == 's';
        return s && (after >= length || Matched.wordChar(chars[after]) == 0);
    }

    private int number(int start) {
        long h = TokenHash.SEED;
        int i = start;
        while (i < length && (CLASSES[chars[i]] == CharClass.DIGIT || separatesDigits(i))) {
            h = TokenHash.add(h, chars[i]);
            i++;
        }
        if (i < length && CLASSES[chars[i]] == CharClass.LETTER) {
            return word(start, i, h);
        }
        put(start, i, TokenKind.NUMBER, 0, TokenHash.finish(h));
        return i;
    }

    private boolean separatesDigits(int i) {
        char c = chars[i];
        boolean separator = c == '.' || c == ',' || c == ':' || c == '/';
        return separator && i + 1 < length && CLASSES[chars[i + 1]] == CharClass.DIGIT;
    }

    private int emoji(int start) {
        int end = Emoji.isKeycap(chars, start, length) ? start + 2 : Emoji.end(chars, start, length);
        return add(start, end, TokenKind.EMOJI);
    }

    private int supplementary(int i) {
        int codePoint = Character.codePointAt(chars, i, length);
        return switch (CharClass.ofCodePoint(codePoint)) {
            case CharClass.EMOJI -> emoji(i);
            case CharClass.LETTER, CharClass.MARK -> supplementaryWord(i);
            case CharClass.IDEOGRAPH -> add(i, i + Character.charCount(codePoint), TokenKind.WORD);
            default -> add(i, i + Character.charCount(codePoint), TokenKind.SYMBOL);
        };
    }

    /** Takes a word in letters beyond the basic plane. */
    private int supplementaryWord(int start) {
        int i = start;
        while (i < length) {
            int codePoint = Character.codePointAt(chars, i, length);
            byte type = CharClass.ofCodePoint(codePoint);
            if (type != CharClass.LETTER && type != CharClass.MARK && type != CharClass.DIGIT) {
                break;
            }
            i += Character.charCount(codePoint);
        }
        return add(start, i, TokenKind.WORD);
    }

    private int mark(int i, char c) {
        boolean inside = i > 0 && Matched.wordChar(chars[i - 1]) != 0;
        if (c == '@' && i > 0) {
            int end = email(i);
            if (end > i) {
                return end;
            }
        }
        if ((c == '#' || c == '*') && Emoji.isKeycap(chars, i, length)) {
            return emoji(i);
        }
        if ((c == '@' || c == '#') && !inside) {
            int end = nameEnd(i + 1);
            if (end > i + 1) {
                return add(i, end, c == '@' ? TokenKind.MENTION : TokenKind.HASHTAG);
            }
        }
        if (c == '\'' && inside && i + 1 < length && isPossessive(i)) {
            return add(i, i + 2, TokenKind.WORD);
        }
        int face = Emoticon.end(chars, i, length);
        if (face > i) {
            return add(i, face, TokenKind.EMOTICON);
        }
        int end = i + 1;
        while (end < length && chars[end] == c) {
            end++;
        }
        return add(i, end, CLASSES[c] == CharClass.PUNCTUATION ? TokenKind.PUNCTUATION : TokenKind.SYMBOL);
    }

    /** Takes the e-mail address around an at sign; the tokens made of its first part are taken back. */
    private int email(int at) {
        int start = WebAddress.localPartStart(chars, at);
        int end = WebAddress.mailDomainEnd(chars, at + 1, length);
        if (start == at || end == at + 1 || !out.takeBack(start)) {
            return at;
        }
        flags = out.takenFlags();
        return add(start, end, TokenKind.EMAIL);
    }

    private int nameEnd(int from) {
        int i = from;
        boolean letter = false;
        while (i < length && (Matched.wordChar(chars[i]) != 0 || CLASSES[chars[i]] == CharClass.IDEOGRAPH)) {
            letter |= CLASSES[chars[i]] == CharClass.LETTER || CLASSES[chars[i]] == CharClass.IDEOGRAPH;
            i++;
        }
        return letter ? i : from;
    }

    /** Adds a token that no tight loop has hashed. */
    private int add(int start, int end, TokenKind kind) {
        put(start, end, kind, 0, Matched.hash(chars, start, end));
        return end;
    }

    private void put(int start, int end, TokenKind kind, int shape, long hash) {
        out.add(start, end, kind, flags | shape, hash);
        flags = 0;
    }
}
