package org.feedbacknlp.cli.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.feedbacknlp.insight.Accumulator;
import org.feedbacknlp.insight.FindingOptions;
import org.feedbacknlp.insight.LayerShares;
import org.feedbacknlp.insight.QuoteOptions;
import org.feedbacknlp.insight.ScoreMetric;
import org.feedbacknlp.insight.SevereVerbatims;
import org.feedbacknlp.insight.SeverityTable;
import org.feedbacknlp.insight.SignalQuotes;
import org.feedbacknlp.insight.SignalTable;

/**
 * What calls for action: gathered, and then read.
 *
 * @param signals what respondents do or will do
 * @param severity how bad the problems are that they tell
 * @param severe the worst of these, to be looked at one by one
 * @param effort how hard it was for them
 * @param emotions what they feel
 * @param stages where on the journey they stand
 * @param quotes words that state the signals
 */
record Actions(
        SignalTable signals,
        SeverityTable severity,
        SevereVerbatims severe,
        LayerShares effort,
        LayerShares emotions,
        LayerShares stages,
        SignalQuotes quotes) {
    /** The most severe verbatims that are kept. */
    static final int MOST_SEVERE = 100;

    /** Starts empty. */
    static Actions empty(ScoreMetric mean, FindingOptions sure) {
        return new Actions(
                new SignalTable(mean, sure),
                new SeverityTable(sure),
                new SevereVerbatims(QuoteOptions.DEFAULT, MOST_SEVERE),
                LayerShares.effort(sure),
                LayerShares.emotions(sure),
                LayerShares.stages(sure),
                new SignalQuotes(QuoteOptions.DEFAULT));
    }

    /** Returns all that take analyses. */
    List<Accumulator<?>> all() {
        return List.of(signals, severity, severe, effort, emotions, stages, quotes);
    }

    /** Tells whether any of it was found. */
    boolean found() {
        return signals.giving().having() > 0
                || severity.rows().stream().anyMatch(row -> row.verbatims() > 0)
                || List.of(effort, emotions, stages).stream()
                        .anyMatch(shares -> shares.having().having() > 0);
    }

    /** Returns everything as a tree. */
    Map<String, Object> toJson() {
        Map<String, Object> json = new LinkedHashMap<>(signals.toJson());
        json.put("quotes", quotes.toJson());
        json.put("severity", severity.toJson());
        json.put("severe", severe.toJson());
        json.put("effort", effort.toJson());
        json.put("emotions", emotions.toJson());
        json.put("stages", stages.toJson());
        return json;
    }
}
