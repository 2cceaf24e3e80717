package org.feedbacknlp.corpus.plant;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A table in Markdown, built row by row. Not thread-safe. */
final class Table {
    private final List<String> lines = new ArrayList<>();

    Table(List<String> header) {
        row(header);
        row(Collections.nCopies(header.size(), "---"));
    }

    Table row(List<String> cells) {
        lines.add("| " + String.join(" | ", cells) + " |");
        return this;
    }

    String markdown() {
        return String.join("\n", lines);
    }
}
