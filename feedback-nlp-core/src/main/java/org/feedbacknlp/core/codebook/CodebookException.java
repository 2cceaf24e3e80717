package org.feedbacknlp.core.codebook;

import java.io.Serial;

/** A codebook that cannot be used: one line that says where, what, and what to do. */
public final class CodebookException extends IllegalArgumentException {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 300;

    CodebookException(String message) {
        super(oneLine(message.length() <= LONGEST ? message : message.substring(0, LONGEST - 1) + "…"));
    }

    /** What it tells of the file, and what the YAML reader tells, may hold line ends. */
    private static String oneLine(String message) {
        StringBuilder line = new StringBuilder(message);
        for (int i = 0; i < line.length(); i++) {
            int type = Character.getType(line.charAt(i));
            if (type == Character.CONTROL
                    || type == Character.LINE_SEPARATOR
                    || type == Character.PARAGRAPH_SEPARATOR
                    || type == Character.SURROGATE) {
                line.setCharAt(i, ' ');
            }
        }
        return line.toString();
    }
}
