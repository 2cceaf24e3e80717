package org.feedbacknlp.cli.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.feedbacknlp.insight.ScoreMetric;
import org.feedbacknlp.insight.TopicRow;
import org.feedbacknlp.insight.finding.Contrast;
import org.feedbacknlp.insight.finding.Driver;
import org.feedbacknlp.insight.finding.Driver.Warning;
import org.feedbacknlp.insight.finding.Estimate;
import org.feedbacknlp.insight.finding.Estimate.Known;
import org.feedbacknlp.insight.finding.Interval;
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
        highlights.felt("Most complaints: ", "negative", row -> row.sentiment().negative(), Highlights::belowZero);
        highlights.felt("Most praise: ", "positive", row -> row.sentiment().positive(), Highlights::aboveZero);
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

    private void felt(String lead, String side, ToLongFunction<TopicRow> count, Predicate<Interval> sure) {
        topics.stream()
                .filter(row -> interval(row.net().estimate()).filter(sure).isPresent())
                .max(Comparator.comparingLong(count).thenComparing(TopicRow::topic, Comparator.reverseOrder()))
                .ifPresent(row -> point(
                        lead + Shown.name(row.topic()) + ".",
                        Numbers.count(count.applyAsLong(row)) + " of "
                                + Numbers.count(row.sentiment().having()) + " mentions with an opinion are " + side
                                + "; net sentiment " + Figure.of(row.net()).line() + "."));
    }

    private static Optional<Interval> interval(Estimate estimate) {
        return estimate.known().map(Known::interval);
    }

    private static boolean belowZero(Interval interval) {
        return interval.high() < 0;
    }

    private static boolean aboveZero(Interval interval) {
        return interval.low() > 0;
    }

    private void score(ScoreMetric metric) {
        String name = Naming.within(metric);
        Comparator<Driver> lowest = Comparator.comparingDouble(
                driver -> driver.ownImpact().known().map(Known::value).orElse(0.0));
        driver("Pulls " + name + " down most: ", lowest, Highlights::belowZero, metric.unit());
        driver("Lifts " + name + " most: ", lowest.reversed(), Highlights::aboveZero, metric.unit());
        blamed(name, metric.unit());
        if (findings.periods().outside() == 0) {
            moving(Naming.of(metric), findings.scoreTrend(), metric.unit());
        }
        segments(metric);
    }

    private void driver(String lead, Comparator<Driver> first, Predicate<Interval> sure, Unit unit) {
        findings.drivers().fit().stream()
                .flatMap(fit -> fit.drivers().stream())
                .filter(driver -> interval(driver.ownImpact()).filter(sure).isPresent())
                .min(first.thenComparing(Driver::name))
                .ifPresent(driver -> point(
                        lead + Shown.name(driver.name()) + ".",
                        "Its own effect, other topics held equal: "
                                + Figure.change(unit, driver.ownImpact()).line() + "."));
    }

    /** A topic among those that leaving out moves most, but whose own effect may be none. */
    private void blamed(String name, Unit unit) {
        findings.drivers().fit().stream()
                .flatMap(fit -> fit.drivers().stream())
                .sorted(Comparator.comparingDouble(Highlights::leftOut)
                        .reversed()
                        .thenComparing(Driver::name))
                .limit(TOPICS)
                .filter(driver -> driver.warnings().contains(Warning.COMES_ALONG))
                .filter(driver -> interval(driver.ownImpact())
                        .filter(own -> own.contains(0))
                        .isPresent())
                .filter(driver -> interval(driver.leaveTopicOut())
                        .filter(out -> !out.contains(0))
                        .isPresent())
                .findFirst()
                .ifPresent(driver -> point(
                        "Perhaps blamed for others: " + Shown.name(driver.name()) + ".",
                        "The familiar impact of leaving it out on " + name + " is "
                                + Figure.change(unit, driver.leaveTopicOut()).line()
                                + ", but its own effect may be none: "
                                + Figure.change(unit, driver.ownImpact()).line() + "."));
    }

    private static double leftOut(Driver driver) {
        return Math.abs(driver.leaveTopicOut().known().map(Known::value).orElse(0.0));
    }

    private void moving(String name, Trend trend, Unit unit) {
        trend.significance()
                .filter(Sentences::beyondChance)
                .ifPresent(found -> point(
                        name + " moves.",
                        Sentences.of(trend, unit, findings.periods().step())));
    }

    private void moving() {
        if (findings.periods().outside() == 0) {
            moving("Net sentiment", findings.sentimentTrend(), Unit.POINTS);
            findings.topicTrends().stream()
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
