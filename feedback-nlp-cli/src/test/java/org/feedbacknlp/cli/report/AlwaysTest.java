package org.feedbacknlp.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.feedbacknlp.api.Outcome;
import org.feedbacknlp.insight.ScoreMetric;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every crowd and every metric: few or many, with or without scores, dates, feelings and topics. */
class AlwaysTest {
    private static final List<String> COUNTS = List.of(
            "Verbatims",
            "Negative",
            "Neutral",
            "Mixed",
            "Positive",
            "No opinion",
            "Rows",
            "Share",
            "Scores",
            "Agree",
            "Words negative, score high",
            "Words positive, score low",
            "Cannot tell",
            "Stated",
            "May be",
            "Not so",
            "By others",
            "Reasons");

    static Stream<Arguments> crowds() {
        return LongStream.range(0, 6)
                .boxed()
                .flatMap(seed -> Stream.of(ScoreMetric.values())
                        .map(metric -> Arguments.of(metric, seed * 100 + metric.ordinal())));
    }

    private static List<Outcome> crowd(ScoreMetric metric, long seed) {
        return AnyCrowd.of(seed, metric.scale());
    }

    private static Written written(ScoreMetric metric, long seed) {
        return Written.of(Asked.of(metric, "plan"), crowd(metric, seed));
    }

    @ParameterizedTest(name = "{0}, seed {1}")
    @MethodSource("crowds")
    void everyFigureInATableHasAnIntervalOrSaysWhatItLacks(ScoreMetric metric, long seed) {
        for (Element field : written(metric, seed).page().select("td")) {
            String column = field.attr("data-label");
            String text = field.text();
            boolean count = COUNTS.contains(column);
            boolean told = text.contains(" to ") || text.contains("needed") || text.contains("tests");
            boolean excused =
                    List.of("no others", "not tested", "not compared").contains(text) || column.equals("Adjusted p");
            assertTrue(count || told || excused, () -> column + ": " + text);
            assertEquals(text.startsWith("not enough"), text.contains("needed"), () -> column + ": " + text);
        }
    }

    @ParameterizedTest(name = "{0}, seed {1}")
    @MethodSource("crowds")
    void noNumberIsBroken(ScoreMetric metric, long seed) {
        Written written = written(metric, seed);
        String text = written.page().body().text();
        for (String broken : List.of(
                "NaN",
                "Infinity",
                "null",
                "Optional",
                "{{",
                "−0 ",
                " -",
                "+0.0 ",
                "+0.00",
                "−0.0 ",
                "−0.00",
                "()",
                " ,",
                "..")) {
            assertFalse(text.contains(broken), () -> broken + " in " + around(text, broken));
        }
        for (String broken : List.of("NaN", "Infinity", "null")) {
            assertFalse(written.page().expectFirst("script#charts").data().contains(broken), broken);
        }
    }

    private static String around(String text, String broken) {
        int at = text.indexOf(broken);
        return text.substring(Math.max(0, at - 60), Math.min(text.length(), at + 60));
    }

    @ParameterizedTest(name = "{0}, seed {1}")
    @MethodSource("crowds")
    void chartsHaveAsManyNumbersAsNames(ScoreMetric metric, long seed) {
        for (JsonNode chart : written(metric, seed).charts()) {
            JsonNode names = chart.has("names") ? chart.get("names") : chart.get("labels");
            chart.properties().forEach(entry -> {
                if (entry.getValue().isArray() && !entry.getKey().equals("series")) {
                    assertEquals(names.size(), entry.getValue().size(), entry::getKey);
                }
            });
            chart.path("series")
                    .forEach(series -> series.forEach(list -> {
                        if (list.isArray()) {
                            assertEquals(names.size(), list.size());
                        }
                    }));
        }
    }

    @ParameterizedTest(name = "{0}, seed {1}")
    @MethodSource("crowds")
    void valuesLieInsideTheirIntervals(ScoreMetric metric, long seed) {
        for (JsonNode chart : written(metric, seed).charts()) {
            for (JsonNode series : chart.path("series")) {
                for (int i = 0; i < series.get("values").size(); i++) {
                    JsonNode value = series.get("values").get(i);
                    boolean gap = value.isTextual();
                    assertEquals(gap, series.get("lows").get(i).isTextual());
                    assertTrue(gap
                            || series.get("lows").get(i).asDouble()
                                    <= series.get("highs").get(i).asDouble());
                }
            }
        }
    }

    @ParameterizedTest(name = "{0}, seed {1}")
    @MethodSource("crowds")
    void everySectionHasSomethingToSay(ScoreMetric metric, long seed) {
        Written written = written(metric, seed);
        for (String section : written.sections()) {
            assertTrue(written.section(section).select("p, dd, td").hasText(), section);
            for (Element empty : written.section(section).select("p, h3, h4, dt, dd, li, caption, figcaption, th")) {
                assertTrue(empty.hasText(), () -> section + " has an empty " + empty.normalName());
            }
        }
        assertEquals(List.of("glance", "score"), written.sections().subList(0, 2));
        assertTrue(written.sections().containsAll(List.of("quality", "making")));
    }

    @ParameterizedTest(name = "{0}, seed {1}")
    @MethodSource("crowds")
    void theTreeIsOneThatAnyLibraryCanWrite(ScoreMetric metric, long seed) throws java.io.IOException {
        Report report = new Report(Asked.of(metric, "plan"));
        crowd(metric, seed).forEach(report::add);
        String json = new ObjectMapper().writeValueAsString(report.toJson());
        assertFalse(json.contains("NaN"));
        JsonNode tree = new ObjectMapper().readTree(json);
        assertEquals(metric.id(), tree.at("/overview/score/name").asText());
    }

    @ParameterizedTest(name = "{0}, seed {1}")
    @MethodSource("crowds")
    void theTreeAndThePageCountTheSame(ScoreMetric metric, long seed) {
        Report report = new Report(Asked.of(metric, "plan"));
        crowd(metric, seed).forEach(report::add);
        JsonNode tree = new ObjectMapper().valueToTree(report.toJson());
        Written written = Written.of(report);
        assertEquals(
                Numbers.count(tree.at("/overview/verbatims").asLong()),
                written.tile("Verbatims").get(0));
        for (JsonNode topic : tree.at("/topics/topics")) {
            List<String> row = written.row("topics", topic.get("topic").asText());
            assertEquals(Numbers.count(topic.at("/sentiment/negative").asLong()), row.get(1));
            assertEquals(Numbers.count(topic.at("/sentiment/absent").asLong()), row.get(5));
        }
        for (JsonNode level : tree.at("/actions/severity/levels")) {
            List<String> row = written.sections().contains("actions")
                    ? written.row("actions", level.get("level").asText())
                    : List.of();
            long count = level.get("verbatims").asLong();
            assertEquals(count > 0, !row.isEmpty());
            assertTrue(count == 0 || (row.get(0) + " ").startsWith(Numbers.count(count) + " "), row::toString);
        }
    }
}
