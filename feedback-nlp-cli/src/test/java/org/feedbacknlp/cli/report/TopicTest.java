package org.feedbacknlp.cli.report;

import static org.feedbacknlp.api.layer.Polarity.MIXED;
import static org.feedbacknlp.api.layer.Polarity.NEGATIVE;
import static org.feedbacknlp.api.layer.Polarity.NEUTRAL;
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
import org.junit.jupiter.api.Test;

/** The section on topics. */
class TopicTest {
    /** 8 negative, 6 neutral, 4 mixed, 12 positive mentions and 5 without an opinion; 15 verbatims about something else. */
    private static List<Outcome> mentions() {
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < 35; i++) {
            Given given = Given.words().id("v" + i).nps(i < 8 ? 2 : 10);
            if (i < 30) {
                given.about("price", i < 8 ? NEGATIVE : i < 14 ? NEUTRAL : i < 18 ? MIXED : POSITIVE);
            } else {
                given.about("price");
            }
            outcomes.add(given.done());
        }
        for (int i = 0; i < 15; i++) {
            outcomes.add(Given.words().id("w" + i).nps(9).aboutNothing().done());
        }
        return outcomes;
    }

    @Test
    void aRowHasCountsSharesAndFiguresWithTheirN() {
        List<String> row = Written.of(Asked.nps(), mentions()).row("topics", "price");
        assertEquals("35 70% (56 to 81%)", row.get(0));
        assertEquals(List.of("8", "6", "4", "12", "5"), row.subList(1, 6));
        assertTrue(row.get(6).startsWith("13 ") && row.get(6).endsWith(", n 30"), row.get(6));
        assertTrue(row.get(7).startsWith("54 ") && row.get(7).endsWith(", n 35"), row.get(7));
        assertTrue(row.get(8).startsWith("8.17 ") && row.get(8).endsWith(", n 35"), row.get(8));
    }

    @Test
    void theChartHasTheSameCounts() {
        JsonNode chart = Written.of(Asked.nps(), mentions()).chart("topics-chart");
        assertEquals("price", chart.at("/names/0").asText());
        assertEquals(
                "8 6 4 12",
                chart.at("/negative/0") + " " + chart.at("/neutral/0") + " " + chart.at("/mixed/0") + " "
                        + chart.at("/positive/0"));
    }

    @Test
    void theMostMentionedComeFirstAndTheChartShowsSome() {
        List<Outcome> outcomes = new ArrayList<>();
        for (int topic = 0; topic < 130; topic++) {
            for (int i = 0; i <= topic % 40; i++) {
                outcomes.add(Given.words().about("topic-" + topic, POSITIVE).done());
            }
        }
        Written written = Written.of(Asked.words(), outcomes);
        assertEquals(
                List.of("topic-119", "topic-39", "topic-79"),
                written.rows("topics").subList(0, 3));
        assertEquals(
                TopicPart.CHARTED, written.chart("topics-chart").get("names").size());
        assertEquals(Table.MOST_ROWS, written.rows("topics").size());
        assertTrue(written.text("topics").contains("30 more are in the findings as JSON."), written.text("topics"));
    }

    @Test
    void rareTopicsHaveCountsButNoFigures() {
        List<Outcome> outcomes = mentions();
        outcomes.add(Given.words().id("rare").nps(0).about("rare", NEGATIVE).done());
        List<String> row = Written.of(Asked.nps(), outcomes).row("topics", "rare");
        assertEquals("not enough n 1, 10 needed", row.get(6));
        assertEquals("not enough n 1, 10 needed", row.get(7));
    }

    @Test
    void aMeanMetricHasOneScoreColumn() {
        List<String> columns = Written.of(Asked.of(ScoreMetric.STARS_MEAN), Survey.of(100, ScoreScale.STARS))
                .section("topics")
                .select("thead th")
                .eachText();
        assertEquals("Mean stars", columns.get(columns.size() - 1));
        assertEquals("Net sentiment", columns.get(columns.size() - 2));
    }

    @Test
    void withoutScoresThereAreNoScoreColumns() {
        List<String> columns = Written.of(Asked.words(), mentions())
                .section("topics")
                .select("thead th")
                .eachText();
        assertEquals("Net sentiment", columns.get(columns.size() - 1));
    }

    @Test
    void whoWasNotSearchedIsInNoShare() {
        List<Outcome> outcomes = mentions();
        outcomes.add(Given.words().id("unsearched").done());
        Written written = Written.of(Asked.nps(), outcomes);
        assertTrue(
                written.text("topics").contains("50 of 51 verbatims (98%) were searched for topics."),
                written.text("topics"));
        assertTrue(written.row("topics", "price").get(0).startsWith("35 70%"));
    }

    @Test
    void whereNoneWasSearchedThereIsNoSection() {
        List<String> sections =
                Written.of(Asked.nps(), List.of(Given.words().nps(3).done())).sections();
        assertFalse(sections.contains("topics"));
        assertFalse(sections.contains("quotes"));
        assertFalse(sections.contains("drivers"));
    }

    @Test
    void whereNothingWasFoundThatIsSaid() {
        Written written =
                Written.of(Asked.words(), List.of(Given.words().aboutNothing().done()));
        assertTrue(
                written.text("topics").contains("0 of 1 verbatims (0%) are about at least one."),
                written.text("topics"));
        assertEquals(0, written.section("topics").select("table, figure").size());
    }

    @Test
    void aTopicThatBecomesLouderIsTold() {
        String text = Written.of(Asked.nps(), Survey.nps(3_000)).text("topics");
        assertTrue(text.contains("outage: +"), text);
        assertTrue(text.contains("adjusted p < 0.001, 5 tests: more than chance explains."), text);
        assertFalse(text.contains("None moves"), text);
    }

    @Test
    void whereNoneMovesThatIsSaid() {
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            Given given = Given.words().id("v" + i).on("2026-0" + (1 + i % 9) + "-10");
            outcomes.add((i % 27 < 9 ? given.about("price", POSITIVE) : given.aboutNothing()).done());
        }
        String text = Written.of(Asked.words(), outcomes).text("topics");
        assertTrue(text.contains("1 topic was tested at once"), text);
        assertTrue(text.contains("None moves more than chance explains."), text);
    }
}
