package org.feedbacknlp.corpus.internal;

import java.util.ArrayList;
import java.util.List;

/** A line cut at every separator; what lies between stays as it is, empty or not. */
public final class Cells {
    private Cells() {}

    /**
     * Cuts a line.
     *
     * @param line the line
     * @param separator where it is cut
     * @return one cell more than there are separators
     */
    public static List<String> of(String line, char separator) {
        List<String> cells = new ArrayList<>();
        int from = 0;
        for (int at = line.indexOf(separator); at >= 0; at = line.indexOf(separator, from)) {
            cells.add(line.substring(from, at));
            from = at + 1;
        }
        cells.add(line.substring(from));
        return cells;
    }
}
