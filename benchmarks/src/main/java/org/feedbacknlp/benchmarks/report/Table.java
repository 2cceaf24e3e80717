package org.feedbacknlp.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A table of a Markdown document. Not thread-safe. */
final class Table {
    private final List<String> lines = new ArrayList<>();

    Table(String... heads) {
        row(heads);
        lines.add("|---".repeat(heads.length) + "|");
    }

    Table row(String... cells) {
        lines.add("| " + String.join(" | ", cells) + " |");
        return this;
    }

    /** Puts another table below this one. */
    Table below(Table other) {
        lines.add("");
        lines.addAll(other.lines);
        return this;
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    /** Writes a number with three digits that mean something, and commas. */
    static String rounded(double value) {
        double step = Math.pow(10, Math.max(0, Math.floor(Math.log10(Math.max(1, value))) - 2));
        return String.format(Locale.ROOT, "%,.0f", Math.rint(value / step) * step);
    }

    /** Writes a number as it is, with commas. */
    static String whole(double value) {
        return String.format(Locale.ROOT, "%,.0f", value);
    }

    /** Writes a number with decimals. */
    static String decimal(double value, int decimals) {
        return String.format(Locale.ROOT, "%,." + decimals + "f", value);
    }
}
