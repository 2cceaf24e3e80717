package org.feedbacknlp.core.text;

import java.util.Locale;
import java.util.Set;

/** Left-overs of HTML markup in a text. Only tags that HTML knows count, so that {@code <3} and {@code <me@x.org>} stay. */
final class HtmlTag {
    private static final int LONGEST_TAG = 512;
    private static final int LONGEST_NAME = 10;
    private static final Set<String> LINE_BREAKING = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "br",
            "center",
            "dd",
            "div",
            "dl",
            "dt",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "head",
            "header",
            "hr",
            "html",
            "li",
            "main",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "table",
            "tbody",
            "td",
            "th",
            "thead",
            "title",
            "tr",
            "ul");
    private static final Set<String> IN_LINE = Set.of(
            "a", "abbr", "b", "big", "button", "cite", "code", "del", "em", "font", "i", "iframe", "img", "input",
            "ins", "kbd", "label", "link", "mark", "meta", "q", "s", "samp", "script", "small", "span", "strike",
            "strong", "style", "sub", "sup", "svg", "tt", "u", "video", "wbr");

    private HtmlTag() {}

    /**
     * Finds the end of the tag or comment that starts at {@code start}, which holds a less-than sign.
     *
     * @return behind the tag, or {@code start} where there is none
     */
    static int end(String text, int start, int limit) {
        if (text.startsWith("!--", start + 1)) {
            String near = text.substring(start, Math.min(limit, start + LONGEST_TAG));
            int close = near.indexOf("-->", 4);
            return close < 0 ? start : start + close + 3;
        }
        String name = name(text, start, limit);
        if (!LINE_BREAKING.contains(name) && !IN_LINE.contains(name)) {
            return start;
        }
        int last = Math.min(limit, start + LONGEST_TAG);
        for (int i = start + 1; i < last; i++) {
            char c = text.charAt(i);
            if (c == '>') {
                return i + 1;
            }
            if (c == '<') {
                return start;
            }
        }
        return start;
    }

    /** Tells whether the tag at {@code start} stands between lines rather than inside one. */
    static boolean breaksLine(String text, int start) {
        return LINE_BREAKING.contains(name(text, start, text.length()));
    }

    private static String name(String text, int start, int limit) {
        int from = start + 1;
        if (from < limit && text.charAt(from) == '/') {
            from++;
        }
        int to = from;
        while (to < limit && to - from <= LONGEST_NAME && isAlphanumeric(text.charAt(to))) {
            to++;
        }
        boolean ends = to < limit && (text.charAt(to) == '>' || text.charAt(to) == '/' || text.charAt(to) <= ' ');
        return ends ? text.substring(from, to).toLowerCase(Locale.ROOT) : "";
    }

    private static boolean isAlphanumeric(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}
