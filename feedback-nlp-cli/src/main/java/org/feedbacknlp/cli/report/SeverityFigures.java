package org.feedbacknlp.cli.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.feedbacknlp.api.layer.Severity.Level;
import org.feedbacknlp.cli.report.Table.Cell;
import org.feedbacknlp.insight.Quote;
import org.feedbacknlp.insight.SevereVerbatim;
import org.feedbacknlp.insight.SeverityRow;
import org.feedbacknlp.insight.SeverityTable;

/** How severe the problems are that respondents tell, and which verbatims to look at first. */
final class SeverityFigures {
    /** How many verbatims are told one by one before the reader asks for more. */
    private static final int FIRST = 8;

    /** How many are told at most; the tree of findings has more. */
    private static final int SHOWN = 40;

    private static final int REASONS = 4;

    private final SeverityTable severity;
    private final List<SevereVerbatim> severe;

    /** Takes the findings. */
    SeverityFigures(Actions actions) {
        this.severity = actions.severity();
        this.severe = actions.severe().all().stream().limit(SHOWN).toList();
    }

    /** Tells whether any problem was found. */
    boolean found() {
        return severity.rows().stream().anyMatch(row -> row.verbatims() > 0);
    }

    /** Returns a row for each level that was met. */
    Table table() {
        Table table = new Table(
                        "How severe their problems are, with the most frequent reasons and 95% intervals",
                        List.of("Severity", "Verbatims", "Reasons"))
                .wordy();
        severity.rows().stream()
                .filter(row -> row.verbatims() > 0)
                .forEach(row -> table.row(
                        row.level().name(),
                        SignalNaming.meaning(row.level()),
                        List.of(Cell.of(row.verbatims(), row.share()), Cell.of(reasons(row)))));
        return table;
    }

    private static String reasons(SeverityRow row) {
        return row.reasons().entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(REASONS)
                .map(reason -> SignalNaming.words(reason.getKey()) + " " + Numbers.count(reason.getValue()))
                .collect(Collectors.joining(", "));
    }

    /** Returns the verbatims to look at first. */
    List<Map<String, String>> first() {
        return told(severe.stream().limit(FIRST));
    }

    /** Returns those to look at next. */
    List<Map<String, String>> later() {
        return told(severe.stream().skip(FIRST));
    }

    private static List<Map<String, String>> told(Stream<SevereVerbatim> verbatims) {
        return verbatims
                .map(one -> Map.of(
                        "level", one.level().name(),
                        "id", Shown.name(one.verbatim()),
                        "why", why(one),
                        "text", one.quote().map(Quote::text).map(Shown::text).orElse("")))
                .toList();
    }

    private static String why(SevereVerbatim one) {
        Stream<String> reasons = one.reasons().stream().limit(REASONS).map(SignalNaming::words);
        return Stream.concat(reasons, one.date().stream().map(Object::toString)).collect(Collectors.joining(", "));
    }

    /** Tells how many are not told one by one; empty where all are. */
    String left() {
        long left = severity.count(Level.S1) + severity.count(Level.S2) - severe.size();
        return left > 0 ? Numbers.count(left, "more verbatim is", "more verbatims are") : "";
    }
}
