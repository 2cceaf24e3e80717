package org.feedbacknlp.cli.report;

import static org.feedbacknlp.api.layer.Polarity.NEGATIVE;
import static org.feedbacknlp.api.layer.Polarity.POSITIVE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.feedbacknlp.api.Outcome;
import org.feedbacknlp.api.ScoreScale;
import org.feedbacknlp.insight.ScoreMetric;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The section on what moves the score: the culprit is found, and who only stands beside it is acquitted in plain words. */
class DriverTest {
    private static Written written;

    @BeforeAll
    static void write() {
        written = Written.of(Asked.nps(), Survey.nps(3_000));
    }

    private static String note(String topic) {
        return written.section("drivers").select("tbody tr").stream()
                .filter(row -> row.expectFirst("bdi").text().equals(topic))
                .map(row -> row.select("th small").text())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theCulpritComesFirst() {
        assertEquals("outage", written.rows("drivers").get(0));
        List<String> outage = written.row("drivers", "outage");
        assertTrue(outage.get(2).startsWith("−"), outage::toString);
        assertFalse(outage.get(2).contains("+"), outage::toString);
    }

    @Test
    void whoOnlyStandsBesideItIsAcquitted() {
        List<String> page = written.row("drivers", "status-page");
        assertTrue(page.get(2).contains(" to +"), page::toString);
        assertFalse(page.get(3).contains("+"), page::toString);
        assertTrue(note("status-page").contains("Leaving it out charges it with topics that come along."));
    }

    @Test
    void allFiguresHaveIntervalsAndTheMethodIsTold() {
        String text = written.text("drivers");
        assertTrue(text.contains("95% interval, bootstrap of respondents, percentile"), text);
        assertTrue(text.contains("have a score and were searched for topics."), text);
        for (String topic : List.of("outage", "app", "price")) {
            written.row("drivers", topic).subList(1, 4).forEach(field -> assertTrue(field.contains(" to "), field));
        }
    }

    @Test
    void theChartShowsBothWays() {
        JsonNode chart = written.chart("drivers-chart");
        assertEquals(
                List.of("Own effect", "Leaving it out"), chart.get("series").findValuesAsText("name"));
        assertEquals(0, chart.get("line").asInt());
        assertTrue(chart.get("change").asBoolean());
        assertEquals(written.rows("drivers"), Written.list(chart.get("names")));
        assertTrue(chart.at("/series/0/highs/0").asDouble() < 0);
    }

    @Test
    void itWarnsThatThisIsNoCause() {
        assertTrue(written.text("drivers").contains("not what causes what"), written.text("drivers"));
    }

    @Test
    void aTopicThatIsHardlyFeltAboutIsNotLookedAt() {
        assertFalse(written.rows("drivers").contains("manual"), written.rows("drivers")::toString);
    }

    @Test
    void ofTooManyTopicsTheMostMentionedAreTaken() {
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            Given given = Given.words().id("v" + i).nps(i % 11);
            for (int topic = 0; topic < 10; topic++) {
                if (i % (topic + 2) < topic + 1) {
                    given.about("topic-" + topic, NEGATIVE);
                }
            }
            outcomes.add(given.done());
        }
        Written crowded = Written.of(Asked.nps(), outcomes);
        assertTrue(
                crowded.text("drivers")
                        .contains("Of 10 topics with at least 10 negative or 10 positive mentions there, the 5 topics"
                                + " mentioned most are looked at together"),
                crowded.text("drivers"));
        assertEquals(5, crowded.rows("drivers").size());
    }

    @Test
    void tooFewScoresAreNoNumber() {
        Written few = Written.of(
                Asked.nps(),
                List.of(Given.words().nps(3).about("price", NEGATIVE).done()));
        assertEquals(
                "What moves the score Not enough: 1 score and 0 topics with at least 10 negative or 10 positive mentions"
                        + " beside a score; each such feeling takes ten scores.",
                few.text("drivers"));
    }

    @Test
    void sameScoresExplainNothing() {
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            Given given = Given.words().id("v" + i).nps(10);
            outcomes.add((i % 2 == 0 ? given.about("price", NEGATIVE) : given.aboutNothing()).done());
        }
        Written same = Written.of(Asked.nps(), outcomes);
        assertTrue(
                same.row("drivers", "price").get(1).startsWith("not enough 2 different scores needed, 1 there"),
                () -> same.row("drivers", "price").toString());
        assertEquals(0, same.section("drivers").select("figure").size());
    }

    @Test
    void sharesMoveInPercentagePoints() {
        Written stars = Written.of(Asked.of(ScoreMetric.STARS), Survey.of(2_000, ScoreScale.STARS));
        assertTrue(
                stars.row("drivers", "outage").get(2).endsWith(" pp"),
                () -> stars.row("drivers", "outage").toString());
        assertTrue(stars.text("drivers").contains("How much of 4–5 star share is owed"), stars.text("drivers"));
    }

    /** Whoever praises the app is unhappy for a reason that was not read. */
    @Test
    void aPraisedTopicThatPullsDownIsAPuzzleAndNoHeadline() {
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            boolean app = i % 3 == 0;
            Given given = Given.words().id("v" + i).nps(app ? i % 5 : 6 + i % 5);
            outcomes.add((app ? given.about("app", POSITIVE) : given.aboutNothing()).done());
        }
        Written puzzling = Written.of(Asked.nps(), outcomes);
        assertTrue(puzzling.row("drivers", "app").get(2).startsWith("−"), puzzling.row("drivers", "app")::toString);
        assertTrue(puzzling.text("drivers").contains("something that comes along may have gone unread."));
        assertTrue(
                puzzling.points().stream().noneMatch(point -> point.startsWith("Pulls NPS")),
                puzzling.points()::toString);
    }

    @Test
    void withoutScoresThereIsNoSection() {
        assertFalse(Written.of(Asked.words(), Survey.nps(100)).sections().contains("drivers"));
    }
}
