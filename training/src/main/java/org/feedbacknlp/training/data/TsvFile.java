package org.feedbacknlp.training.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A tab-separated file with a header and without quotes: a line is a row, a tab ends a value. */
public final class TsvFile {
    private TsvFile() {}

    /**
     * Reads a file.
     *
     * @param file where it is, in UTF-8
     * @return the rows behind the header, in order
     * @throws UncheckedIOException if it cannot be read
     */
    public static List<Row> read(Path file) {
        try {
            return rows(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Splits at line feeds alone: what else ends a line for {@code readLine} may stand inside a text. */
    private static List<Row> rows(String content) {
        List<Row> rows = new ArrayList<>();
        List<String> columns = List.of();
        for (int from = 0; from < content.length(); ) {
            int feed = content.indexOf('\n', from);
            int end = feed < 0 ? content.length() : feed;
            List<String> values = Parts.of(content.substring(from, end), "\t");
            if (from == 0) {
                columns = values;
            } else {
                rows.add(new Row(columns, values));
            }
            from = end + 1;
        }
        return rows;
    }
}
