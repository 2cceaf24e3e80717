package org.feedbacknlp.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report command: one folder with all that was found, the same bytes every time. */
class ReportCommandTest {
    @TempDir
    private Path folder;

    private Path survey;
    private Path out;

    @BeforeEach
    void write() throws IOException {
        StringBuilder csv = new StringBuilder("id,text,nps,date,plan\n");
        for (int i = 0; i < 60; i++) {
            String text = i % 3 == 0
                    ? "The delivery was late and nobody answered my calls about it."
                    : "Great support, they solved my problem within a day!";
            csv.append("v%d,\"%s\",%d,2026-0%d-1%d,%s\n"
                    .formatted(i, text, i % 3 == 0 ? 2 : 9, 1 + i % 6, i % 9, i % 2 == 0 ? "pro" : "free"));
        }
        survey = Files.writeString(folder.resolve("survey.csv"), csv.append("bad,row\n"));
        out = folder.resolve("report");
    }

    private Ran report(String... more) {
        String[] arguments = new String[more.length + 4];
        System.arraycopy(new String[] {"report", survey.toString(), "--out", out.toString()}, 0, arguments, 0, 4);
        System.arraycopy(more, 0, arguments, 4, more.length);
        return Ran.of(arguments);
    }

    @Test
    void theFolderHoldsWhatTheHelpSays() throws IOException {
        Ran ran = report("--segment", "plan", "--title", "Our <survey>");
        assertEquals(ExitCode.SOME_FAILED, ran.code(), ran.err());
        assertTrue(ran.err().contains("1 of 61 rows failed"), ran.err());
        assertEquals(61, Files.readAllLines(out.resolve("analyses.jsonl")).size());
        assertEquals(62, Files.readAllLines(out.resolve("analyses.csv")).size());
        String html = Files.readString(out.resolve("report.html"));
        assertTrue(html.contains("Our &lt;survey&gt;"), "the heading is escaped");
        assertTrue(Files.readString(out.resolve("findings.json")).contains("\"nps\""));
        Ran found = Ran.of("search", "--index", out.resolve("index").toString(), "topic:delivery", "--limit", "1");
        assertTrue(found.out().startsWith("20 found"), found.out());
        try (var files = Files.list(out)) {
            assertEquals(
                    List.of("analyses.csv", "analyses.jsonl", "findings.json", "index", "report.html"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void linesOfAnalysesHoldNoTokens() throws IOException {
        report();
        String line = Files.readAllLines(out.resolve("analyses.jsonl")).get(0);
        assertFalse(line.contains("\"tokens\""), line);
        assertTrue(line.contains("\"sentiment\""), line);
    }

    @Test
    void C2_aSecondRunWithOtherThreadsGivesTheSameBytesAndNoOldRows() throws IOException {
        report("--threads", "1");
        byte[] html = Files.readAllBytes(out.resolve("report.html"));
        byte[] findings = Files.readAllBytes(out.resolve("findings.json"));
        byte[] lines = Files.readAllBytes(out.resolve("analyses.jsonl"));
        report("--threads", "2");
        assertArrayEquals(html, Files.readAllBytes(out.resolve("report.html")));
        assertArrayEquals(findings, Files.readAllBytes(out.resolve("findings.json")));
        assertArrayEquals(lines, Files.readAllBytes(out.resolve("analyses.jsonl")));
        Files.writeString(survey, "id,text\nonly,fine words\n");
        report();
        Ran found = Ran.of("search", "--index", out.resolve("index").toString());
        assertTrue(found.out().startsWith("1 found"), found.out());
    }

    @Test
    void aFolderOfSomebodyElseIsLeftAlone() throws IOException {
        Path foreign = Files.createDirectories(out.resolve("index")).resolve("diary.txt");
        Files.writeString(foreign, "mine");
        Ran ran = report();
        assertEquals(ExitCode.UNUSABLE, ran.code());
        assertEquals(1, ran.told().size(), ran.err());
        assertEquals("mine", Files.readString(foreign));
    }

    @Test
    void withoutScoresAndDatesThereIsAReportAllTheSame() throws IOException {
        Files.writeString(survey, "comment\nThe delivery was late\nLove it\n\nn/a\n");
        Ran ran = report();
        assertEquals(ExitCode.DONE, ran.code(), ran.err());
        assertTrue(Files.readString(out.resolve("report.html")).contains("survey.csv"));
    }
}
