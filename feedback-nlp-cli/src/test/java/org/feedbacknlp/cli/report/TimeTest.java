package org.feedbacknlp.cli.report;

import static org.feedbacknlp.api.layer.Polarity.NEGATIVE;
import static org.feedbacknlp.api.layer.Polarity.POSITIVE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.feedbacknlp.api.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The section on time. */
class TimeTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);

    /** So many verbatims in each of so many weeks. */
    private static List<Outcome> weeks(int weeks, int each) {
        List<Outcome> outcomes = new ArrayList<>();
        for (int week = 0; week < weeks; week++) {
            for (int i = 0; i < each; i++) {
                outcomes.add(Given.words()
                        .id(week + "/" + i)
                        .on(MONDAY.plusWeeks(week).plusDays(i % 7))
                        .nps(i % 11)
                        .feels(i % 2 == 0 ? POSITIVE : NEGATIVE)
                        .done());
            }
        }
        return outcomes;
    }

    @ParameterizedTest(name = "{0} weeks of {1}: {2}s")
    @CsvSource({
        "1, 1, week", // few weeks are never months
        "13, 1, week",
        "14, 1, month", // too few a week
        "14, 19, month",
        "14, 20, week", // enough a week
        "53, 20, week",
        "54, 30, week", // nearly all within a year
        "56, 30, month",
        "120, 40, month"
    })
    void periodsSuitTheVerbatims(int weeks, int each, String step) {
        String text = Written.of(Asked.nps(), weeks(weeks, each)).text("time");
        assertTrue(text.contains("The figures, " + step + " by " + step), text);
    }

    @Test
    void aSlipOfThePenIsSetAsideAndTold() {
        List<Outcome> outcomes = weeks(20, 30);
        outcomes.add(Given.words().id("typo").on("2062-02-03").nps(5).done());
        Written written = Written.of(Asked.nps(), outcomes);
        assertEquals(20, written.rows("time").size());
        assertTrue(
                written.text("time").contains("1 of them are dated outside of the periods shown"),
                written.text("time"));
        assertFalse(written.text("time").contains("a week ("), written.text("time"));
    }

    @Test
    void atMostSixtyPeriodsAreShownTheFullest() {
        List<Outcome> outcomes = weeks(520, 3);
        for (int i = 0; i < 40; i++) {
            outcomes.add(Given.words().id("x" + i).on("2030-06-15").nps(5).done());
        }
        List<String> rows = Written.of(Asked.nps(), outcomes).rows("time");
        assertEquals(Periods.MOST, rows.size());
        assertTrue(rows.contains("2030-06"), rows::toString);
    }

    @Test
    void aPeriodWithTooFewIsAGapAndNoNumber() {
        List<Outcome> outcomes = weeks(4, 20);
        outcomes.removeIf(outcome -> outcome.id().startsWith("1/1"));
        Written written = Written.of(Asked.nps(), outcomes);
        JsonNode series = written.chart("score-in-time").at("/series/0");
        assertEquals(Chart.GAP, series.at("/values/1").asText());
        assertEquals(Chart.GAP, series.at("/lows/1").asText());
        List<String> row = written.row("time", "2026-W03");
        assertEquals(List.of("9", "not enough n 9, 10 needed", "not enough n 9, 10 needed"), row);
    }

    @Test
    void chartAndTableSayTheSame() {
        Written written = Written.of(Asked.nps(), weeks(8, 30));
        JsonNode chart = written.chart("score-in-time");
        assertEquals(written.rows("time"), Written.list(chart.get("labels")));
        for (int i = 0; i < 8; i++) {
            List<String> row = written.row("time", chart.at("/labels/" + i).asText());
            assertEquals(chart.at("/counts/" + i).asText(), row.get(0));
            String text = chart.at("/series/0/texts/" + i).asText();
            assertTrue(row.get(1).startsWith(text.substring(0, text.indexOf(' ')) + " "), row.get(1));
        }
    }

    @Test
    void onePeriodHasNoLine() {
        Written written = Written.of(Asked.nps(), weeks(1, 30));
        assertEquals(0, written.section("time").select("figure").size());
        assertTrue(
                written.text("time").contains("NPS: not enough for a trend: 4 periods needed, 1 there."),
                written.text("time"));
    }

    @Test
    void aRiseIsToldWithItsIntervalAndP() {
        List<Outcome> outcomes = new ArrayList<>();
        for (int week = 0; week < 10; week++) {
            for (int i = 0; i < 40; i++) {
                outcomes.add(Given.words()
                        .id(week + "/" + i)
                        .on(MONDAY.plusWeeks(week))
                        .nps(i < 4 * week ? 10 : 2)
                        .done());
            }
        }
        Written written = Written.of(Asked.nps(), outcomes);
        String text = written.text("time");
        assertTrue(text.contains("NPS: +20.0 a week (+"), text);
        assertTrue(text.contains("p < 0.001: more than chance explains."), text);
        assertTrue(written.points().get(0).startsWith("NPS moves. +20.0 a week"), written.points()::toString);
    }

    @Test
    void withoutDatesThereIsNoSection() {
        assertFalse(Written.of(Asked.nps(), List.of(Given.words().nps(3).done()))
                .sections()
                .contains("time"));
    }

    @Test
    void undatedVerbatimsAreOutsideTheCoverage() {
        List<Outcome> outcomes = weeks(2, 10);
        outcomes.add(Given.words().id("undated").nps(3).done());
        String text = Written.of(Asked.nps(), outcomes).text("time");
        assertTrue(text.contains("20 of 21 verbatims (95%) have a date."), text);
    }

    @Test
    void withoutScoresSentimentMovesAlone() {
        Written written = Written.of(Asked.words(), weeks(8, 30));
        assertEquals(1, written.section("time").select("figure").size());
        assertEquals(
                List.of("Week", "Verbatims", "Net sentiment"),
                written.section("time").select("thead th").eachText());
    }
}
