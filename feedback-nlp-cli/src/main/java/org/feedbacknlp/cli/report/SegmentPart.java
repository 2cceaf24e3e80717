package org.feedbacknlp.cli.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.feedbacknlp.cli.report.SegmentFindings.Value;
import org.feedbacknlp.cli.report.Table.Cell;
import org.feedbacknlp.insight.ScoreMetric;
import org.feedbacknlp.insight.finding.Contrast;
import org.feedbacknlp.insight.finding.Estimate.Known;

/** The values of each segment, each held against the others. */
final class SegmentPart {
    private static final int ROW_HEIGHT = 28;
    private static final int FRAME_HEIGHT = 70;
    private static final int FEWEST = 2;

    private final Findings findings;
    private final Part part = new Part("segments", "Segments compared");

    private SegmentPart(Findings findings) {
        this.findings = findings;
    }

    /** Makes the part, or none where nothing was to be compared. */
    static Optional<Part> of(Findings findings) {
        return findings.segments().isEmpty() ? Optional.empty() : Optional.of(new SegmentPart(findings).part());
    }

    private Part part() {
        List<Map<String, Object>> cuts = new ArrayList<>();
        findings.segments().forEach(segment -> cuts.add(cut(segment, "segment-" + cuts.size())));
        return part.put("cuts", cuts)
                .put("name", findings.metric().map(Naming::of).orElse(""));
    }

    private Map<String, Object> cut(SegmentFindings segment, String id) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("cut", Naming.of(segment.cut()));
        view.put("coverage", Figure.coverage(segment.coverage(), "verbatims"));
        if (!segment.values().isEmpty()) {
            view.put("table", table(segment).view());
        }
        findings.metric()
                .flatMap(metric -> chart(segment, metric, id))
                .ifPresent(chart -> view.put("chart", part.nested(chart)));
        return view;
    }

    private Optional<Chart> chart(SegmentFindings segment, ScoreMetric metric, String id) {
        List<Value> known = segment.values().stream()
                .filter(value -> value.row().score().estimate().known().isPresent())
                .limit(TopicPart.CHARTED)
                .toList();
        if (known.size() < FEWEST) {
            return Optional.empty();
        }
        Series scores = new Series();
        known.forEach(value ->
                scores.add(value.row().score().estimate(), Figure.of(value.row().score())));
        Map<String, Object> data = new LinkedHashMap<>();
        data.put(
                "names",
                known.stream().map(value -> Shown.name(value.row().value())).toList());
        data.put("unit", metric.unit().id());
        Optional<Known> all = findings.overview().score().estimate().known();
        all.ifPresent(score -> data.put("line", Numbers.plotted(score.value())));
        data.put("series", List.of(scores.island(Naming.of(metric))));
        return Optional.of(new Chart(
                id,
                Chart.Kind.INTERVALS,
                "",
                Naming.of(metric) + " by " + Naming.of(segment.cut())
                        + ": points with their 95% intervals beside a line for all. The table below says the same.",
                FRAME_HEIGHT + ROW_HEIGHT * known.size(),
                data));
    }

    private Table table(SegmentFindings segment) {
        List<String> columns = new ArrayList<>(List.of("Value", "Verbatims"));
        findings.metric()
                .ifPresent(metric -> columns.addAll(List.of(Naming.of(metric), "Against the others", "Adjusted p")));
        columns.add("Net sentiment");
        Table table = new Table("The most frequent values first, with 95% intervals", columns);
        for (Value value : segment.values()) {
            List<Cell> cells = new ArrayList<>(List.of(Cell.of(value.row().verbatims())));
            findings.metric().ifPresent(metric -> cells.addAll(scores(value, metric)));
            cells.add(Cell.of(value.row().net()));
            table.row(Shown.name(value.row().value()), cells);
        }
        return table;
    }

    private static List<Cell> scores(Value value, ScoreMetric metric) {
        Optional<Contrast> contrast = value.contrast();
        return List.of(
                Cell.of(value.row().score()),
                contrast.map(found -> Cell.of(Figure.change(metric.unit(), found.estimate())))
                        .orElse(Cell.of("no others")),
                Cell.of(contrast.flatMap(Contrast::significance)));
    }
}
