package org.feedbacknlp.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.feedbacknlp.api.ScoreScale;
import org.feedbacknlp.api.Status;
import org.feedbacknlp.insight.ScoreMetric;
import org.feedbacknlp.insight.finding.Coverage;
import org.feedbacknlp.insight.finding.Metric;

/** What a board looks at first: a few figures and what stands out. */
final class GlancePart {
    private final Findings findings;
    private final List<Map<String, String>> tiles = new ArrayList<>();

    private GlancePart(Findings findings) {
        this.findings = findings;
    }

    /** Makes the part. */
    static Optional<Part> of(Findings findings) {
        return Optional.of(new GlancePart(findings).part());
    }

    private Part part() {
        verbatims();
        findings.metric().ifPresent(this::scores);
        metric("Net sentiment", findings.overview().sentiment().net(Gathering.SURE), "with an opinion");
        withTopic();
        return new Part("glance", "At a glance").put("tiles", tiles).put("points", Highlights.of(findings));
    }

    private void verbatims() {
        long all = findings.intake().analysed().having();
        Coverage content = new Coverage(findings.overview().count(Status.CONTENT), all);
        tile("Verbatims", Numbers.count(all), "say something: " + Figure.coverage(content, "verbatims"), "");
    }

    private void scores(ScoreMetric metric) {
        metric(Naming.of(metric), findings.overview().score(), "with a score");
        ScoreMetric mean = ScoreMetric.mean(metric.scale());
        if (metric != mean && metric.scale() != ScoreScale.NPS) {
            metric(Naming.of(mean), findings.overview().mean(), "with a score");
        }
    }

    private void metric(String label, Metric metric, String having) {
        Figure figure = Figure.of(metric);
        tile(
                label,
                figure.value(),
                figure.method().isEmpty() ? figure.range() : figure.range() + " (" + figure.method() + ")",
                having + ": " + Figure.coverage(metric.coverage(), "verbatims"));
    }

    private void withTopic() {
        Coverage found = findings.intake().withTopic();
        found.share()
                .ifPresent(share -> tile(
                        "About a known topic",
                        Numbers.share(share),
                        Numbers.count(found.having()) + " of " + Numbers.count(found.total()) + " searched for topics",
                        ""));
    }

    private void tile(String label, String value, String range, String basis) {
        tiles.add(Map.of("label", label, "value", value, "range", range, "basis", basis));
    }
}
