package org.feedbacknlp.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.feedbacknlp.cli.report.Table.Cell;
import org.feedbacknlp.insight.ScoreMetric;
import org.feedbacknlp.insight.TimeStep;
import org.feedbacknlp.insight.TimelineRow;
import org.feedbacknlp.insight.finding.Unit;

/** The score and the sentiment, week by week or month by month. */
final class TimePart {
    private final Findings findings;
    private final TimeFindings time;
    private final List<TimelineRow> rows;

    private TimePart(Findings findings) {
        this.findings = findings;
        this.time = findings.time();
        this.rows = time.shown().rows();
    }

    /** Makes the part, or none where no verbatim is dated. */
    static Optional<Part> of(Findings findings) {
        return findings.time().coverage().having() == 0 ? Optional.empty() : Optional.of(new TimePart(findings).part());
    }

    private Part part() {
        Part part = new Part("time", "Over time")
                .put("coverage", Figure.coverage(time.coverage(), "verbatims"))
                .put("step", time.step().id())
                .put("outside", time.steady() ? "" : Numbers.count(time.outside()))
                .put("table", table());
        findings.metric().ifPresent(metric -> score(part, metric));
        TimeChart.of("sentiment-in-time", "Net sentiment", rows, TimelineRow::net)
                .ifPresent(chart -> part.put("sentimentChart", chart));
        if (time.steady()) {
            part.put("sentimentTrend", Sentences.of(time.sentiment(), Unit.POINTS, time.step()));
        }
        return part;
    }

    private void score(Part part, ScoreMetric metric) {
        part.put("name", Naming.of(metric));
        TimeChart.of("score-in-time", Naming.of(metric), rows, TimelineRow::score)
                .ifPresent(chart -> part.put("scoreChart", chart));
        if (time.steady()) {
            part.put("scoreTrend", Sentences.of(time.score(), metric.unit(), time.step()));
        }
    }

    private Table table() {
        List<String> columns = new ArrayList<>(List.of(time.step() == TimeStep.WEEK ? "Week" : "Month", "Verbatims"));
        findings.metric().ifPresent(metric -> columns.add(Naming.of(metric)));
        columns.add("Net sentiment");
        Table table = new Table("Each " + time.step().id() + ", with 95% intervals", columns);
        for (TimelineRow row : rows) {
            List<Cell> cells = new ArrayList<>(List.of(Cell.of(row.verbatims())));
            findings.metric().ifPresent(metric -> cells.add(Cell.of(row.score())));
            cells.add(Cell.of(row.net()));
            table.row(row.label(), cells);
        }
        return table;
    }
}
