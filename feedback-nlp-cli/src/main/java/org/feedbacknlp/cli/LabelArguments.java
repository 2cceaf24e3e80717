package org.feedbacknlp.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.feedbacknlp.api.Verbatim;
import picocli.CommandLine.Option;

/** Where labels stand that somebody gave. */
final class LabelArguments {
    @Option(names = "--label", paramLabel = "COL", description = "The column of the labels.")
    private Optional<String> column = Optional.empty();

    @Option(
            names = "--multi-label",
            paramLabel = "SEP",
            description = "Several labels may hold; they stand in the column with this between them.")
    private Optional<String> separator = Optional.empty();

    Optional<String> column() {
        return column;
    }

    boolean several() {
        return separator.isPresent();
    }

    /** Returns the labels of a verbatim, whose column was read as a segment. */
    List<String> of(Verbatim verbatim) {
        String cell = column.map(verbatim.segments()::get).orElse("");
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
