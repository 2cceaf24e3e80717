package org.feedbacknlp.training.data;

import java.util.ArrayList;
import java.util.List;

/** A text cut at every separator; what lies between stays as it is, empty or not. */
public final class Parts {
    private Parts() {}

    /**
     * Cuts a text.
     *
     * @param text the text
     * @param separator where it is cut
     * @return one part more than there are separators
     */
    public static List<String> of(String text, String separator) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, from)) {
            parts.add(text.substring(from, at));
            from = at + separator.length();
        }
        parts.add(text.substring(from));
        return parts;
    }
}
