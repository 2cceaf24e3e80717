package org.feedbacknlp.testkit.trial;

import java.util.Objects;
import org.feedbacknlp.api.Verbatim;

/**
 * A verbatim that is shown to a provider.
 *
 * @param id what it is called in a failure's message
 * @param verbatim the verbatim
 */
public record Sample(String id, Verbatim verbatim) {
    private static final int SHOWN = 40;

    /** Checks that both are there. */
    public Sample {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(verbatim, "verbatim");
    }

    /** Makes a sample of a bare text. */
    public static Sample of(String id, String text) {
        return new Sample(id, Verbatim.of(text));
    }

    /** Returns its text. */
    public String text() {
        return verbatim.text();
    }

    /** Returns the same with another text. */
    public Sample with(String change, String text) {
        return of(id + ", " + change, text);
    }

    /** Shows the id and the beginning of the text, whatever is not plain ASCII as an escape. */
    @Override
    public String toString() {
        StringBuilder shown = new StringBuilder(id).append(" \"");
        String text = text();
        for (int i = 0; i < Math.min(SHOWN, text.length()); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c <= '~') {
                shown.append(c);
            } else {
                shown.append("\\u").append(Integer.toHexString(c | 0x10000), 1, 5);
            }
        }
        return shown.append(text.length() > SHOWN ? "…\" (" + text.length() + " code units)" : "\"")
                .toString();
    }
}
