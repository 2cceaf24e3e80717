package org.feedbacknlp.cli.report;

import static org.feedbacknlp.api.layer.Polarity.NEGATIVE;
import static org.feedbacknlp.api.layer.Polarity.POSITIVE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.feedbacknlp.api.Outcome;
import org.feedbacknlp.api.ScoreScale;
import org.feedbacknlp.api.Status;
import org.feedbacknlp.insight.ScoreMetric;
import org.junit.jupiter.api.Test;

/** What a board sees first. */
class GlanceTest {
    private static List<Outcome> scores(int promoters, int passives, int detractors) {
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < promoters + passives + detractors; i++) {
            outcomes.add(Given.words()
                    .id("v" + i)
                    .nps(i < promoters ? 10 : i < promoters + passives ? 8 : 3)
                    .done());
        }
        return outcomes;
    }

    /** The golden vector of 60 promoters and 15 detractors of 100. */
    @Test
    void theScoreComesWithIntervalMethodAndCoverage() {
        List<Outcome> outcomes = scores(60, 25, 15);
        outcomes.add(Given.words().id("without").done());
        Written written = Written.of(Asked.nps(), outcomes);
        assertEquals(
                List.of("45", "29 to 58 (95% interval, Tango)", "with a score: 100 of 101 verbatims (99%)"),
                written.tile("NPS"));
    }

    @Test
    void tooFewScoresAreNoNumber() {
        Written written = Written.of(Asked.nps(), scores(3, 3, 3));
        assertEquals(
                List.of("not enough", "10 scores needed, 9 there", "with a score: 9 of 9 verbatims (100%)"),
                written.tile("NPS"));
    }

    @Test
    void absentIsNeitherZeroNorNeutral() {
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            Given given = Given.words().id("v" + i);
            outcomes.add((i < 20 ? given.feels(POSITIVE) : given.feelsNothing("no opinion found")).done());
        }
        Written written = Written.of(Asked.words(), outcomes);
        assertEquals(
                List.of("100", "68 to 100 (95% interval, Tango)", "with an opinion: 20 of 40 verbatims (50%)"),
                written.tile("Net sentiment"));
    }

    @Test
    void verbatimsThatSayNothingAreCountedApart() {
        Written written = Written.of(
                Asked.words(),
                List.of(
                        Given.words().done(),
                        Given.text("").status(Status.EMPTY).done(),
                        Given.text("n/a").status(Status.NOT_MEANINGFUL).done()));
        assertEquals(List.of("3", "say something: 1 of 3 verbatims (33%)"), written.tile("Verbatims"));
    }

    @Test
    void aTopicIsFoundOrNotAmongThoseSearched() {
        Written written = Written.of(
                Asked.words(),
                List.of(
                        Given.words().about("app", POSITIVE).done(),
                        Given.words().aboutNothing().done(),
                        Given.words().done()));
        assertEquals(List.of("50%", "1 of 2 searched for topics"), written.tile("About a known topic"));
        assertEquals(List.of(), Written.of(Asked.words(), List.of()).tile("About a known topic"));
    }

    @Test
    void ratingsHaveTheirMeanBesideTheirShare() {
        Written written = Written.of(Asked.of(ScoreMetric.STARS), Survey.of(200, ScoreScale.STARS));
        assertTrue(written.tile("4–5 star share").get(1).endsWith("(95% interval, Wilson)"));
        assertTrue(written.tile("Mean stars").get(1).endsWith("(95% interval, Student)"));
        Written mean = Written.of(Asked.of(ScoreMetric.STARS_MEAN), Survey.of(200, ScoreScale.STARS));
        assertEquals(List.of(), mean.tile("4–5 star share"));
        assertEquals(written.tile("Mean stars"), mean.tile("Mean stars"));
    }

    @Test
    void whatIsSureStandsOut() {
        List<String> points =
                Written.of(Asked.nps("plan", "region"), Survey.nps(3_000)).points();
        assertStarts("Most talked about: app (", points.get(0));
        assertStarts("Most complaints: status-page. ", points.get(1));
        assertStarts("Most praise: app. ", points.get(2));
        assertHas("Pulls NPS down most: outage. Its own effect, other topics held equal: −", points);
        assertHas("Lifts NPS most: app. Its own effect, other topics held equal: +", points);
        assertHas("Perhaps blamed for others: status-page. The familiar impact of leaving it out on NPS is −", points);
        assertHas("Apart from the others: plan team. NPS ", points);
        assertHas("Talk of outage moves. +", points);
    }

    @Test
    void whatIsChanceDoesNot() {
        Random random = new Random(5);
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            Given given = Given.words()
                    .id("v" + i)
                    .nps(random.nextInt(11))
                    .segment("region", random.nextBoolean() ? "north" : "south")
                    .on("2026-0" + (1 + i % 9) + "-15");
            outcomes.add(
                    (i % 2 == 0 ? given.about("app", random.nextBoolean() ? POSITIVE : NEGATIVE) : given.aboutNothing())
                            .done());
        }
        List<String> points = Written.of(Asked.nps("region"), outcomes).points();
        assertEquals(List.of("Most talked about: app (50%) of 400 verbatims searched for topics."), points);
    }

    /** In worlds without any effect, the most extreme of many topics must not be sold as a finding. */
    @Test
    void theMostExtremeOfManyIsNotCalledAFinding() {
        int called = 0;
        for (int world = 0; world < 40; world++) {
            Random random = new Random(world);
            List<Outcome> outcomes = new ArrayList<>();
            for (int i = 0; i < 500; i++) {
                Given given = Given.words().id("v" + i).nps(random.nextInt(11)).aboutNothing();
                for (int topic = 0; topic < 12; topic++) {
                    if (random.nextInt(8) == 0) {
                        given.about("topic-" + topic, random.nextBoolean() ? POSITIVE : NEGATIVE);
                    }
                }
                outcomes.add(given.done());
            }
            List<String> points = Written.of(Asked.nps(), outcomes).points();
            called += points.stream().anyMatch(point -> !point.startsWith("Most talked about")) ? 1 : 0;
        }
        assertTrue(called <= 6, "of 40 worlds: " + called);
    }

    @Test
    void ofTwoValuesTheDifferenceIsToldOnce() {
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            outcomes.add(Given.words()
                    .id("v" + i)
                    .nps(i % 2 == 0 ? 10 : 1)
                    .segment("plan", i % 2 == 0 ? "a" : "b")
                    .done());
        }
        List<String> points = Written.of(Asked.nps("plan"), outcomes).points();
        assertEquals(1, points.size());
        assertStarts("Apart from the others: plan a. NPS 100 (", points.get(0));
    }

    @Test
    void whereNothingStandsOutNothingIsSaid() {
        Written written = Written.of(Asked.nps(), scores(2, 0, 0));
        assertEquals(List.of(), written.section("glance").select("h3, li").eachText());
    }

    private static void assertStarts(String start, String text) {
        assertTrue(text.startsWith(start), text);
    }

    private static void assertHas(String start, List<String> points) {
        assertTrue(points.stream().anyMatch(point -> point.startsWith(start)), () -> start + " not in " + points);
    }
}
