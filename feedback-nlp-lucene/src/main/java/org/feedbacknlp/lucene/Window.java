package org.feedbacknlp.lucene;

import org.feedbacknlp.api.layer.Span;

/** Where a part of a text may begin and end so that it reads well. */
final class Window {
    private Window() {}

    /** Widens a core to both sides up to a length, then draws the ends in to the nearest space, never into the core. */
    static Span around(String text, Span core, int longest) {
        int slack = Math.max(0, longest - core.length());
        int start = Math.max(0, core.start() - slack / 2);
        int end = Math.min(text.length(), Math.max(start + longest, core.end()));
        start = Math.max(0, Math.min(start, Math.max(0, end - longest)));
        start = Math.min(start, core.start());
        return trimmed(text, startOfWord(text, start, core.start()), endOfWord(text, end, core.end()));
    }

    /** Draws a span in over the white space at its ends. */
    static Span trimmed(String text, int start, int end) {
        int from = start;
        int to = end;
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        return new Span(from, to);
    }

    private static int startOfWord(String text, int start, int core) {
        if (start == 0) {
            return 0;
        }
        for (int i = start; i <= core; i++) {
            if (Character.isWhitespace(text.charAt(i - 1))) {
                return i;
            }
        }
        return splits(text, start) ? start + 1 : start;
    }

    private static int endOfWord(String text, int end, int core) {
        if (end == text.length()) {
            return end;
        }
        for (int i = end; i >= core; i--) {
            if (Character.isWhitespace(text.charAt(i))) {
                return i;
            }
        }
        return splits(text, end) ? end - 1 : end;
    }

    private static boolean splits(String text, int i) {
        return Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1));
    }
}
