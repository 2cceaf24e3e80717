package org.feedbacknlp.cli.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.feedbacknlp.cli.report.DriverFindings.Fit;
import org.feedbacknlp.cli.report.Table.Cell;
import org.feedbacknlp.insight.ScoreMetric;
import org.feedbacknlp.insight.finding.Driver;
import org.feedbacknlp.insight.finding.Driver.Warning;
import org.feedbacknlp.insight.finding.Estimate;
import org.feedbacknlp.insight.finding.Unit;

/** Which topics move the score: their own effect, beside what leaving them out shows. */
final class DriverPart {
    private static final int ROW_HEIGHT = 34;
    private static final int FRAME_HEIGHT = 90;

    private final ScoreMetric metric;
    private final Findings all;
    private final DriverFindings findings;

    private DriverPart(ScoreMetric metric, Findings all) {
        this.metric = metric;
        this.all = all;
        this.findings = all.drivers();
    }

    /** Makes the part, or none where there are no scores or no topics to lay them to. */
    static Optional<Part> of(Findings findings) {
        return findings.metric()
                .filter(metric -> findings.drivers().scores() > 0)
                .map(metric -> new DriverPart(metric, findings).part());
    }

    private Part part() {
        Part part = new Part("drivers", "What moves the score")
                .put("name", Naming.within(metric))
                .put("scores", Numbers.count(findings.scores(), "score", "scores"))
                .put("candidates", Numbers.count(findings.candidates(), "topic", "topics"))
                .put("minimum", Gathering.SURE.minimum());
        findings.fit().ifPresent(fit -> fitted(part, fit));
        return part;
    }

    private void fitted(Part part, Fit fit) {
        part.put("coverage", Figure.coverage(fit.coverage(), "verbatims"))
                .put("topics", Numbers.count(fit.drivers().size(), "topic", "topics"))
                .put("all", fit.drivers().size() == findings.candidates())
                .put("explained", Figure.of(fit.explained()))
                .put("table", table(fit.drivers()));
        chart(fit.drivers()).ifPresent(chart -> part.put("chart", chart));
    }

    private Optional<Chart> chart(List<Driver> drivers) {
        List<Driver> known = drivers.stream()
                .filter(driver -> driver.ownImpact().known().isPresent())
                .limit(TopicPart.CHARTED)
                .toList();
        if (known.isEmpty()) {
            return Optional.empty();
        }
        Series own = new Series();
        Series left = new Series();
        known.forEach(driver -> own.add(driver.ownImpact(), change(driver.ownImpact())));
        known.forEach(driver -> left.add(driver.leaveTopicOut(), change(driver.leaveTopicOut())));
        return Optional.of(new Chart(
                "drivers-chart",
                Chart.Kind.INTERVALS,
                "What each topic does to " + Naming.within(metric),
                "Points with their 95% intervals for each topic: its own effect, and what leaving it out shows. The table"
                        + " below says the same.",
                FRAME_HEIGHT + ROW_HEIGHT * known.size(),
                Map.of(
                        "names",
                                known.stream()
                                        .map(driver -> Shown.name(driver.name()))
                                        .toList(),
                        "unit", metric.unit().id(),
                        "line", 0,
                        "change", true,
                        "series", List.of(own.island("Own effect"), left.island("Leaving it out")))));
    }

    private Figure change(Estimate estimate) {
        return Figure.change(metric.unit(), estimate);
    }

    private Table table(List<Driver> drivers) {
        Table table = new Table(
                "The most important topics first, with 95% intervals",
                List.of("Topic", "Scores", "Importance", "Own effect", "Leaving it out"));
        for (Driver driver : drivers) {
            table.row(
                    Shown.name(driver.name()),
                    warnings(driver),
                    List.of(
                            Cell.of(driver.n()),
                            Cell.of(Figure.of(Unit.SHARE, driver.estimate())),
                            Cell.of(change(driver.ownImpact())),
                            Cell.of(change(driver.leaveTopicOut()))));
        }
        return table;
    }

    private String warnings(Driver driver) {
        Stream<String> puzzle = Stream.of(
                        "What is said and what it does point opposite ways: something that comes along may"
                                + " have gone unread.")
                .filter(words -> all.isPuzzling(driver));
        return Stream.concat(driver.warnings().stream().map(DriverPart::inWords), puzzle)
                .collect(Collectors.joining(" "));
    }

    private static String inWords(Warning warning) {
        return switch (warning) {
            case OPPOSITE_SIGN -> "Leaving it out points the other way.";
            case COMES_ALONG -> "Leaving it out charges it with topics that come along.";
            case RANK_DIFFERS -> "Its place is another one by importance than by leaving it out.";
        };
    }
}
