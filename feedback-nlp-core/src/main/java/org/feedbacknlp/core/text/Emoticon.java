package org.feedbacknlp.core.text;

/** Faces drawn with punctuation: {@code :-)}, {@code ;)}, {@code :'(}, {@code <3}, {@code ^_^}, {@code (:}. */
final class Emoticon {
    private static final String EYES = ":;=";
    private static final String NOSES = "-o^";
    private static final String MOUTHS = ")(]['/\\|*><}{";
    private static final String LETTER_MOUTHS = "DPpOoSscXx03$#@";
    /** Those of them that also follow a word without a blank; "Size:S" and "Rating:3" are no faces. */
    private static final String COMMON_MOUTHS = "DPp";

    private static final String[] OTHERS = {"<3", "</3", "^_^", "^^", "-_-", ">_<", "\\o/", "(^^)"};

    private Emoticon() {}

    /**
     * Finds the end of the face that starts at {@code start}.
     *
     * @return behind the face, or {@code start} where there is none
     */
    static int end(char[] chars, int start, int length) {
        char c = chars[start];
        if (EYES.indexOf(c) >= 0) {
            return faceEnd(chars, start, length);
        }
        int reversed = c == '(' || c == ')' ? reversedEnd(chars, start, length) : start;
        if (reversed > start) {
            return reversed;
        }
        if (c == '>' && start + 1 < length && EYES.indexOf(chars[start + 1]) >= 0) {
            int face = faceEnd(chars, start + 1, length);
            return face > start + 1 ? face : start;
        }
        return otherEnd(chars, start, length);
    }

    /** A face that begins with its mouth; white space or the end follows its eyes. */
    private static int reversedEnd(char[] chars, int start, int length) {
        int eyes = start + 1 < length && chars[start + 1] == '-' ? start + 2 : start + 1;
        boolean ends = eyes + 1 >= length || chars[eyes + 1] <= ' ';
        return eyes < length && EYES.indexOf(chars[eyes]) >= 0 && ends ? eyes + 1 : start;
    }

    private static int faceEnd(char[] chars, int start, int length) {
        if (start > 0 && Character.isDigit(chars[start - 1])) {
            return start;
        }
        int i = start + 1;
        if (i < length && chars[i] == '\'') {
            i++;
        }
        if (i + 1 < length && NOSES.indexOf(chars[i]) >= 0) {
            i++;
        }
        if (i >= length) {
            return start;
        }
        int end = runEnd(chars, i, length);
        boolean isFace = MOUTHS.indexOf(chars[i]) >= 0
                ? isMouth(chars, start, i, end, length)
                : isLetterMouth(chars, start, i, end, length);
        return isFace ? end : start;
    }

    /** Tells whether a run of a mark is a mouth, and no part of a path, an arrow or a list. */
    private static boolean isMouth(char[] chars, int eyes, int mouth, int end, int length) {
        boolean wordFollows = end < length && Character.isLetterOrDigit(chars[end]);
        return switch (chars[mouth]) {
            case '/', '\\' -> end - mouth == 1 && !wordFollows && (end == length || chars[end] != '/');
            case '\'' -> end - mouth == 1;
            case '(', '[', '{' -> !wordFollows || !isBehindWord(chars, eyes);
            case '>' -> chars[eyes] != '=';
            default -> true;
        };
    }

    /** Tells whether a letter or digit is a mouth, and not the start of a word or the number behind a label. */
    private static boolean isLetterMouth(char[] chars, int eyes, int mouth, int end, int length) {
        boolean alone = end >= length || !Character.isLetterOrDigit(chars[end]);
        boolean label = COMMON_MOUTHS.indexOf(chars[mouth]) < 0 && isBehindWord(chars, eyes);
        return LETTER_MOUTHS.indexOf(chars[mouth]) >= 0 && alone && !label;
    }

    private static boolean isBehindWord(char[] chars, int at) {
        return at > 0 && Character.isLetterOrDigit(chars[at - 1]);
    }

    private static int runEnd(char[] chars, int start, int length) {
        int i = start + 1;
        while (i < length && chars[i] == chars[start]) {
            i++;
        }
        return i;
    }

    private static int otherEnd(char[] chars, int start, int length) {
        for (String face : OTHERS) {
            int end = start + face.length();
            if (end <= length && matches(chars, start, face)) {
                boolean digitFollows = end < length && Character.isLetterOrDigit(chars[end]);
                return digitFollows ? start : end;
            }
        }
        return start;
    }

    private static boolean matches(char[] chars, int start, String face) {
        for (int i = 0; i < face.length(); i++) {
            if (chars[start + i] != face.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
