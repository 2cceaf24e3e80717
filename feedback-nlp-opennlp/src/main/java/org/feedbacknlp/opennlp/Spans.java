package org.feedbacknlp.opennlp;

import org.feedbacknlp.api.layer.Span;

/** OpenNLP parts texts between any two code units, even those of one character; a span never does. */
final class Spans {
    private Spans() {}

    /**
     * Makes a span that splits no character.
     *
     * @param text the text
     * @param start the first code unit
     * @param end the code unit behind the last
     * @return the smallest such span around the range
     */
    static Span whole(String text, int start, int end) {
        return new Span(splits(text, start) ? start - 1 : start, splits(text, end) ? end + 1 : end);
    }

    /**
     * Cuts a text.
     *
     * @param text the text
     * @param length how many code units it may have
     * @return the text, or its beginning, with no character split
     */
    static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        return text.substring(0, splits(text, length) ? length - 1 : length);
    }

    private static boolean splits(String text, int at) {
        return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }
}
