package org.feedbacknlp.cli.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.feedbacknlp.api.layer.Severity.Level;
import org.feedbacknlp.api.layer.SignalKind;
import org.feedbacknlp.insight.ScoreMetric;
import org.feedbacknlp.insight.SeverityTable;
import org.feedbacknlp.insight.TopicRow;
import org.feedbacknlp.insight.finding.Contrast;
import org.feedbacknlp.insight.finding.Driver;
import org.feedbacknlp.insight.finding.Driver.Warning;
import org.feedbacknlp.insight.finding.Estimate;
import org.feedbacknlp.insight.finding.Estimate.Known;
import org.feedbacknlp.insight.finding.Trend;
import org.feedbacknlp.insight.finding.Unit;

/** The few findings that a reader in a hurry should see: those whose interval or test leaves little doubt. Not thread-safe. */
final class Highlights {
    private static final int TOPICS = 3;

    private final Findings findings;
    private final List<TopicRow> topics;
    private final List<Map<String, String>> points = new ArrayList<>();

    private Highlights(Findings findings) {
        this.findings = findings;
        this.topics = findings.topics().rows();
    }

    /** Returns the points, each with a lead and a text; none where nothing stands out. */
    static List<Map<String, String>> of(Findings findings) {
        Highlights highlights = new Highlights(findings);
        highlights.loudest();
        Outstanding outstanding = new Outstanding(highlights.topics.size());
        highlights.felt("Most complaints: ", "negative", row -> row.sentiment().negative(), outstanding::below);
        highlights.felt("Most praise: ", "positive", row -> row.sentiment().positive(), outstanding::above);
        highlights.severe();
        highlights.leaving();
        findings.metric().ifPresent(highlights::score);
        highlights.moving();
        return highlights.points;
    }

    private void point(String lead, String text) {
        points.add(Map.of("lead", lead, "text", text));
    }

    private void loudest() {
        String loudest = topics.stream()
                .filter(row -> row.share().estimate().known().isPresent())
                .limit(TOPICS)
                .map(row ->
                        Shown.name(row.topic()) + " (" + Figure.of(row.share()).value() + ")")
                .collect(Collectors.joining(", "));
        if (!loudest.isEmpty()) {
            long searched = findings.topics().coverage().having();
            point("Most talked about:", loudest + " of " + Numbers.count(searched) + " verbatims searched for topics.");
        }
    }

    private void felt(String lead, String side, ToLongFunction<TopicRow> count, Predicate<Estimate> sure) {
        topics.stream()
                .filter(row -> sure.test(row.net().estimate()))
                .max(Comparator.comparingLong(count).thenComparing(TopicRow::topic, Comparator.reverseOrder()))
                .ifPresent(row -> point(
                        lead + Shown.name(row.topic()) + ".",
                        Numbers.count(count.applyAsLong(row)) + " of "
                                + Numbers.count(row.sentiment().having()) + " mentions with an opinion are " + side
                                + "; net sentiment " + Figure.of(row.net()).line() + "."));
    }

    private void severe() {
        SeverityTable severity = findings.actions().severity();
        String levels = Stream.of(Level.S1, Level.S2)
                .filter(level -> severity.count(level) > 0)
                .map(level -> Numbers.count(severity.count(level)) + " of level " + level + " ("
                        + SignalNaming.meaning(level) + ")")
                .collect(Collectors.joining(" and "));
        if (!levels.isEmpty()) {
            point(
                    "Severe problems:",
                    levels + ", of " + Numbers.count(severity.coverage().having())
                            + " verbatims searched for problems.");
        }
    }

    private void leaving() {
        findings.actions().signals().rows().stream()
                .filter(row -> row.kind() == SignalKind.CHURN_RISK && row.stated() >= Gathering.SURE.minimum())
                .forEach(row -> point(
                        "Churn risk:",
                        Numbers.count(row.stated()) + " of "
                                + Numbers.count(row.share().n())
                                + " verbatims searched for signals state that somebody leaves: "
                                + Figure.of(row.share()).line() + "."));
    }

    private void score(ScoreMetric metric) {
        findings.drivers().fit().ifPresent(fit -> drivers(fit.drivers(), Naming.within(metric), metric.unit()));
        if (findings.time().steady()) {
            moving(Naming.of(metric), findings.time().score(), metric.unit());
        }
        segments(metric);
    }

    private void drivers(List<Driver> drivers, String name, Unit unit) {
        Outstanding outstanding = new Outstanding(drivers.size());
        Comparator<Driver> lowest = Comparator.comparingDouble(driver -> value(driver.ownImpact()));
        drivers.stream()
                .filter(driver -> outstanding.below(driver.ownImpact()) && !findings.isPuzzling(driver))
                .min(lowest)
                .ifPresent(driver -> own("Pulls " + name + " down most: ", driver, unit));
        drivers.stream()
                .filter(driver -> outstanding.above(driver.ownImpact()) && !findings.isPuzzling(driver))
                .max(lowest)
                .ifPresent(driver -> own("Lifts " + name + " most: ", driver, unit));
        drivers.stream()
                .sorted(Comparator.comparingDouble(driver -> -Math.abs(value(driver.leaveTopicOut()))))
                .limit(TOPICS)
                .filter(driver -> isBlamed(driver, outstanding))
                .findFirst()
                .ifPresent(driver -> blamed(driver, name, unit));
    }

    private static double value(Estimate estimate) {
        return estimate.known().map(Known::value).orElse(0.0);
    }

    private void own(String lead, Driver driver, Unit unit) {
        point(
                lead + Shown.name(driver.name()) + ".",
                "Its own effect, other topics held equal: "
                        + Figure.change(unit, driver.ownImpact()).line() + ".");
    }

    /** Leaving the topic out shows an impact, but its own effect may be none. */
    private static boolean isBlamed(Driver driver, Outstanding outstanding) {
        boolean impact = outstanding.below(driver.leaveTopicOut()) || outstanding.above(driver.leaveTopicOut());
        boolean none = driver.ownImpact()
                .known()
                .filter(own -> own.interval().contains(0))
                .isPresent();
        return impact && none && driver.warnings().contains(Warning.COMES_ALONG);
    }

    private void blamed(Driver driver, String name, Unit unit) {
        point(
                "Perhaps blamed for others: " + Shown.name(driver.name()) + ".",
                "The familiar impact of leaving it out on " + name + " is "
                        + Figure.change(unit, driver.leaveTopicOut()).line() + ", but its own effect may be none: "
                        + Figure.change(unit, driver.ownImpact()).line() + ".");
    }

    private void moving(String name, Trend trend, Unit unit) {
        trend.significance()
                .filter(Sentences::beyondChance)
                .ifPresent(found -> point(
                        name + " moves.",
                        Sentences.of(trend, unit, findings.time().step())));
    }

    private void moving() {
        if (findings.time().steady()) {
            moving("Net sentiment", findings.time().sentiment(), Unit.POINTS);
            findings.time().topics().stream()
                    .filter(trend ->
                            trend.significance().filter(Sentences::beyondChance).isPresent())
                    .limit(TOPICS)
                    .forEach(trend -> moving("Talk of " + Shown.name(trend.name()), trend, Unit.SHARE));
        }
    }

    private void segments(ScoreMetric metric) {
        for (SegmentFindings segment : findings.segments()) {
            segment.values().stream()
                    .flatMap(value -> value.contrast().stream())
                    .filter(contrast -> contrast.significance()
                            .filter(Sentences::beyondChance)
                            .isPresent())
                    .min(Comparator.comparingDouble(Highlights::surprise))
                    .ifPresent(contrast -> segment(Naming.of(segment.cut()), contrast, metric));
        }
    }

    private static double surprise(Contrast contrast) {
        return contrast.significance().orElseThrow().adjusted();
    }

    private void segment(String cut, Contrast contrast, ScoreMetric metric) {
        point(
                "Apart from the others: " + cut + " "
                        + Shown.name(contrast.first().label()) + ".",
                Naming.of(metric) + " " + Figure.of(contrast.first().metric()).line() + ", against the others "
                        + Figure.change(metric.unit(), contrast.estimate()).line() + ", "
                        + Sentences.p(contrast.significance().orElseThrow()) + ".");
    }
}
