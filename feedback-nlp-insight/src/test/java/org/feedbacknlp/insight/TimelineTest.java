package org.feedbacknlp.insight;

import static org.feedbacknlp.api.layer.Polarity.NEGATIVE;
import static org.feedbacknlp.api.layer.Polarity.POSITIVE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.insight.finding.Coverage;
import org.feedbacknlp.insight.finding.Estimate.Known;
import org.feedbacknlp.insight.finding.Estimate.NotEnough;
import org.feedbacknlp.insight.finding.Trend;
import org.feedbacknlp.insight.stat.Adjustment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelineTest {
    private static final FindingOptions ANY = new FindingOptions(0.95, 1);

    private static Timeline timeline(TimeStep step, Analysis... analyses) {
        Timeline timeline = new Timeline(step, ScoreMetric.NPS, ANY);
        List.of(analyses).forEach(timeline::add);
        return timeline;
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "WEEK, 2026-02-09, 2026-02-09, 2026-W07",
        "WEEK, 2026-02-15, 2026-02-09, 2026-W07",
        "WEEK, 2027-01-01, 2026-12-28, 2026-W53",
        "WEEK, 2024-12-30, 2024-12-30, 2025-W01",
        "WEEK, 2023-01-01, 2022-12-26, 2022-W52",
        "MONTH, 2024-02-29, 2024-02-01, 2024-02",
        "MONTH, 2026-12-31, 2026-12-01, 2026-12"
    })
    void isoWeeksStartOnMonday(TimeStep step, String day, String start, String label) {
        LocalDate first = step.start(LocalDate.parse(day));
        assertEquals(LocalDate.parse(start), first);
        assertEquals(label, step.label(first));
        assertEquals(first, step.start(step.next(first).minusDays(1)));
        assertEquals(step.next(first), step.start(step.next(first)));
    }

    @Test
    void periodsWithoutDataAreThere() {
        Timeline timeline = timeline(
                TimeStep.WEEK,
                Given.words()
                        .on("2026-02-10")
                        .nps(10)
                        .feels(POSITIVE)
                        .about("app", POSITIVE)
                        .analysis(),
                Given.words().on("2026-02-11").nps(0).analysis(),
                Given.words().on("2026-03-03").nps(9).analysis());
        List<TimelineRow> rows = timeline.rows();
        assertEquals(
                List.of("2026-W07", "2026-W08", "2026-W09", "2026-W10"),
                rows.stream().map(TimelineRow::label).toList());
        assertEquals(
                List.of(2L, 0L, 0L, 1L),
                rows.stream().map(TimelineRow::verbatims).toList());
        assertEquals(new NotEnough("scores", 0, 1), rows.get(1).score().estimate());
        assertEquals(new NotEnough("sentiments", 0, 1), rows.get(1).net().estimate());
        assertEquals(0, rows.get(0).score().estimate().known().orElseThrow().value());
        assertEquals(5, rows.get(0).mean().estimate().known().orElseThrow().value());
        assertEquals(new SentimentCounts(0, 0, 1, 0, 1), rows.get(0).sentiment());
        assertEquals(1, rows.get(0).searched());
        assertEquals(new SentimentCounts(0, 0, 1, 0, 0), rows.get(0).topics().get("app"));
    }

    @Test
    void yearsTurnWithoutAGap() {
        Timeline timeline = timeline(
                TimeStep.MONTH,
                Given.words().on("2025-11-30").analysis(),
                Given.words().on("2026-02-01").analysis());
        assertEquals(
                List.of("2025-11", "2025-12", "2026-01", "2026-02"),
                timeline.rows().stream().map(TimelineRow::label).toList());
    }

    @Test
    void undatedAndAbsurdlyDatedAreInTheCoverageAlone() {
        Timeline timeline = timeline(
                TimeStep.WEEK,
                Given.words().analysis(),
                Given.words().on("0202-02-10").analysis(),
                Given.words().on("+20260-02-10").analysis(),
                Given.words().on("2026-02-10").analysis());
        assertEquals(new Coverage(1, 4), timeline.coverage());
        assertEquals(1, timeline.rows().size());
    }

    @Test
    void anEmptyTimelineHasNoRows() {
        assertEquals(List.of(), timeline(TimeStep.WEEK).rows());
        assertEquals(List.of(), timeline(TimeStep.WEEK).topicTrends(Adjustment.NONE));
        assertEquals(
                new NotEnough("periods", 0, 4),
                timeline(TimeStep.WEEK).scoreTrend().estimate());
    }

    /** Twelve weeks in which one topic grows, one stays, and the scores sink. */
    private static Timeline moving() {
        Random random = new Random(91);
        Timeline timeline = new Timeline(TimeStep.WEEK, ScoreMetric.NPS, FindingOptions.DEFAULT);
        LocalDate monday = LocalDate.of(2026, 1, 5);
        for (int week = 0; week < 12; week++) {
            for (int i = 0; i < (week == 5 ? 0 : 60); i++) {
                Given given = Given.words()
                        .on(monday.plusWeeks(week).plusDays(random.nextInt(7)).toString())
                        .nps(random.nextDouble() < 0.7 - 0.05 * week ? 10 : 3)
                        .feels(random.nextDouble() < 0.5 ? POSITIVE : NEGATIVE)
                        .aboutNothing();
                if (random.nextDouble() < 0.05 + 0.03 * week) {
                    given.about("outage", NEGATIVE);
                }
                if (random.nextDouble() < 0.3) {
                    given.about("price", NEGATIVE);
                }
                timeline.add(given.analysis());
            }
        }
        return timeline;
    }

    @Test
    void aGrowingTopicIsFoundAndASteadyOneIsNot() {
        List<Trend> trends = moving().topicTrends(Adjustment.BENJAMINI_HOCHBERG);
        assertEquals(
                List.of("outage", "price"), trends.stream().map(Trend::name).toList());
        Known outage = trends.get(0).estimate().known().orElseThrow();
        assertTrue(outage.interval().contains(0.03) && outage.interval().low() > 0.01, outage::toString);
        assertTrue(trends.get(0).significance().orElseThrow().adjusted() < 0.001);
        assertEquals(2, trends.get(0).significance().orElseThrow().tests());
        assertEquals(
                "benjamini-hochberg", trends.get(0).significance().orElseThrow().adjustment());
        assertTrue(trends.get(1).estimate().known().orElseThrow().interval().contains(0));
    }

    @Test
    void trendsKeepTheEmptyWeekAsNotEnough() {
        Trend trend = moving().scoreTrend();
        assertEquals(12, trend.points().size());
        assertEquals(
                new NotEnough("scores", 0, 10), trend.points().get(5).metric().estimate());
        assertEquals(LocalDate.of(2026, 2, 9), trend.points().get(5).start());
        assertEquals(new Coverage(660, 660), trend.coverage());
    }

    @Test
    void sinkingScoresAreFoundAndSteadySentimentIsNot() {
        Known score = moving().scoreTrend().estimate().known().orElseThrow();
        assertTrue(score.interval().contains(-10) && score.interval().high() < 0, score::toString);
        Known sentiment = moving().sentimentTrend().estimate().known().orElseThrow();
        assertTrue(sentiment.interval().contains(0), sentiment::toString);
    }

    @Test
    void threePeriodsMakeNoTrend() {
        Timeline timeline = timeline(
                TimeStep.MONTH,
                Given.words().on("2026-01-10").nps(1).analysis(),
                Given.words().on("2026-02-10").nps(10).analysis(),
                Given.words().on("2026-03-10").nps(9).analysis());
        assertEquals(new NotEnough("periods", 3, 4), timeline.scoreTrend().estimate());
        assertEquals(Optional.empty(), timeline.scoreTrend().significance());
    }

    @Test
    void oneAnswerOnlyMakesNoTrend() {
        Timeline timeline = new Timeline(TimeStep.MONTH, ScoreMetric.NPS, ANY);
        for (int month = 1; month <= 6; month++) {
            timeline.add(Given.words()
                    .on("2026-0" + month + "-10")
                    .nps(10)
                    .about("app")
                    .analysis());
        }
        assertEquals(
                new NotEnough("different values", 1, 2), timeline.scoreTrend().estimate());
        List<Trend> topics = timeline.topicTrends(Adjustment.BENJAMINI_HOCHBERG);
        assertEquals(new NotEnough("different values", 1, 2), topics.get(0).estimate());
        assertEquals(Optional.empty(), topics.get(0).significance());
    }

    @Test
    void givesATree() {
        Object tree = moving().toJson();
        JsonTree.line(tree);
        assertEquals("week", JsonTree.at(tree, "step"));
        assertEquals("2026-01-05", JsonTree.at(tree, "periods", 0, "start"));
        assertEquals(0L, JsonTree.at(tree, "periods", 5, "verbatims"));
        JsonTree.line(moving().scoreTrend().toJson());
    }
}
