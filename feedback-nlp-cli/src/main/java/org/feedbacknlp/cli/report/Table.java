package org.feedbacknlp.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.feedbacknlp.insight.finding.Estimate.Known;
import org.feedbacknlp.insight.finding.Estimate.NotEnough;
import org.feedbacknlp.insight.finding.Metric;
import org.feedbacknlp.insight.finding.Significance;

/** A table of the page. The first column names the row. Not thread-safe. */
final class Table {
    /** The most rows; the tree of findings has them all. */
    static final int MOST_ROWS = 100;

    /** As many columns fit on a phone. */
    private static final int NARROW = 3;

    private final String caption;
    private final List<String> columns;
    private final List<Map<String, Object>> rows = new ArrayList<>();
    private long left;
    private boolean wide;

    /** Starts without rows. */
    Table(String caption, List<String> columns) {
        this.caption = caption;
        this.columns = columns;
        this.wide = columns.size() > NARROW;
    }

    /** Holds words that need as much room as many columns. */
    Table wordy() {
        wide = true;
        return this;
    }

    /**
     * What stands in one field.
     *
     * @param text the figure
     * @param more what belongs to it, in smaller letters; may be empty
     */
    record Cell(String text, String more) {
        /** Makes a field of a plain text. */
        static Cell of(String text) {
            return new Cell(text, "");
        }

        /** Makes a field of a count. */
        static Cell of(long count) {
            return of(Numbers.count(count));
        }

        /** Makes a field of a metric with its interval and its n. */
        static Cell of(Metric metric) {
            String n = "n " + Numbers.count(metric.n());
            Figure figure = Figure.of(metric);
            return new Cell(
                    figure.value(),
                    switch (metric.estimate()) {
                        case Known known -> figure.range() + ", " + n;
                        case NotEnough few -> n + ", " + Numbers.count(few.minimum()) + " needed";
                    });
        }

        /** Makes a field of a count with the share that it is. */
        static Cell of(long count, Metric share) {
            boolean known = share.estimate().known().isPresent();
            return new Cell(Numbers.count(count), known ? Figure.of(share).line() : "");
        }

        /** Makes a field of how surprising a difference is. */
        static Cell of(Optional<Significance> significance) {
            return significance
                    .map(found -> new Cell(
                            Numbers.p(found.adjusted()),
                            found.test() + ", " + Numbers.count(found.tests(), "test", "tests")))
                    .orElse(of("not tested"));
        }

        /** Makes a field of a figure whose n stands in another column. */
        static Cell of(Figure figure) {
            return new Cell(figure.value(), figure.range());
        }
    }

    /** Adds a row, a field for each column behind the first. */
    void row(String name, List<Cell> cells) {
        row(name, "", cells);
    }

    /** Adds a row with a note below its name. */
    void row(String name, String note, List<Cell> cells) {
        if (rows.size() == MOST_ROWS) {
            left++;
            return;
        }
        List<Map<String, String>> fields = new ArrayList<>();
        for (Cell cell : cells) {
            String label = columns.get(fields.size() + 1);
            fields.add(Map.of("label", label, "text", cell.text(), "more", cell.more()));
        }
        rows.add(Map.of("name", name, "note", note, "cells", fields));
    }

    /** Returns what the template shows. */
    Map<String, Object> view() {
        String more = left == 0 ? "" : Numbers.count(left) + " more are in the findings as JSON.";
        return Map.of(
                "caption",
                caption,
                "columns",
                columns,
                "rows",
                rows,
                "left",
                more,
                "filled",
                !rows.isEmpty(),
                "wide",
                wide);
    }
}
