package org.feedbacknlp.core.text;

import java.util.Arrays;
import org.feedbacknlp.api.layer.TokenHash;

/** The form of a token that is matched: lower case by code unit, skin tones and joiners of emoji left out. */
final class Matched {
    private static final int TABLE_SIZE = 0x590;
    private static final char[] LOWER = new char[TABLE_SIZE];
    private static final char[] WORD = new char[TABLE_SIZE];

    static {
        for (int c = 0; c < TABLE_SIZE; c++) {
            LOWER[c] = Character.toLowerCase((char) c);
            WORD[c] = continuesWord((char) c) ? LOWER[c] : 0;
        }
    }

    private Matched() {}

    static char lower(char c) {
        return c < TABLE_SIZE ? LOWER[c] : Character.toLowerCase(c);
    }

    /** Returns the lower-case form of a character that can stand inside a word, 0 for any other. */
    static char wordChar(char c) {
        if (c < TABLE_SIZE) {
            return WORD[c];
        }
        return continuesWord(c) ? Character.toLowerCase(c) : 0;
    }

    private static boolean continuesWord(char c) {
        byte type = CharClass.of(c);
        return type == CharClass.LETTER || type == CharClass.DIGIT || type == CharClass.MARK;
    }

    /** Returns the matched form of a stretch of normalised text. */
    static char[] form(char[] chars, int start, int end) {
        char[] form = new char[end - start];
        int n = 0;
        for (int i = start; i < end; i++) {
            if (isSkinTone(chars, i, end)) {
                i++;
            } else if (chars[i] != Emoji.JOINER) {
                form[n++] = lower(chars[i]);
            }
        }
        return n == form.length ? form : Arrays.copyOf(form, n);
    }

    /** Returns the hash of the matched form of a stretch of normalised text. */
    static long hash(char[] chars, int start, int end) {
        long state = TokenHash.SEED;
        for (int i = start; i < end; i++) {
            if (isSkinTone(chars, i, end)) {
                i++;
            } else if (chars[i] != Emoji.JOINER) {
                state = TokenHash.add(state, lower(chars[i]));
            }
        }
        return TokenHash.finish(state);
    }

    private static boolean isSkinTone(char[] chars, int i, int end) {
        return chars[i] == '\ud83c' && i + 1 < end && chars[i + 1] >= '\udffb' && chars[i + 1] <= '\udfff';
    }
}
