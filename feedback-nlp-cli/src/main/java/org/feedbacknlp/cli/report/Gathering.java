package org.feedbacknlp.cli.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.api.Outcome;
import org.feedbacknlp.api.ScoreScale;
import org.feedbacknlp.insight.Accumulator;
import org.feedbacknlp.insight.AgreementTable;
import org.feedbacknlp.insight.Cut;
import org.feedbacknlp.insight.DriverOptions;
import org.feedbacknlp.insight.FindingOptions;
import org.feedbacknlp.insight.Overview;
import org.feedbacknlp.insight.QuoteOptions;
import org.feedbacknlp.insight.Quotes;
import org.feedbacknlp.insight.ScoreMetric;
import org.feedbacknlp.insight.SegmentTable;
import org.feedbacknlp.insight.TopicTable;

/** All accumulators of a report. */
final class Gathering {
    /** How sure findings must be. */
    static final FindingOptions SURE = FindingOptions.DEFAULT;

    private final ReportOptions options;
    private final Intake intake = new Intake();
    private final Overview overview;
    private final TopicTable topics;
    private final Periods periods;
    private final LateDrivers drivers;
    private final AgreementTable agreement;
    private final Actions actions;
    private final Quotes quotes = new Quotes(QuoteOptions.DEFAULT);
    private final Map<Cut, SegmentTable> segments = new LinkedHashMap<>();

    /** Starts empty. */
    Gathering(ReportOptions options) {
        this.options = options;
        // Accumulators ask for a metric even where there are no scores; what they make of none is not shown.
        ScoreMetric metric = options.metric().orElse(ScoreMetric.mean(ScoreScale.STARS));
        overview = new Overview(metric, SURE);
        topics = new TopicTable(metric, SURE);
        periods = new Periods(metric, SURE);
        drivers = new LateDrivers(metric, DriverOptions.DEFAULT, LateDrivers.HELD);
        agreement = new AgreementTable(metric.scale(), SURE);
        actions = Actions.empty(ScoreMetric.mean(metric.scale()), SURE);
        options.cuts().forEach(cut -> segments.put(cut, new SegmentTable(cut, metric, SURE)));
    }

    /** Adds one outcome. */
    void add(Outcome outcome) {
        if (outcome instanceof Outcome.Done done) {
            add(done.analysis());
        } else if (outcome instanceof Outcome.Failed failed) {
            intake.add(failed);
        }
    }

    private void add(Analysis analysis) {
        intake.add(analysis);
        periods.add(analysis);
        if (options.metric().isPresent()) {
            drivers.add(analysis);
        }
        Stream.<Stream<? extends Accumulator<?>>>of(
                        Stream.of(overview, topics, agreement, quotes),
                        segments.values().stream(),
                        actions.all().stream())
                .flatMap(accumulators -> accumulators)
                .forEach(accumulator -> accumulator.add(analysis));
    }

    /** Works the findings out. */
    Findings findings() {
        return new Findings(
                options,
                intake,
                overview,
                topics,
                actions,
                periods.findings(),
                DriverFindings.of(drivers),
                segments.entrySet().stream()
                        .map(entry -> SegmentFindings.of(entry.getKey(), entry.getValue()))
                        .toList(),
                quotes,
                agreement);
    }
}
