package org.feedbacknlp.cli.report;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The section on the score. */
class ScoreTest {
    private static List<Outcome> each(ScoreScale scale, int times) {
        List<Outcome> outcomes = new ArrayList<>();
        for (int answer = scale.lowest(); answer <= scale.highest(); answer++) {
            for (int i = 0; i < times; i++) {
                outcomes.add(
                        Given.words().id(answer + "/" + i).score(scale, answer).done());
            }
        }
        return outcomes;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "NPS, NPS, share of 9-10 minus share of 0-6",
        "NPS_WALD, NPS, share of 9-10 minus share of 0-6",
        "NPS_MEAN, Mean NPS answer, mean of 0-10",
        "CSAT, CSAT, share of 4-5",
        "CSAT_MEAN, Mean CSAT, mean of 1-5",
        "STARS, 4–5 star share, share of 4-5",
        "STARS_MEAN, Mean stars, mean of 1-5",
        "CES_MEAN, Mean CES, mean of 1-7",
        "CES_SHARE, 'CES, share of 5–7', share of 5-7",
        "CES_NET, Net CES, share of 6-7 minus share of 1-3"
    })
    void isNamedAndSaysHowItIsMade(ScoreMetric metric, String name, String made) {
        String text = Written.of(Asked.of(metric), each(metric.scale(), 4)).text("score");
        assertTrue(text.startsWith("The score " + name + ": "), text);
        assertTrue(text.contains("made as " + made), text);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(ScoreMetric.class)
    void showsEveryAnswerOfTheScale(ScoreMetric metric) {
        Written written = Written.of(Asked.of(metric), each(metric.scale(), 4));
        JsonNode chart = written.chart("answers");
        int answers = metric.scale().highest() - metric.scale().lowest() + 1;
        assertEquals(answers, chart.get("labels").size());
        assertEquals(answers, written.rows("score").size());
        assertEquals(
                List.of("4"),
                Written.list(chart.get("counts")).stream().distinct().toList());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"NPS, '-------00++'", "CSAT_MEAN, '--0++'", "STARS, '--0++'", "CES_NET, '---0+++'"})
    void tellsTheSidesOfTheScaleByColour(ScoreMetric metric, String sides) {
        JsonNode chart = Written.of(Asked.of(metric), each(metric.scale(), 1)).chart("answers");
        StringBuilder seen = new StringBuilder();
        chart.get("tones")
                .forEach(tone -> seen.append(
                        switch (tone.asText()) {
                            case "negative" -> '-';
                            case "positive" -> '+';
                            default -> '0';
                        }));
        assertEquals(sides, seen.toString());
    }

    @Test
    void theTableSaysWhatTheChartSays() {
        Written written = Written.of(Asked.nps(), Survey.nps(300));
        JsonNode chart = written.chart("answers");
        for (int i = 0; i < chart.get("labels").size(); i++) {
            List<String> row = written.row("score", chart.get("labels").get(i).asText());
            assertEquals(chart.get("counts").get(i).asText(), row.get(0));
            assertTrue(chart.get("texts").get(i).asText().endsWith(", " + row.get(1)));
        }
    }

    @Test
    void scoresOnAnotherScaleAreNotMixedIn() {
        List<Outcome> outcomes = each(ScoreScale.NPS, 2);
        outcomes.addAll(each(ScoreScale.STARS, 10));
        String text = Written.of(Asked.nps(), outcomes).text("score");
        assertTrue(text.contains("22 of 72 verbatims (31%) have a score."), text);
    }

    @Test
    void withoutAnyScoreThereIsNoChart() {
        Written written = Written.of(Asked.nps(), List.of(Given.words().done()));
        assertEquals(0, written.section("score").select("figure, table").size());
        assertTrue(
                written.text("score").contains("NPS: not enough (10 scores needed, 0 there)"), written.text("score"));
    }

    @Test
    void withoutAMetricThereIsNoSection() {
        assertFalse(
                Written.of(Asked.words(), each(ScoreScale.NPS, 3)).sections().contains("score"));
    }
}
