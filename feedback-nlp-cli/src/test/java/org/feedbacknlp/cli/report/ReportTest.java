package org.feedbacknlp.cli.report;

import static org.feedbacknlp.api.layer.Polarity.NEGATIVE;
import static org.feedbacknlp.api.layer.Polarity.POSITIVE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import org.feedbacknlp.api.Outcome;
import org.feedbacknlp.insight.Cut;
import org.feedbacknlp.insight.ScoreMetric;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a caller relies on: outcomes go in, a tree and a file come out. */
class ReportTest {
    private static Report filled(ReportOptions options, List<Outcome> outcomes) {
        Report report = new Report(options);
        outcomes.forEach(report::add);
        return report;
    }

    private static JsonNode tree(Report report) {
        return new ObjectMapper().valueToTree(report.toJson());
    }

    @Test
    void theTreeHasAllFindingsInAFixedOrder() {
        Report report = filled(Asked.nps("plan"), Survey.nps(300));
        assertEquals(
                List.of(
                        "title",
                        "notes",
                        "overview",
                        "topics",
                        "actions",
                        "time",
                        "drivers",
                        "segments",
                        "agreement",
                        "quotes",
                        "intake"),
                List.copyOf(report.toJson().keySet()));
        JsonNode tree = tree(report);
        assertEquals("nps", tree.at("/overview/score/name").asText());
        assertEquals("tango", tree.at("/overview/score/interval/method").asText());
        assertEquals("month", tree.at("/time/step").asText());
        assertEquals("segment:plan", tree.at("/segments/0/cut").asText());
        assertEquals(3, tree.at("/segments/0/values").size());
        assertEquals(3, tree.at("/segments/0/contrasts").size());
        assertEquals(
                "benjamini-hochberg",
                tree.at("/segments/0/contrasts/0/significance/adjustment").asText());
        assertEquals("by-hand", tree.at("/intake/engines/0/version").asText());
    }

    @Test
    void withoutScoresTheTreeIsSilentAboutThem() throws IOException {
        Report report = filled(
                new ReportOptions("t", Optional.empty(), List.of(Cut.segment("plan")), List.of()), Survey.nps(300));
        String json = new ObjectMapper().writeValueAsString(report.toJson());
        for (String key : List.of("score", "mean", "scores", "leaveTopicOut", "drivers", "agreement", "contrasts")) {
            assertFalse(json.contains("\"" + key + "\":"), key);
        }
        assertTrue(json.contains("\"net\":"), json.substring(0, 300));
    }

    @Test
    void aTopicMayBeCalledAsAKeyOfTheTree() {
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            outcomes.add(Given.words()
                    .id("v" + i)
                    .on("2026-01-05")
                    .about("score", NEGATIVE)
                    .done());
        }
        JsonNode tree = tree(filled(Asked.words(), outcomes));
        assertEquals(20, tree.at("/time/periods/0/topics/score/negative").asInt());
    }

    @Test
    void addingAfterwardsChangesWhatIsTold() {
        Report report = new Report(Asked.nps());
        report.add(Given.words().nps(10).done());
        assertEquals(1, tree(report).at("/overview/verbatims").asInt());
        report.add(Given.words().nps(10).done());
        assertEquals(2, tree(report).at("/overview/verbatims").asInt());
    }

    @Test
    void aFileThatIsThereIsReplaced(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("report.html"), "x".repeat(5_000_000));
        filled(Asked.words(), List.of(Given.words().feels(POSITIVE).done())).write(file);
        String html = Files.readString(file);
        assertTrue(html.startsWith("<!DOCTYPE html>"), html.substring(0, 50));
        assertTrue(html.endsWith("</html>\n"), html.substring(html.length() - 50));
    }

    @Test
    void aFileThatCannotBeWrittenIsToldAsSuch(@TempDir Path folder) {
        Report report = new Report(Asked.words());
        assertThrows(IOException.class, () -> report.write(folder.resolve("missing/report.html")));
    }

    @Test
    void writingTwiceGivesTheSame(@TempDir Path folder) throws IOException {
        Report report = filled(Asked.nps("plan"), Survey.nps(200));
        report.write(folder.resolve("a.html"));
        Map<String, Object> between = report.toJson();
        report.write(folder.resolve("b.html"));
        assertEquals(-1, Files.mismatch(folder.resolve("a.html"), folder.resolve("b.html")));
        assertEquals(between, report.toJson());
    }

    @ParameterizedTest(name = "N026 N027 C2 {0}")
    @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "fa-IR", "th-TH-u-ca-buddhist", "hi-IN-u-nu-deva"})
    void n026_sameBytesInEveryLocaleAndZone(String locale) {
        ReportOptions options = Asked.nps("plan");
        String here = Written.of(options, Survey.nps(250)).html();
        Locale before = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertEquals(here, Written.of(options, Survey.nps(250)).html());
        } finally {
            Locale.setDefault(before);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void optionsAreCopied() {
        List<Cut> cuts = new ArrayList<>(List.of(Cut.channel()));
        List<String> notes = new ArrayList<>(List.of("a note"));
        ReportOptions options = new ReportOptions("t", Optional.of(ScoreMetric.CSAT), cuts, notes);
        cuts.clear();
        notes.clear();
        assertEquals(List.of(Cut.channel()), options.cuts());
        assertEquals(List.of("a note"), options.notes());
    }

    @Test
    void theSameCutTwiceIsComparedOnce() {
        Written written = Written.of(Asked.nps("plan", "plan"), Survey.nps(100));
        assertEquals(1, written.section("segments").select("h3").size());
    }
}
