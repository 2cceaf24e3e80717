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
    private final Periods periods;
    private final TimeStep step;
    private final List<TimelineRow> rows;

    private TimePart(Findings findings) {
        this.findings = findings;
        this.periods = findings.periods();
        this.step = periods.step();
        this.rows = periods.shown().rows();
    }

    /** Makes the part, or none where no verbatim is dated. */
    static Optional<Part> of(Findings findings) {
        return findings.periods().timeline().coverage().having() == 0
                ? Optional.empty()
                : Optional.of(new TimePart(findings).part());
    }

    private Part part() {
        Part part = new Part("time", "Over time")
                .put("coverage", Figure.coverage(periods.timeline().coverage(), "verbatims"))
                .put("step", step.id())
                .put("outside", periods.outside() == 0 ? "" : Numbers.count(periods.outside()))
                .put("table", table());
        findings.metric().ifPresent(metric -> score(part, metric));
        TimeChart.of("sentiment-in-time", "Net sentiment", rows, TimelineRow::net)
                .ifPresent(chart -> part.put("sentimentChart", chart));
        if (periods.outside() == 0) {
            part.put("sentimentTrend", Sentences.of(findings.sentimentTrend(), Unit.POINTS, step));
        }
        return part;
    }

    private void score(Part part, ScoreMetric metric) {
        part.put("name", Naming.of(metric));
        TimeChart.of("score-in-time", Naming.of(metric), rows, TimelineRow::score)
                .ifPresent(chart -> part.put("scoreChart", chart));
        if (periods.outside() == 0) {
            part.put("scoreTrend", Sentences.of(findings.scoreTrend(), metric.unit(), step));
        }
    }

    private Table table() {
        List<String> columns = new ArrayList<>(List.of(step == TimeStep.WEEK ? "Week" : "Month", "Verbatims"));
        findings.metric().ifPresent(metric -> columns.add(Naming.of(metric)));
        columns.add("Net sentiment");
        Table table = new Table("Each " + step.id() + ", with 95% intervals", columns);
        for (TimelineRow row : rows) {
            List<Cell> cells = new ArrayList<>(List.of(Cell.of(row.verbatims())));
            findings.metric().ifPresent(metric -> cells.add(Cell.of(row.score())));
            cells.add(Cell.of(row.net()));
            table.row(row.label(), cells);
        }
        return table;
    }
}
