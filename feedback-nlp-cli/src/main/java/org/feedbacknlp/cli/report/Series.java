package org.feedbacknlp.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.feedbacknlp.insight.finding.Estimate;
import org.feedbacknlp.insight.finding.Estimate.Known;

/** Estimates to be plotted one beside the other: numbers where they are known, gaps where there is not enough. Not thread-safe. */
final class Series {
    private final List<Object> values = new ArrayList<>();
    private final List<Object> lows = new ArrayList<>();
    private final List<Object> highs = new ArrayList<>();
    private final List<Object> texts = new ArrayList<>();
    private int known;

    /** Adds an estimate with the words that stand beside it. */
    void add(Estimate estimate, Figure words) {
        Optional<Known> found = estimate.known();
        known += found.isPresent() ? 1 : 0;
        values.add(plotted(found.map(Known::value)));
        lows.add(plotted(found.map(one -> one.interval().low())));
        highs.add(plotted(found.map(one -> one.interval().high())));
        texts.add(words.line());
    }

    private static Object plotted(Optional<Double> number) {
        return number.<Object>map(Numbers::plotted).orElse(Chart.GAP);
    }

    /** Returns how many are known. */
    int known() {
        return known;
    }

    /** Returns what the script reads. */
    Map<String, Object> island(String name) {
        return Map.of("name", name, "values", values, "lows", lows, "highs", highs, "texts", texts);
    }
}
