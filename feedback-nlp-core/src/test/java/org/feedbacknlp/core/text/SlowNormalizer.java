package org.feedbacknlp.core.text;

import java.text.Normalizer.Form;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Normal form by its definition, slowly and all at once: {@link java.text.Normalizer} over each stretch between things that go
 * away, and the documented replacements by a table before and after. Text outside markup alone.
 */
final class SlowNormalizer {
    private static final int MOST_MARKS = 30;
    private static final Map<Integer, String> REPLACED = replaced();

    private SlowNormalizer() {}

    private static Map<Integer, String> replaced() {
        Map<Integer, String> replaced = new HashMap<>();
        "`\u00b4\u02b9\u02bb\u02bc\u02bd\u2018\u2019\u201a\u201b\u2032\u2035"
                .chars()
                .forEach(c -> replaced.put(c, "'"));
        "\u00ab\u00bb\u201c\u201d\u201e\u201f\u2033\u2036\u2039\u203a".chars().forEach(c -> replaced.put(c, "\""));
        "\u2010\u2011\u2012\u2212".chars().forEach(c -> replaced.put(c, "-"));
        "\r\u0085\u000b\u000c\u2028\u2029".chars().forEach(c -> replaced.put(c, "\n"));
        for (int c = Character.MIN_SURROGATE; c <= Character.MAX_SURROGATE; c++) {
            replaced.put(c, "\ufffd");
        }
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            if (c != '\n' && c != '\t' && (Character.isISOControl(c) || Character.isSpaceChar(c))) {
                replaced.putIfAbsent(c, " ");
            }
        }
        return replaced;
    }

    /** Returns the normal form of a text without markup. */
    static String of(String text) {
        StringBuilder out = new StringBuilder();
        StringBuilder stretch = new StringBuilder();
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            if (isInvisible(c)) {
                out.append(form(stretch));
                stretch.setLength(0);
                out.append(c == Emoji.JOINER && joins(text, i) ? "\u200d" : "");
            } else if (text.startsWith("\r\n", i)) {
                stretch.append('\n');
                next++;
            } else {
                stretch.appendCodePoint(c);
            }
            i = next;
        }
        return out.append(form(stretch)).toString();
    }

    private static String form(CharSequence stretch) {
        String composed = java.text.Normalizer.normalize(replace(withoutManyMarks(stretch)), Form.NFKC);
        return replace(withoutSelectors(composed));
    }

    /** A mark that nothing precedes stands for a letter. */
    private static String withoutManyMarks(CharSequence stretch) {
        StringBuilder kept = new StringBuilder();
        int marks = -1;
        for (int c : stretch.codePoints().toArray()) {
            marks = CharClass.ofCodePoint(c) == CharClass.MARK ? marks + 1 : 0;
            if (marks <= MOST_MARKS) {
                kept.appendCodePoint(c);
            }
        }
        return kept.toString();
    }

    private static String withoutSelectors(String text) {
        StringBuilder kept = new StringBuilder();
        text.codePoints().filter(c -> !isSelector(c)).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static String replace(String text) {
        StringBuilder kept = new StringBuilder();
        text.codePoints().forEach(c -> kept.append(REPLACED.getOrDefault(c, Character.toString(c))));
        return kept.toString();
    }

    /** Tells whether a character goes and parts what stands around it; selectors go only after all is composed. */
    private static boolean isInvisible(int c) {
        return List.of(0xad, 0x61c, 0x180e, 0xfeff).contains(c)
                || c >= 0x200b && c <= 0x200f
                || c >= 0x202a && c <= 0x202e
                || c >= 0x2060 && c <= 0x206f;
    }

    /** Tells whether a character leaves nothing behind. */
    static boolean goes(int c) {
        return isInvisible(c) || isSelector(c);
    }

    private static boolean isSelector(int c) {
        return c >= 0xfe00 && c <= 0xfe0f || c >= 0xe0100 && c <= 0xe01ef;
    }

    private static boolean joins(String text, int at) {
        int before = at;
        while (before > 0 && isSelector(text.codePointBefore(before))) {
            before -= Character.charCount(text.codePointBefore(before));
        }
        boolean pictureBefore = before > 0
                && (Emoji.isBase(text.codePointBefore(before)) || Emoji.isSkinTone(text.codePointBefore(before)));
        return pictureBefore && at + 1 < text.length() && Emoji.isBase(text.codePointAt(at + 1));
    }
}
