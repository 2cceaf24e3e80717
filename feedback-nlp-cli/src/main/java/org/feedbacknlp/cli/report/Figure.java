package org.feedbacknlp.cli.report;

import java.util.List;
import java.util.Map;
import org.feedbacknlp.insight.finding.Coverage;
import org.feedbacknlp.insight.finding.Estimate;
import org.feedbacknlp.insight.finding.Estimate.Known;
import org.feedbacknlp.insight.finding.Estimate.NotEnough;
import org.feedbacknlp.insight.finding.Interval;
import org.feedbacknlp.insight.finding.Metric;
import org.feedbacknlp.insight.finding.Unit;

/**
 * An estimate in words.
 *
 * @param value the number, or {@code not enough}
 * @param range where the truth may lie, or what there is and what it takes
 * @param method how the range was made, empty where there is none
 */
record Figure(String value, String range, String method) {
    /** Writes how a number of some unit is written. */
    private interface Writing {
        String of(Unit unit, double value);
    }

    /** Writes a metric. */
    static Figure of(Metric metric) {
        return of(metric.unit(), metric.estimate());
    }

    /** Writes an estimate of some unit. */
    static Figure of(Unit unit, Estimate estimate) {
        return of(unit, estimate, Numbers::level);
    }

    /** Writes a difference of two figures. */
    static Figure change(Unit unit, Estimate difference) {
        return of(unit, difference, Numbers::change);
    }

    private static Figure of(Unit unit, Estimate estimate, Writing writing) {
        return switch (estimate) {
            case Known known -> {
                Interval interval = known.interval();
                yield new Figure(
                        writing.of(unit, known.value()),
                        range(writing.of(unit, interval.low()), writing.of(unit, interval.high())),
                        Numbers.share(interval.level()) + " interval, " + Naming.ofMethod(interval.method()));
            }
            case NotEnough few ->
                new Figure(
                        "not enough",
                        Numbers.count(few.minimum()) + " " + few.of() + " needed, " + Numbers.count(few.n()) + " there",
                        "");
        };
    }

    private static String range(String low, String high) {
        for (String sign : List.of("%", " pp")) {
            if (low.endsWith(sign) && high.endsWith(sign)) {
                return low.substring(0, low.length() - sign.length()) + " to " + high;
            }
        }
        return low + " to " + high;
    }

    /** Returns what a template shows. */
    Map<String, Object> view() {
        return Map.of("value", value, "range", range, "method", method);
    }

    /** Returns the figure and its range in one line: {@code 12 (1 to 23)}. */
    String line() {
        return value + " (" + range + ")";
    }

    /** Writes of how many items a figure speaks: {@code 364 of 379 verbatims (96%)}. */
    static String coverage(Coverage coverage, String items) {
        String counts = Numbers.count(coverage.having()) + " of " + Numbers.count(coverage.total()) + " " + items;
        return coverage.share().isEmpty()
                ? counts
                : counts + " (" + Numbers.share(coverage.share().getAsDouble()) + ")";
    }
}
