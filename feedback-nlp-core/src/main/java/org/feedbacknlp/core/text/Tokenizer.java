package org.feedbacknlp.core.text;

import org.feedbacknlp.api.Limits;
import org.feedbacknlp.api.Truncation;
import org.feedbacknlp.api.layer.TokenHash;
import org.feedbacknlp.api.layer.TokenKind;

/**
 * Parts a normalised text into tokens in one pass, without making a String. Words are what Unicode's word boundaries make of
 * them, with these differences for customers' comments: e-mail addresses, web addresses, hashtags, mentions, emoticons and whole emoji
 * sequences are one token each; hyphens part words and are no token inside one; the English {@code 's} and the French and Italian
 * elisions ({@code l'}, {@code dell'}) are tokens of their own; each Han or Hiragana character is one. Linear. Stateless and
 * thread-safe.
 *
 * @see <a href="https://www.unicode.org/reports/tr29/">UAX 29, Unicode Text Segmentation</a>
 */
public final class Tokenizer {
    /** Makes a tokenizer. */
    public Tokenizer() {}

    /**
     * Parts a text.
     *
     * @param limits how many tokens are made at most
     * @param into holds the text and takes the tokens
     */
    public void tokenize(Limits limits, TokenBuffer into) {
        into.clear();
        new Pass(into, limits.tokens()).run();
    }

    /** One walk over one text. */
    private static final class Pass {
        private final TokenBuffer out;
        private final NormalizedText text;
        private final char[] chars;
        private final int length;
        private final int limit;
        private final byte[] classes = CharClass.table();
        private final boolean hasAt;
        private int flags;

        Pass(TokenBuffer out, int limit) {
            this.out = out;
            this.limit = limit;
            text = out.text();
            chars = text.chars;
            length = text.length;
            hasAt = hasAt();
        }

        private boolean hasAt() {
            for (int i = 0; i < length; i++) {
                if (chars[i] == '@') {
                    return true;
                }
            }
            return false;
        }

        void run() {
            int i = 0;
            while (i < length) {
                if (out.count() >= limit) {
                    text.truncation = new Truncation("tokens", limit, text.originalStart(i));
                    return;
                }
                char c = chars[i];
                if (classes[c] == CharClass.SPACE) {
                    flags |= c == '\n' ? TokenBuffer.NEW_LINE | TokenBuffer.SPACED : TokenBuffer.SPACED;
                    i++;
                } else {
                    i = token(i, c);
                }
            }
        }

        private int token(int i, char c) {
            return switch (classes[c]) {
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
            if (hasAt) {
                int end = WebAddress.emailEnd(chars, i, length);
                if (end > i) {
                    return add(i, end, TokenKind.EMAIL);
                }
            }
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
            int upper = 0;
            int lower = 0;
            int i = from;
            while (i < length) {
                char c = chars[i];
                byte type = classes[c];
                if (type == CharClass.LETTER || type == CharClass.DIGIT || type == CharClass.MARK) {
                    char small = Matched.lower(c);
                    upper += small != c ? 1 : 0;
                    lower += small == c && type == CharClass.LETTER ? 1 : 0;
                    h = TokenHash.add(h, small);
                } else if (c == '\'' && i > start && i + 1 < length && classes[chars[i + 1]] == CharClass.LETTER) {
                    if (isPossessive(i)) {
                        break;
                    }
                    h = TokenHash.add(h, c);
                    if (Elision.isPrefix(h)) {
                        i++;
                        break;
                    }
                } else {
                    break;
                }
                i++;
            }
            int end = i < length && chars[i] == '.' && i > start ? WebAddress.domainEnd(chars, start, i, length) : i;
            if (end > i) {
                return add(start, end, TokenKind.URL);
            }
            int shape = upper >= 2 && lower == 0 ? TokenBuffer.ALL_CAPS : 0;
            int capital = Matched.lower(chars[start]) != chars[start] ? TokenBuffer.CAPITAL : 0;
            put(start, i, TokenKind.WORD, shape | capital, TokenHash.finish(h));
            boolean hyphen = i + 1 < length && chars[i] == '-' && classes[chars[i + 1]] == CharClass.LETTER;
            return hyphen ? i + 1 : i;
        }

        /** Tells whether {@code 's} and the end of a word stand at an apostrophe. */
        private boolean isPossessive(int apostrophe) {
            int after = apostrophe + 2;
            boolean s = (chars[apostrophe + 1] | 0x20) == 's';
            return s && (after >= length || !continuesWord(chars[after]));
        }

        private boolean continuesWord(char c) {
            byte type = classes[c];
            return type == CharClass.LETTER || type == CharClass.DIGIT || type == CharClass.MARK;
        }

        private int number(int start) {
            if (hasAt) {
                int end = WebAddress.emailEnd(chars, start, length);
                if (end > start) {
                    return add(start, end, TokenKind.EMAIL);
                }
            }
            long h = TokenHash.SEED;
            int i = start;
            while (i < length && (classes[chars[i]] == CharClass.DIGIT || separatesDigits(i))) {
                h = TokenHash.add(h, chars[i]);
                i++;
            }
            if (i < length && classes[chars[i]] == CharClass.LETTER) {
                return word(start, i, h);
            }
            put(start, i, TokenKind.NUMBER, 0, TokenHash.finish(h));
            return i;
        }

        private boolean separatesDigits(int i) {
            char c = chars[i];
            boolean separator = c == '.' || c == ',' || c == ':' || c == '/';
            return separator && i + 1 < length && classes[chars[i + 1]] == CharClass.DIGIT;
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
                default -> add(i, i + Character.charCount(codePoint), kindOf(codePoint));
            };
        }

        private static TokenKind kindOf(int codePoint) {
            return CharClass.ofCodePoint(codePoint) == CharClass.IDEOGRAPH ? TokenKind.WORD : TokenKind.SYMBOL;
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
            if (c == '@' || c == '#') {
                int end = nameEnd(i + 1);
                boolean inside = i > 0 && continuesWord(chars[i - 1]);
                if (end > i + 1 && !inside) {
                    return add(i, end, c == '@' ? TokenKind.MENTION : TokenKind.HASHTAG);
                }
            }
            if (c == '\'' && i + 1 < length && i > 0 && continuesWord(chars[i - 1]) && isPossessive(i)) {
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
            return add(i, end, classes[c] == CharClass.PUNCTUATION ? TokenKind.PUNCTUATION : TokenKind.SYMBOL);
        }

        private int nameEnd(int from) {
            int i = from;
            boolean letter = false;
            while (i < length && (classes[chars[i]] == CharClass.LETTER || classes[chars[i]] == CharClass.DIGIT)) {
                letter |= classes[chars[i]] == CharClass.LETTER;
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
}
