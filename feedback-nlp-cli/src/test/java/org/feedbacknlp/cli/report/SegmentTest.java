package org.feedbacknlp.cli.report;

import static org.feedbacknlp.api.layer.Polarity.POSITIVE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.feedbacknlp.api.Outcome;
import org.feedbacknlp.insight.Cut;
import org.feedbacknlp.insight.ScoreMetric;
import org.junit.jupiter.api.Test;

/** The section on segments. */
class SegmentTest {
    private static List<Outcome> plans(int good, int bad) {
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < good + bad; i++) {
            outcomes.add(Given.words()
                    .id("v" + i)
                    .nps(i < good ? 10 : 2)
                    .channel("email")
                    .segment("plan", i < good ? "pro" : "free")
                    .done());
        }
        return outcomes;
    }

    @Test
    void eachValueIsHeldAgainstTheOthersWithAnAdjustedP() {
        Written written = Written.of(Asked.nps("plan"), plans(40, 60));
        List<String> free = written.row("segments", "free");
        assertEquals("60", free.get(0));
        assertTrue(free.get(1).startsWith("−100 −100 to −8") && free.get(1).endsWith(", n 60"), free.get(1));
        assertTrue(free.get(2).startsWith("−200.0 "), free.get(2));
        assertEquals("< 0.001 z, 2 tests", free.get(3));
    }

    @Test
    void theMostFrequentValueComesFirst() {
        assertEquals(
                List.of("free", "pro"),
                Written.of(Asked.nps("plan"), plans(40, 60)).rows("segments"));
        assertEquals(
                List.of("pro", "free"),
                Written.of(Asked.nps("plan"), plans(60, 40)).rows("segments"));
    }

    @Test
    void theChartHasALineForAll() {
        JsonNode chart = Written.of(Asked.nps("plan"), plans(50, 50)).chart("segment-0");
        assertEquals(0.0, chart.get("line").asDouble());
        assertEquals(List.of("free", "pro"), Written.list(chart.get("names")));
        assertEquals(List.of("-100.0", "100.0"), Written.list(chart.at("/series/0/values")));
    }

    @Test
    void tooFewAreNoNumber() {
        List<String> pro = Written.of(Asked.nps("plan"), plans(9, 60)).row("segments", "pro");
        assertEquals(
                List.of("9", "not enough n 9, 10 needed", "not enough 10 scores needed, 9 there", "not tested"),
                pro.subList(0, 4));
    }

    @Test
    void aSingleValueHasNoOthers() {
        ReportOptions options = new ReportOptions("t", Optional.of(ScoreMetric.NPS), List.of(Cut.channel()), List.of());
        Written written = Written.of(options, plans(20, 20));
        assertEquals(
                List.of("no others", "not tested"),
                written.row("segments", "email").subList(2, 4));
        assertEquals(
                "By channel 40 of 40 verbatims (100%) have a value",
                written.section("segments").expectFirst("h3").text());
        assertEquals(0, written.section("segments").select("figure").size());
    }

    @Test
    void whoHasNoValueIsInNoRow() {
        List<Outcome> outcomes = plans(20, 20);
        outcomes.add(Given.words().id("none").nps(5).done());
        String text = Written.of(Asked.nps("plan"), outcomes).text("segments");
        assertTrue(text.contains("By plan 40 of 41 verbatims (98%) have a value"), text);
    }

    @Test
    void eachCutHasItsOwnTableAndChart() {
        Written written = Written.of(Asked.nps("plan", "region"), Survey.nps(600));
        assertEquals(2, written.section("segments").select("table").size());
        assertEquals(2, written.section("segments").select("figure").size());
        assertEquals(
                List.of("By plan", "By region"),
                written.section("segments").select("h3").stream()
                        .map(heading ->
                                heading.text().substring(0, heading.text().indexOf(' ', 3)))
                        .toList());
    }

    @Test
    void aSegmentThatHasNothingToDoWithItIsNotCalledOut() {
        Written written = Written.of(Asked.nps("plan", "region"), Survey.nps(3_000));
        assertTrue(written.points().stream().anyMatch(point -> point.contains("plan team")));
        assertFalse(written.points().stream().anyMatch(point -> point.contains("region")), written.points()::toString);
    }

    @Test
    void withoutScoresSentimentIsCompared() {
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            outcomes.add(Given.words()
                    .id("v" + i)
                    .segment("plan", "pro")
                    .feels(POSITIVE)
                    .done());
        }
        ReportOptions options = new ReportOptions("t", Optional.empty(), List.of(Cut.segment("plan")), List.of());
        Written written = Written.of(options, outcomes);
        assertEquals(
                List.of("Value", "Verbatims", "Net sentiment"),
                written.section("segments").select("thead th").eachText());
        assertEquals(0, written.section("segments").select(".note").size());
    }

    @Test
    void thousandsOfValuesStayReadable() {
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            outcomes.add(Given.words()
                    .id("v" + i)
                    .nps(i % 11)
                    .segment("customer", "c" + i)
                    .done());
        }
        Written written = Written.of(Asked.nps("customer"), outcomes);
        assertEquals(Table.MOST_ROWS, written.rows("segments").size());
        assertTrue(written.text("segments").contains("4,900 more are in the findings as JSON."));
    }

    @Test
    void withoutCutsThereIsNoSection() {
        assertFalse(Written.of(Asked.nps(), plans(3, 3)).sections().contains("segments"));
    }
}
