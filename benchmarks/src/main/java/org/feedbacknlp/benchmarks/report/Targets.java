package org.feedbacknlp.benchmarks.report;

/** What was aimed at, what was measured, and whether the one was met. Not thread-safe. */
final class Targets {
    private final Table table = new Table("aimed at", "wanted", "measured", "met");

    void atLeast(String what, double wanted, double measured) {
        add(what, "≥ " + shown(wanted), measured, measured >= wanted);
    }

    void atMost(String what, double wanted, double measured, String remark) {
        add(what, "≤ " + shown(wanted) + remark, measured, measured <= wanted);
    }

    private void add(String what, String wanted, double measured, boolean met) {
        table.row(what, wanted, shown(measured), met ? "yes" : "**no**");
    }

    private static String shown(double value) {
        return value < 10 ? Table.decimal(value, 2) : Table.whole(value);
    }

    Table table() {
        return table;
    }
}
