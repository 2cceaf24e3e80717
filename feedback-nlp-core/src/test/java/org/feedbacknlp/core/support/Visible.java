package org.feedbacknlp.core.support;

/** Shows a text in a failure so that it can be pasted into a test: everything but plain ASCII as Java's escapes. */
public final class Visible {
    private Visible() {}

    /** Escapes a text. */
    public static String of(CharSequence text) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > ' ' && c < 127 || c == ' ') {
                shown.append(c);
            } else {
                shown.append("\\u").append(Integer.toHexString(0x10000 | c), 1, 5);
            }
        }
        return shown.toString();
    }
}
