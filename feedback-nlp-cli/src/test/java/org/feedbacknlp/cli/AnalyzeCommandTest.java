package org.feedbacknlp.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The analyze command: a line a row, in order, the same bytes whatever the threads. */
class AnalyzeCommandTest {
    private static final String CSV = """
            id,text,nps
            a,"Great app, but the delivery was late",7
            b,n/a,3
            c,It crashes every day,0
            d,Sehr gut,10
            """;

    @TempDir
    private Path folder;

    @Test
    void aLineHoldsWhatTheHousePlanSays() {
        Ran ran = Ran.with(CSV, "analyze", "-");
        assertEquals(List.of("a", "b", "c", "d"), Rows.ids(ran));
        JsonNode row = Rows.of(ran).get(0);
        List<String> keys = new ArrayList<>();
        row.fieldNames().forEachRemaining(keys::add);
        assertEquals(
                List.of(
                        "id",
                        "status",
                        "language",
                        "sentiment",
                        "sentences",
                        "topics",
                        "signals",
                        "emotions",
                        "severity",
                        "absent",
                        "engine"),
                keys);
        assertEquals("mixed", row.at("/sentiment/label").asText());
        double sum = 0;
        for (JsonNode probability : row.at("/sentiment/probabilities")) {
            sum += probability.asDouble();
        }
        assertEquals(1, sum, 3e-6);
        assertEquals("Great", text(row.at("/sentiment/evidence/0")));
        assertEquals("delivery", row.at("/topics/1/id").asText());
        assertTrue(
                row.at("/engine/version").asText().startsWith("0."),
                () -> row.at("/engine").toString());
        assertTrue(row.at("/engine/codebook").asText().startsWith("sha256:"));
        assertEquals("not-meaningful", Rows.statuses(ran).get(1));
        assertEquals(
                "status is not-meaningful",
                Rows.of(ran).get(1).at("/absent/sentiment").asText());
    }

    private static String text(JsonNode span) {
        return "Great app, but the delivery was late"
                .substring(span.get("start").asInt(), span.get("end").asInt());
    }

    @Test
    void N074_threadsAndLocaleChangeNoByte() {
        StringBuilder csv = new StringBuilder("id,text\n");
        for (int i = 0; i < 3_000; i++) {
            csv.append(i)
                    .append(",TITLE INVALID INSTALLATION BILLING is great but number ")
                    .append(i)
                    .append(" was not\n");
        }
        String one = Ran.with(csv.toString(), "analyze", "-", "--threads", "1").out();
        assertEquals(3_000, one.lines().count());
        assertEquals(
                one, Ran.with(csv.toString(), "analyze", "-", "--threads", "2").out());
        assertEquals(
                one, Ran.with(csv.toString(), "analyze", "-", "--threads", "8").out());
        Locale before = Locale.getDefault();
        try {
            for (String tag : List.of("tr-TR", "ar-EG", "fa-IR", "th-TH-u-ca-buddhist-nu-thai")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertEquals(
                        one,
                        Ran.with(csv.toString(), "analyze", "-", "--threads", "2")
                                .out(),
                        tag);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void csvHoldsWhatAPersonSortsBy() {
        Ran ran = Ran.with(CSV, "analyze", "-", "--format", "csv");
        assertEquals(
                "id,status,language,sentiment,sentiment_score,sentiment_confidence,negative,neutral,positive,topics,signals,"
                        + "effort,severity,severity_reasons,stage,emotions,failure",
                ran.lines().get(0));
        assertTrue(
                ran.lines().get(1).startsWith("a,content,en,mixed,"),
                ran.lines().get(1));
        assertTrue(
                ran.lines().get(1).contains(",app:positive|delivery:negative,"),
                ran.lines().get(1));
        assertEquals("b,not-meaningful,,,,,,,,,,,,,,,", ran.lines().get(2));
    }

    @Test
    void csvTellsSignalsEffortSeverityAndStage() {
        String csv =
                "id,text,stage\n1,\"I called three times and will cancel my contract if the app crashes again.\",support\n";
        String row = Ran.with(csv, "analyze", "-", "--format", "csv").lines().get(1);
        assertTrue(row.contains(",churn-risk:conditional"), row);
        assertTrue(row.contains(",2,S2,repeat-contact,support,"), row);
    }

    @Test
    void csvTellsEmotionsWithTheirIntensity() {
        String csv = "id,text\n1,\"Thank you so much, I am very grateful for your help.\"\n";
        String row = Ran.with(csv, "analyze", "-", "--format", "csv").lines().get(1);
        assertTrue(row.contains("gratitude:"), row);
    }

    @Test
    void jsonTellsSignalsEffortSeverityAndStage() {
        String csv = "id,text\n1,I switched to Acme because setting it up took me two hours and the app crashes.\n";
        JsonNode row = Rows.of(Ran.with(csv, "analyze", "-")).get(0);
        assertEquals("bug-report", row.get("signals").get(2).get("id").asText(), row.toString());
        assertEquals("switched-to", row.get("signals").get(1).get("direction").asText(), row.toString());
        assertEquals(2, row.get("effort").get("value").asInt(), row.toString());
        assertEquals("S3", row.get("severity").get("level").asText(), row.toString());
        assertEquals("onboarding", row.get("stage").get("id").asText(), row.toString());
    }

    @Test
    void N038_csvGuardsWhatASpreadsheetTakesForAFormula() {
        Ran ran = Ran.with(
                "id,text\n\"=HYPERLINK(\"\"http://x\"\")\",great\n-5,fine\n@SUM(A1),ok\n",
                "analyze",
                "-",
                "--format",
                "csv");
        assertTrue(
                ran.lines().get(1).startsWith("\"'=HYPERLINK(\"\"http://x\"\")\",content"),
                ran.lines().get(1));
        assertTrue(ran.lines().get(2).startsWith("-5,content"), ran.lines().get(2));
        assertTrue(
                ran.lines().get(3).startsWith("'@SUM(A1),content"), ran.lines().get(3));
    }

    @Test
    void aFileAppearsWhole() throws IOException {
        Path out = folder.resolve("deep/er/out.jsonl");
        Ran ran = Ran.with(CSV, "analyze", "-", "--out", out.toString());
        assertEquals(ExitCode.DONE, ran.code());
        assertEquals("", ran.out());
        assertEquals(4, Files.readAllLines(out).size());
        assertFalse(Files.exists(out.resolveSibling("out.jsonl.part")));
    }

    @Test
    void aFileThatCannotBeWrittenIsToldInOneLine() throws IOException {
        Path blocked = Files.writeString(folder.resolve("file"), "x");
        Ran ran = Ran.with(
                CSV, "analyze", "-", "--out", blocked.resolve("out.jsonl").toString());
        assertEquals(ExitCode.UNUSABLE, ran.code());
        assertEquals(1, ran.told().size(), ran.err());
    }

    @Test
    void layersMayBeChosen() {
        JsonNode row = Rows.of(Ran.with(CSV, "analyze", "-", "--layers", "language,tokens"))
                .get(0);
        assertTrue(row.has("tokens") && row.has("language"), row::toString);
        assertFalse(row.has("sentiment") || row.has("topics"), row::toString);
        Ran unknown = Ran.with(CSV, "analyze", "-", "--layers", "feelings");
        assertEquals(ExitCode.UNUSABLE, unknown.code());
        assertTrue(unknown.err().contains("there is no layer feelings; there are tokens, "), unknown.err());
    }

    @Test
    void aProvidersOptionMayBeSet() {
        String csv = "text\nthe sync between boards broke\n";
        Ran wrong = Ran.with(csv, "analyze", "-", "--set", "feedback-topics.industry=mining");
        assertEquals(ExitCode.UNUSABLE, wrong.code());
        assertTrue(wrong.err().contains("must be one of general, saas"), wrong.err());
        assertEquals(
                ExitCode.DONE,
                Ran.with(csv, "analyze", "-", "--set", "feedback-topics.industry=saas")
                        .code());
        assertEquals(
                ExitCode.UNUSABLE,
                Ran.with(csv, "analyze", "-", "--set", "industry=saas").code());
    }

    @Test
    void aProviderMayBeLeftOut() {
        Ran ran = Ran.with(CSV, "analyze", "-", "--disable", "feedback-topics");
        assertFalse(Rows.of(ran).get(0).has("topics"), ran.out());
    }

    @Test
    void failuresAreCountedAndTheFirstShown() {
        StringBuilder csv = new StringBuilder("id,text,nps\n");
        for (int i = 0; i < 30; i++) {
            csv.append("x").append(i).append(",fine,").append(i).append('\n');
        }
        Ran ran = Ran.with(csv.toString(), "analyze", "-", "--score", "nps:nps");
        assertEquals(ExitCode.SOME_FAILED, ran.code());
        assertEquals("feedback: 19 of 30 rows failed; the first:", ran.told().get(0));
        assertEquals(
                "feedback:   line 13, column nps: nps score 11 is outside 0..10 (id x11)",
                ran.told().get(1));
        assertEquals(6, ran.told().size(), ran.err());
    }
}
