package org.feedbacknlp.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.feedbacknlp.cli.report.Table.Cell;
import org.feedbacknlp.insight.ScoreMetric;
import org.feedbacknlp.insight.SentimentCounts;
import org.feedbacknlp.insight.TopicRow;
import org.feedbacknlp.insight.finding.Trend;
import org.feedbacknlp.insight.finding.Unit;

/** What the verbatims are about, and how respondents feel about it. */
final class TopicPart {
    /** How many topics a chart shows. */
    static final int CHARTED = 20;

    private static final int ROW_HEIGHT = 26;
    private static final int FRAME_HEIGHT = 80;

    private final Findings findings;
    private final List<TopicRow> rows;

    private TopicPart(Findings findings) {
        this.findings = findings;
        this.rows = findings.topics().rows();
    }

    /** Makes the part, or none where no verbatim was searched for topics. */
    static Optional<Part> of(Findings findings) {
        return findings.topics().coverage().having() == 0
                ? Optional.empty()
                : Optional.of(new TopicPart(findings).part());
    }

    private Part part() {
        Part part = new Part("topics", "What it is about")
                .put("coverage", Figure.coverage(findings.topics().coverage(), "verbatims"))
                .put("found", Figure.coverage(findings.intake().withTopic(), "verbatims"));
        if (!rows.isEmpty()) {
            part.put("chart", chart()).put("table", table());
            trends(part);
        }
        return part;
    }

    private Chart chart() {
        List<TopicRow> charted = rows.subList(0, Math.min(CHARTED, rows.size()));
        return new Chart(
                "topics-chart",
                Chart.Kind.FEELINGS,
                "How many mention a topic, and how they feel about it",
                "Bars of the " + Numbers.count(charted.size(), "topic", "topics")
                        + " mentioned most, negative mentions to"
                        + " the left, positive ones to the right. The table below says the same.",
                FRAME_HEIGHT + ROW_HEIGHT * charted.size(),
                Map.of(
                        "names",
                                charted.stream()
                                        .map(row -> Shown.name(row.topic()))
                                        .toList(),
                        "negative", counts(charted, SentimentCounts::negative),
                        "neutral", counts(charted, SentimentCounts::neutral),
                        "mixed", counts(charted, SentimentCounts::mixed),
                        "positive", counts(charted, SentimentCounts::positive),
                        "texts",
                                charted.stream()
                                        .map(row -> Figure.of(row.net()).line())
                                        .toList()));
    }

    private static List<Long> counts(List<TopicRow> charted, ToLongFunction<SentimentCounts> count) {
        return charted.stream().map(row -> count.applyAsLong(row.sentiment())).toList();
    }

    private Table table() {
        List<String> columns = new ArrayList<>(List.of(
                "Topic", "Verbatims", "Negative", "Neutral", "Mixed", "Positive", "No opinion", "Net sentiment"));
        findings.metric().ifPresent(metric -> columns.addAll(scoreColumns(metric)));
        Table table = new Table("The most mentioned topics first, with 95% intervals", columns);
        rows.forEach(row -> table.row(Shown.name(row.topic()), cells(row)));
        return table;
    }

    private List<Cell> cells(TopicRow row) {
        SentimentCounts counts = row.sentiment();
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.of(row.verbatims(), row.share()),
                Cell.of(counts.negative()),
                Cell.of(counts.neutral()),
                Cell.of(counts.mixed()),
                Cell.of(counts.positive()),
                Cell.of(counts.absent()),
                Cell.of(row.net())));
        findings.metric().ifPresent(metric -> {
            cells.add(Cell.of(row.score()));
            if (hasMean(metric)) {
                cells.add(Cell.of(row.mean()));
            }
        });
        return cells;
    }

    private static List<String> scoreColumns(ScoreMetric metric) {
        String name = Naming.of(metric);
        return hasMean(metric) ? List.of(name, Naming.of(ScoreMetric.mean(metric.scale()))) : List.of(name);
    }

    private static boolean hasMean(ScoreMetric metric) {
        return metric != ScoreMetric.mean(metric.scale());
    }

    private void trends(Part part) {
        List<Trend> tested = findings.time().topics().stream()
                .filter(trend ->
                        findings.time().steady() && trend.significance().isPresent())
                .toList();
        List<Map<String, String>> moving = tested.stream()
                .filter(trend ->
                        trend.significance().filter(Sentences::beyondChance).isPresent())
                .map(this::moving)
                .toList();
        if (!tested.isEmpty()) {
            part.put("tested", Numbers.count(tested.size(), "topic was", "topics were"))
                    .put("moving", moving);
        }
    }

    private Map<String, String> moving(Trend trend) {
        return Map.of(
                "name",
                Shown.name(trend.name()),
                "text",
                Sentences.of(trend, Unit.SHARE, findings.time().step()));
    }
}
