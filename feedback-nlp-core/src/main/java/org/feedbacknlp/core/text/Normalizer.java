package org.feedbacknlp.core.text;

import java.text.Normalizer.Form;
import org.feedbacknlp.api.Limits;
import org.feedbacknlp.api.Truncation;

/**
 * Brings a text into the form that is matched: Unicode NFKC; HTML entities decoded and tags gone; invisible characters, bidi
 * controls and variation selectors gone; white space of any kind to a blank or a line feed, other controls to a blank; curly
 * quotes and apostrophes straight; lone surrogates replaced by U+FFFD. Case stays. Letters that merely look alike stay what they
 * are: a Cyrillic er is no Latin p.
 *
 * <p>Linear: a run of more than {@value #MAX_MARKS} combining marks is cut to that many, as the Stream-Safe Text Format does.
 * Stateless and thread-safe.
 *
 * @see <a href="https://www.unicode.org/reports/tr15/">UAX 15, Unicode Normalization Forms</a>
 */
public final class Normalizer {
    private static final int MAX_MARKS = 30;
    private static final boolean[] PLAIN = new boolean[128];

    static {
        for (int c = ' '; c < 0x7f; c++) {
            PLAIN[c] = c != '&' && c != '<' && c != '`';
        }
        PLAIN['\n'] = true;
        PLAIN['\t'] = true;
    }

    /** Makes a normaliser. */
    public Normalizer() {}

    /**
     * Normalises a text.
     *
     * @param text any UTF-16 sequence
     * @param limits how much of it is read, and how long the result may grow
     * @param into takes the result
     */
    public void normalize(String text, Limits limits, NormalizedText into) {
        int readable = readable(text, limits.textLength());
        into.reset(text, readable);
        if (readable < text.length()) {
            into.truncation = new Truncation("textLength", limits.textLength(), readable);
        }
        int plain = Math.min(plainPrefix(text, readable), limits.normalizedLength());
        into.copyPrefix(plain);
        if (plain < readable) {
            new Pass(text, readable, limits.normalizedLength(), into).run(plain);
        }
    }

    private static int readable(String text, int limit) {
        int end = Math.min(text.length(), limit);
        boolean splits = end < text.length()
                && end > 0
                && Character.isLowSurrogate(text.charAt(end))
                && Character.isHighSurrogate(text.charAt(end - 1));
        return splits ? end - 1 : end;
    }

    private static int plainPrefix(String text, int end) {
        int i = 0;
        while (i < end && text.charAt(i) < 128 && PLAIN[text.charAt(i)]) {
            i++;
        }
        boolean markFollows = i > 0 && i < end && isExtender(Character.codePointAt(text, i));
        return markFollows ? i - 1 : i;
    }

    /** Tells whether a character can melt with the one before it. */
    private static boolean isExtender(int c) {
        return c >= 0x300 && (isMark(c) || Compatibility.isTrailingLetter(c));
    }

    private static boolean isMark(int c) {
        return CharClass.ofCodePoint(c) == CharClass.MARK;
    }

    /** One walk over what the fast path did not take. */
    private static final class Pass {
        private final String text;
        private final int end;
        private final int allowed;
        private final NormalizedText out;

        Pass(String text, int end, int allowed, NormalizedText out) {
            this.text = text;
            this.end = end;
            this.allowed = allowed;
            this.out = out;
        }

        void run(int from) {
            int i = from;
            while (i < end) {
                if (out.length() >= allowed) {
                    out.truncation = new Truncation("normalizedLength", allowed, i);
                    return;
                }
                i = step(i);
            }
        }

        /** Takes what stands at {@code i} and returns where the next begins. */
        private int step(int i) {
            int after = markup(i);
            if (after > i) {
                return after;
            }
            int first = Character.codePointAt(text, i);
            int next = i + Character.charCount(first);
            if (first == Emoji.JOINER && joinsEmoji(i, next)) {
                out.append(Emoji.JOINER, i, next);
                return next;
            }
            if (next < end && isExtender(Character.codePointAt(text, next)) && !isInvisible(first)) {
                return cluster(i, next);
            }
            emit(first, i, next);
            return next;
        }

        /** Takes an entity, a tag or a line break of two characters; returns {@code i} where there is none. */
        private int markup(int i) {
            char c = text.charAt(i);
            if (c == '&') {
                int after = HtmlEntity.end(text, i, end);
                if (after > i) {
                    entity(i, after);
                }
                return after;
            }
            if (c == '<') {
                int after = HtmlTag.end(text, i, end);
                if (after > i && HtmlTag.breaksLine(text, i)) {
                    out.append('\n', i, after);
                }
                return after;
            }
            if (c == '\r' && i + 1 < end && text.charAt(i + 1) == '\n') {
                out.append('\n', i, i + 2);
                return i + 2;
            }
            return i;
        }

        private void entity(int i, int after) {
            int c = HtmlEntity.codePoint(text, i, after);
            if (c == Emoji.JOINER && joinsEmoji(i, after)) {
                out.append(Emoji.JOINER, i, after);
            } else {
                emit(c, i, after);
            }
        }

        /** Takes a character with what follows it and may melt with it. */
        private int cluster(int start, int firstMark) {
            int i = firstMark;
            int kept = firstMark;
            int marks = 0;
            while (i < end && isExtender(Character.codePointAt(text, i))) {
                int c = Character.codePointAt(text, i);
                if (!isMark(c) && kept < i) {
                    break; // what was cut stands between
                }
                i += Character.charCount(c);
                marks = isMark(c) ? marks + 1 : 0;
                if (marks <= MAX_MARKS) {
                    kept = i;
                }
            }
            int first = Character.codePointAt(text, start);
            if (marks == 1 && isVariationSelector(Character.codePointAt(text, firstMark))) {
                emit(first, start, i);
            } else {
                compose(Character.toString(Compatibility.plain(first)) + text.substring(firstMark, kept), start, i);
            }
            return i;
        }

        private void compose(String cluster, int start, int after) {
            String composed = java.text.Normalizer.normalize(cluster, Form.NFKC);
            int k = 0;
            while (k < composed.length()) {
                int c = composed.codePointAt(k);
                k += Character.charCount(c);
                if (!isVariationSelector(c)) {
                    append(Compatibility.plain(c), start, after);
                }
            }
        }

        private void append(int c, int start, int after) {
            if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                out.append('\ufffd', start, after);
            } else if (c < 0x10000) {
                out.append((char) c, start, after);
            } else {
                boolean literal = after - start == 2;
                out.append(Character.highSurrogate(c), start, literal ? start + 1 : after);
                out.append(Character.lowSurrogate(c), literal ? start + 1 : start, after);
            }
        }

        private void emit(int c, int start, int after) {
            if (isInvisible(c)) {
                if (isVariationSelector(c)) {
                    out.extendLast(after);
                }
            } else if (Compatibility.isInert(c)) {
                append(c, start, after);
            } else {
                emitOther(c, start, after);
            }
        }

        private void emitOther(int c, int start, int after) {
            int plain = Compatibility.plain(c);
            if (plain != c) {
                append(plain, start, after);
            } else {
                compose(Character.toString(c), start, after);
            }
        }

        /** Tells whether a joiner joins emoji: it does between two; anywhere else it is invisible. */
        private boolean joinsEmoji(int at, int after) {
            return isPictureBefore(at) && after < end && Emoji.isBase(codePointOrEntity(after));
        }

        private boolean isPictureBefore(int at) {
            int behind = at;
            while (behind > 0 && isVariationSelector(Character.codePointBefore(text, behind))) {
                behind -= Character.charCount(Character.codePointBefore(text, behind));
            }
            if (behind > 0 && text.charAt(behind - 1) == ';') {
                int last = out.length();
                return last > 0
                        && out.originalEnd(last - 1) == at
                        && isPicture(Character.codePointBefore(out.buffer(), last));
            }
            return behind > 0 && isPicture(Character.codePointBefore(text, behind));
        }

        private static boolean isPicture(int c) {
            return Emoji.isBase(c) || Emoji.isSkinTone(c);
        }

        private int codePointOrEntity(int i) {
            int after = text.charAt(i) == '&' ? HtmlEntity.end(text, i, end) : i;
            return after > i ? HtmlEntity.codePoint(text, i, after) : Character.codePointAt(text, i);
        }
    }

    private static boolean isVariationSelector(int c) {
        return (c >= 0xfe00 && c <= 0xfe0f) || (c >= 0xe0100 && c <= 0xe01ef);
    }

    private static boolean isInvisible(int c) {
        return c >= 0xad
                && (c == 0xad
                        || c == 0x61c
                        || c == 0x180e
                        || (c >= 0x200b && c <= 0x200f)
                        || (c >= 0x202a && c <= 0x202e)
                        || (c >= 0x2060 && c <= 0x206f)
                        || isVariationSelector(c)
                        || c == 0xfeff);
    }
}
