package org.feedbacknlp.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which column holds what: named or guessed, and what becomes of values that cannot be read. */
class ColumnsTest {
    @TempDir
    private Path folder;

    private static Ran analyze(String csv, String... more) {
        String[] arguments = new String[more.length + 2];
        System.arraycopy(more, 0, arguments, 2, more.length);
        arguments[0] = "analyze";
        arguments[1] = "-";
        return Ran.with(csv, arguments);
    }

    @ParameterizedTest
    @ValueSource(strings = {"11", "-1", "10.5", "NaN", "10 ", "\u0661\u0660", "1e1", "99999999999"})
    void N087_aScoreThatIsNoneCostsItsRowAndIsNeverClamped(String score) {
        Ran ran = analyze("id,text,nps\na,fine,9\nb,bad,\"" + score + "\"\nc,fine,\n", "--score", "nps:nps");
        assertEquals(List.of("content", "failed", "content"), Rows.statuses(ran));
        String reason = Rows.reason(Rows.of(ran).get(1));
        assertTrue(reason.startsWith("line 3, column nps: nps score"), reason);
        assertEquals("b", Rows.ids(ran).get(1));
        assertEquals(ExitCode.SOME_FAILED, ran.code());
        assertTrue(ran.err().contains("(id b)"), ran.err());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-30",
                "01/02/2026",
                "10000-01-01",
                "+10000-01-01",
                "1761900000000",
                "1761900000",
                "2026-13-01",
                "yesterday",
                "2026-1-5",
                "0000-01-01"
            })
    void N088_aDateThatIsNoneCostsItsRow(String date) {
        Ran ran = analyze("text,day\nfine,2026-02-28\nbad," + date + "\n", "--date", "day");
        assertEquals(List.of("content", "failed"), Rows.statuses(ran), () -> ran.out());
        String reason = Rows.reason(Rows.of(ran).get(1));
        assertTrue(reason.startsWith("line 3, column day: "), reason);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-29, , , 2026-03-29",
        "2026-03-29T01:30, , , 2026-03-29",
        "2026-03-29 01:30:15, , , 2026-03-29",
        "2026-03-29T23:30:00Z, , , 2026-03-29",
        "2026-03-29T23:30:00Z, , Pacific/Kiritimati, 2026-03-30",
        "2026-03-29T01:30:00+02:00, , UTC, 2026-03-28",
        "2026-03-29T01:30, , Pacific/Kiritimati, 2026-03-29",
        "01/02/2026, dd/MM/yyyy, , 2026-02-01",
        "01/02/2026, MM/dd/yyyy, , 2026-01-02",
        "'3 Mar 2026', d MMM yyyy, , 2026-03-03"
    })
    void N027_aDayIsTheOneThatIsWrittenOrThatOfTheZone(String date, String format, String zone, String day) {
        java.util.List<String> more = new java.util.ArrayList<>(List.of("index", "-", "--index", folder.toString()));
        if (format != null) {
            more.addAll(List.of("--date-format", format));
        }
        if (zone != null) {
            more.addAll(List.of("--zone", zone));
        }
        Ran indexed = Ran.with("id,text,date\nx,fine,\"" + date + "\"\n", more.toArray(new String[0]));
        assertEquals(ExitCode.DONE, indexed.code(), indexed.err());
        Ran found = Ran.of("search", "--index", folder.toString(), "--filter", "date=" + day);
        assertTrue(found.out().startsWith("1 found"), found.out());
    }

    @Test
    void aDateFormatThatIsNoneIsUsage() {
        Ran ran = analyze("text,date\na,b\n", "--date-format", "bb{{");
        assertEquals(ExitCode.UNUSABLE, ran.code());
        assertTrue(ran.err().contains("--date-format"), ran.err());
    }

    @Test
    void aGuessedColumnLeavesOutWhatItCannotReadAndSaysSo() {
        Ran ran = analyze("text,date,nps\na b,last week,9\nc d,2026-01-01,eleven\ne f,soon,3\n");
        assertEquals(List.of("content", "content", "content"), Rows.statuses(ran));
        assertEquals(ExitCode.DONE, ran.code());
        assertTrue(
                ran.err().contains("column date was guessed and 2 of its values left out; the first at line 2"),
                ran.err());
        assertTrue(
                ran.err().contains("column nps was guessed and 1 of its values left out; the first at line 3"),
                ran.err());
    }

    @Test
    void theQuestionMayBeAColumnOrTheQuestionItself() {
        String csv = "text,asked\nnothing,What did you dislike?\nnothing,What did you like?\n";
        assertEquals(List.of("content", "content"), Rows.statuses(analyze(csv, "--question", "asked")));
        assertEquals(
                List.of("positive", "negative"),
                Rows.of(analyze(csv, "--question", "asked")).stream()
                        .map(row -> row.at("/sentiment/label").asText())
                        .toList());
        assertEquals(List.of("content", "content"), Rows.statuses(analyze(csv, "--question", "What did you dislike?")));
        assertEquals(List.of("not-meaningful", "not-meaningful"), Rows.statuses(analyze(csv)));
    }

    @Test
    void theLanguageMayBeAColumnOrTheTagItself() {
        String csv = "text,tongue\nfine,de\nfine,\n";
        Ran column = analyze(csv, "--language", "tongue");
        assertEquals("de", Rows.of(column).get(0).at("/language/tag").asText());
        assertEquals(
                "fr",
                Rows.of(analyze(csv, "--language", "fr"))
                        .get(1)
                        .at("/language/tag")
                        .asText());
        Ran wrong = analyze(csv, "--language", "no such column");
        assertEquals(ExitCode.UNUSABLE, wrong.code());
        assertTrue(wrong.err().contains("neither a column"), wrong.err());
    }

    @Test
    void rowsWithoutAnIdAreNumberedAcrossFiles() throws IOException {
        Path one = Files.writeString(folder.resolve("one.csv"), "text\na b\nc d\n");
        Path two = Files.writeString(folder.resolve("two.jsonl"), "{\"text\":\"e f\"}\n");
        Path three = Files.writeString(folder.resolve("three.txt"), "g h\n");
        Ran ran = Ran.of("analyze", one.toString(), two.toString(), three.toString());
        assertEquals(List.of("r1", "r2", "r3", "r4"), Rows.ids(ran));
    }

    @Test
    void ofSeveralFilesAFailureNamesItsOwn() throws IOException {
        Path one = Files.writeString(folder.resolve("one.csv"), "id,text\n1,a b\n");
        Path two = Files.writeString(folder.resolve("two.csv"), "id,text\n2\n");
        Ran ran = Ran.of("analyze", one.toString(), two.toString());
        assertEquals(
                two + " line 2: 1 values, but the header has 2",
                Rows.reason(Rows.of(ran).get(1)));
    }

    @Test
    void anInputThatIsNotThereStopsBeforeAnyWork() throws IOException {
        Path one = Files.writeString(folder.resolve("one.csv"), "id,text\n1,a b\n");
        Ran ran = Ran.of("analyze", one.toString(), folder.resolve("none.csv").toString());
        assertEquals(ExitCode.UNUSABLE, ran.code());
        assertEquals("", ran.out());
        assertFalse(ran.err().contains("\n\n"), ran.err());
        assertTrue(ran.err().contains("there is no file"), ran.err());
        assertTrue(Ran.of("analyze", folder.toString()).err().contains("is a folder"));
    }

    @Test
    void N038_guardedCellsAreReadAsTheyWere() {
        Ran ran = Ran.with("id,text\n'=x,great\n", "analyze", "-", "--guarded");
        assertEquals(List.of("=x"), Rows.ids(ran));
        assertEquals(List.of("'=x"), Rows.ids(analyze("id,text\n'=x,great\n")));
    }
}
