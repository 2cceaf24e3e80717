package org.feedbacknlp.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The commands audit and suggest: which labels to look at again, and which verbatims to label next. */
class ReviewCommandsTest {
    private static final int WRONG_EVERY = 25;

    @TempDir
    private Path folder;

    private static Ran audit(String... more) {
        String[] arguments = new String[more.length + 5];
        List.of("audit", "-", "--as", "csv", "--label=topic").toArray(arguments);
        System.arraycopy(more, 0, arguments, 5, more.length);
        return Ran.with(Orders.rows(4, 200, WRONG_EVERY), arguments);
    }

    @Test
    void wrongLabelsStandAtTheTopWithTheirWords() {
        Ran ran = audit("--format", "jsonl", "--top", "8");
        assertEquals(ExitCode.DONE, ran.code(), ran.err());
        List<JsonNode> found = Rows.of(ran);
        assertEquals(8, found.size());
        for (JsonNode suspicion : found) {
            int row = Integer.parseInt(suspicion.get("id").asText().substring(1));
            assertEquals(WRONG_EVERY - 1, row % WRONG_EVERY, suspicion::toString);
            assertTrue(suspicion.get("doubt").asDouble() > 0.5, suspicion::toString);
            assertTrue(!suspicion.get("evidence").isEmpty(), suspicion::toString);
        }
        assertTrue(ran.err().contains("200 verbatims; "), ran.err());
    }

    @Test
    void aTableHasAHeadingAndARowEach() {
        Ran ran = audit("--top=3");
        assertEquals(4, ran.lines().size(), ran.out());
        assertTrue(ran.lines().get(0).matches("doubt +id +given +likely +evidence +text"), ran.out());
    }

    @Test
    void aSheetIsGuardedAgainstFormulas() throws IOException {
        Path out = folder.resolve("doubtful.csv");
        Ran ran = Ran.with(
                Orders.rows(4, 200, WRONG_EVERY).replace(",courier", ",=courier"),
                "audit",
                "-",
                "--as",
                "csv",
                "--label=topic",
                "--format=csv",
                "--top=0",
                "--out",
                out.toString());
        assertEquals(ExitCode.DONE, ran.code(), ran.err());
        String sheet = Files.readString(out);
        assertTrue(sheet.startsWith("doubt,id,given,likely,evidence,text\n"), sheet);
        assertTrue(sheet.contains(",'=courier"), sheet);
    }

    @Test
    void contradictionsAreListedByGroup() {
        Ran ran = audit("--contradictions", "--format=jsonl", "--top=1");
        assertEquals(ExitCode.DONE, ran.code(), ran.err());
        List<JsonNode> found = Rows.of(ran);
        assertTrue(found.size() >= 2, ran.out());
        assertTrue(found.stream().allMatch(row -> row.get("group").asInt() == 1), ran.out());
        assertTrue(found.stream().map(row -> row.get("labels")).distinct().count() > 1, ran.out());
    }

    @Test
    void rowsWithoutALabelAreSuggestedByThoseWithOne() {
        String rows = Orders.rows(5, 120, 0)
                + "n1,the bill was a shock,,x\nn2,parcel late again,,y\nn3,the bill was a shock!,,z\n";
        Ran ran = Ran.with(rows, "suggest", "-", "--as", "csv", "--label", "topic", "--format", "jsonl");
        assertEquals(ExitCode.DONE, ran.code(), ran.err());
        List<JsonNode> found = Rows.of(ran);
        assertEquals("n1", found.get(0).get("id").asText(), ran.out());
        assertTrue(found.stream().noneMatch(row -> row.get("id").asText().equals("n3")), ran.out());
        assertTrue(ran.err().contains("of 3 verbatims without a label"), ran.err());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"no column of labels, --count=2", "a column without any, --label=topic", "one label alone, --label=kind"
    })
    void withoutTwoLabelsThoseThatSayMostAreSuggested(String id, String option) {
        String rows = """
                text,topic,kind
                the parcel came late,,
                The parcel came late!,,
                the parcel came late and the bill was too high,,
                the bill was too high,,
                bill,,done
                zzz,,
                """;
        Ran ran = Ran.with(rows, "suggest", "-", "--as", "csv", "--format", "jsonl", option);
        assertEquals(ExitCode.DONE, ran.code(), ran.err());
        List<JsonNode> found = Rows.of(ran);
        assertEquals("r1", found.get(0).get("id").asText(), ran.out());
        assertTrue(found.stream().noneMatch(row -> row.get("id").asText().equals("r2")), "a copy in " + ran.out());
        assertTrue(found.get(0).get("labels").isEmpty(), ran.out());
        assertTrue(ran.err().contains("no two labels to learn from yet"), ran.err());
        assertEquals(2, ran.told().size(), ran.err());
    }

    @Test
    void aModelSuggestsFromAFileWithoutLabels() throws IOException {
        Path model = new Orders(folder).train("a.model", 1, 150);
        Ran ran = Ran.with(
                "text\nparcel late again\nthe price of rude staff\n",
                "suggest",
                "-",
                "--as",
                "csv",
                "--model",
                model.toString(),
                "--count",
                "1");
        assertEquals(ExitCode.DONE, ran.code(), ran.err());
        assertEquals(2, ran.lines().size(), ran.out());
        assertTrue(ran.err().contains("1 of 2 verbatims without a label"), ran.err());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "audit below 0  | audit - --label topic --top -1              | --top is 0 or more",
                "audit few      | audit - --label topic --as csv              | too few to judge each by the others",
                "audit format   | audit - --label topic --format xml          | one of table, csv, jsonl",
                "suggest none   | suggest - --label topic --count 0           | --count is 1 or more"
            })
    void misuseIsToldInOneLine(String id, String arguments, String told) {
        Ran ran = Ran.with("text,topic,respondent\nlate,delivery,\ndear,price,\n", arguments.split(" +", -1));
        assertEquals(ExitCode.UNUSABLE, ran.code(), id);
        assertEquals(1, ran.told().size(), ran.err());
        assertTrue(ran.err().contains(told), ran.err());
    }
}
