package org.feedbacknlp.core.text;

import java.util.Set;

/** E-mail and web addresses inside running text. Every look ahead is bounded, so the whole stays linear. */
final class WebAddress {
    private static final int LONGEST_LOCAL_PART = 64;
    private static final int LONGEST_DOMAIN = 253;
    private static final int LONGEST_LABEL = 63;
    /** Endings that stand for an address even without a scheme; endings that are words of some language are not among them. */
    private static final Set<String> TOP_LEVEL = Set.of(
            "com", "org", "net", "io", "gov", "edu", "info", "biz", "app", "dev", "eu", "uk", "de", "fr", "nl", "pl",
            "ch", "jp", "cn", "ru", "br", "ca", "au");

    private static final String[] OPENINGS = {"http://", "https://", "www."};

    private WebAddress() {}

    /**
     * Finds where the part of an e-mail address before its at sign starts.
     *
     * @return the start, or {@code at} where no such part stands there
     */
    static int localPartStart(char[] chars, int at) {
        int first = Math.max(0, at - LONGEST_LOCAL_PART);
        int start = at;
        while (start > first && isLocal(chars[start - 1])) {
            start--;
        }
        while (start < at && !isAlphanumeric(chars[start])) {
            start++;
        }
        return chars[at - 1] == '.' ? at : start;
    }

    private static boolean isLocal(char c) {
        return c < 128 && (isAlphanumeric(c) || c == '.' || c == '_' || c == '%' || c == '+' || c == '-');
    }

    /**
     * Finds the end of the domain of an e-mail address: at least two labels, the last of two characters or more.
     *
     * @return behind the domain, or {@code start} where there is none
     */
    static int mailDomainEnd(char[] chars, int start, int length) {
        int last = Math.min(length, start + LONGEST_DOMAIN);
        int i = start;
        int end = start;
        int labelStart = start;
        while (i < last) {
            char c = chars[i];
            if (c == '.' && i > labelStart) {
                labelStart = i + 1;
            } else if (!isAlphanumeric(c) && !(c == '-' && i > labelStart)) {
                break;
            }
            i++;
            if (labelStart > start && i - labelStart >= 2 && isAlphanumeric(chars[i - 1])) {
                end = i;
            }
        }
        return end;
    }

    /**
     * Finds the end of the web address with a scheme or {@code www.} that starts at {@code start}.
     *
     * @return behind the address, or {@code start} where there is none
     */
    static int urlEnd(char[] chars, int start, int length) {
        for (String opening : OPENINGS) {
            if (matches(chars, start, length, opening)) {
                int end = pathEnd(chars, start, length);
                return end > start + opening.length() ? end : start;
            }
        }
        return start;
    }

    /**
     * Finds the end of a web address without a scheme, such as {@code example.com/help}, of which the first label is read.
     *
     * @param start its start
     * @param dot the full stop behind the first label
     * @return behind the address, or {@code dot} where there is none
     */
    static int domainEnd(char[] chars, int start, int dot, int length) {
        int end = dot + 1;
        int label = end;
        int last = Math.min(length, start + LONGEST_DOMAIN);
        while (end < last && (isAlphanumeric(chars[end]) || chars[end] == '-' || isInnerDot(chars, end, last))) {
            if (chars[end] == '.') {
                label = end + 1;
            }
            end++;
        }
        boolean known = end - label >= 2
                && end - label <= 4
                && chars[dot + 1] != '.'
                && TOP_LEVEL.contains(new String(chars, label, end - label));
        if (!known || !isAscii(chars, start, dot)) {
            return dot;
        }
        return end < length && chars[end] == '/' ? pathEnd(chars, end, length) : end;
    }

    /**
     * Finds where the first label of a web address without a scheme starts, some of whose parts between hyphens were read as words.
     *
     * @param part the start of its last part
     * @return the start of the label, or {@code part} where it has no hyphen
     */
    static int firstLabelStart(char[] chars, int part) {
        int first = Math.max(0, part - LONGEST_LABEL);
        int start = part;
        while (start > first && (isAlphanumeric(chars[start - 1]) || chars[start - 1] == '-')) {
            start--;
        }
        while (start < part && chars[start] == '-') {
            start++;
        }
        return start;
    }

    private static boolean isInnerDot(char[] chars, int i, int last) {
        return chars[i] == '.' && i + 1 < last && isAlphanumeric(chars[i + 1]);
    }

    private static boolean isAscii(char[] chars, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!isAlphanumeric(chars[i])) {
                return false;
            }
        }
        return true;
    }

    private static int pathEnd(char[] chars, int start, int length) {
        int end = start;
        while (end < length && isOfPath(chars[end])) {
            end++;
        }
        while (end > start && ".,;:!?)]}'".indexOf(chars[end - 1]) >= 0) {
            end--;
        }
        return end;
    }

    /** Beyond ASCII only letters go on: emoji, ideographs and their full stops follow an address without a blank. */
    private static boolean isOfPath(char c) {
        return c < 128 ? c > ' ' && c != '<' && c != '>' && c != '"' : Matched.wordChar(c) != 0;
    }

    private static boolean isAlphanumeric(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    private static boolean matches(char[] chars, int start, int length, String lowerCase) {
        if (start + lowerCase.length() >= length) {
            return false;
        }
        for (int i = 0; i < lowerCase.length(); i++) {
            char c = chars[start + i];
            if ((c >= 'A' && c <= 'Z' ? c + 32 : c) != lowerCase.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
