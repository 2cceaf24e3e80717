package org.feedbacknlp.training.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The first two columns of a data set of the data folder. */
final class Tsv {
    /**
     * A row.
     *
     * @param label the first column
     * @param text the second
     */
    record Row(String label, String text) {}

    private Tsv() {}

    /** Reads all rows behind the header. */
    static List<Row> rows(Path file) {
        List<Row> rows = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(file)) {
                int first = line.indexOf('\t');
                if (first >= 0) {
                    int second = line.indexOf('\t', first + 1);
                    rows.add(new Row(
                            line.substring(0, first), line.substring(first + 1, second < 0 ? line.length() : second)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows.subList(Math.min(1, rows.size()), rows.size());
    }
}
