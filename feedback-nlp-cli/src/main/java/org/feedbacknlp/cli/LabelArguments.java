package org.feedbacknlp.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.feedbacknlp.api.Verbatim;
import picocli.CommandLine.Option;

/** Where labels stand that somebody gave. */
final class LabelArguments {
    @Option(names = "--label", paramLabel = "COL", required = true, description = "The column of the labels.")
    private String column = "";

    @Option(
            names = "--multi-label",
            paramLabel = "SEP",
            description = "Several labels may hold; they stand in the column with this between them.")
    private Optional<String> separator = Optional.empty();

    String column() {
        return column;
    }

    boolean several() {
        return separator.isPresent();
    }

    /** Returns the labels of a verbatim, whose column was read as a segment. */
    List<String> of(Verbatim verbatim) {
        return of(verbatim, column, separator);
    }

    /** Returns the labels of a verbatim, one that fills the column or several with something between them. */
    static List<String> of(Verbatim verbatim, String column, Optional<String> separator) {
        String cell = verbatim.segments().getOrDefault(column, "");
        List<String> labels = new ArrayList<>();
        if (separator.isEmpty() || separator.get().isEmpty()) {
            labels.add(cell.strip());
        } else {
            int from = 0;
            String between = separator.get();
            for (int at = cell.indexOf(between); at >= 0; at = cell.indexOf(between, from)) {
                labels.add(cell.substring(from, at).strip());
                from = at + between.length();
            }
            labels.add(cell.substring(from).strip());
        }
        labels.removeIf(String::isEmpty);
        return labels.stream().distinct().toList();
    }
}
