package org.feedbacknlp.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** JSON lines and plain lines. */
class JsonInputTest {
    private static Ran analyze(String lines, String... more) {
        String[] arguments = new String[more.length + 2];
        System.arraycopy(more, 0, arguments, 2, more.length);
        arguments[0] = "analyze";
        arguments[1] = "-";
        return Ran.with(lines, arguments);
    }

    @Test
    void objectsAreRowsWhateverTheOrderOfTheirKeys() {
        Ran ran = analyze("""
                {"id": "a", "text": "great app"}

                {"text": "awful app", "plan": "pro", "id": 7}
                """);
        assertEquals(List.of("a", "7"), Rows.ids(ran));
        List<JsonNode> rows = Rows.of(ran);
        assertEquals("positive", rows.get(0).at("/sentiment/label").asText());
        assertEquals("negative", rows.get(1).at("/sentiment/label").asText());
    }

    @Test
    void aBadLineCostsItselfAlone() {
        Ran ran = analyze("""
                {"id":"1","text":"fine"}
                {"id":"2","text":
                [1,2]
                {"id":"4","text":{"a":1}}
                {"id":"5","text":null}
                {"id":"6","text":"a","text":"b"}
                {"id":"7","text":"x"} trailing
                {"id":"8","text":"fine"}
                """);
        List<JsonNode> rows = Rows.of(ran);
        assertEquals(
                List.of("content", "failed", "failed", "failed", "failed", "failed", "failed", "content"),
                Rows.statuses(ran));
        assertTrue(Rows.reason(rows.get(1)).startsWith("line 2, column"), () -> Rows.reason(rows.get(1)));
        assertEquals("line 3: not a JSON object", Rows.reason(rows.get(2)));
        assertEquals("line 4, field text: not a text or a number", Rows.reason(rows.get(3)));
        assertEquals("4", rows.get(3).get("id").asText());
        assertEquals("line 5: no text", Rows.reason(rows.get(4)));
        assertTrue(Rows.reason(rows.get(5)).startsWith("line 6"), () -> Rows.reason(rows.get(5)));
        assertTrue(Rows.reason(rows.get(6)).startsWith("line 7"), () -> Rows.reason(rows.get(6)));
        assertEquals(ExitCode.SOME_FAILED, ran.code());
    }

    @Test
    void badFirstLinesDoNotHideTheColumns() {
        Ran ran = analyze("{oops\n{\"comment\":\"great\"}\n", "--as", "jsonl");
        assertEquals(List.of("failed", "content"), Rows.statuses(ran));
    }

    @Test
    void deepNestingIsRefused() {
        String deep = "{\"text\":\"a\",\"x\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}\n";
        Ran ran = analyze("{\"text\":\"fine\"}\n" + deep + "{\"text\":\"fine\"}\n");
        assertEquals(List.of("content", "failed", "content"), Rows.statuses(ran));
    }

    @Test
    void aColumnThatIsNamedNeedNotBeInTheFirstRow() {
        Ran ran = analyze("{\"text\":\"a b\"}\n{\"text\":\"c d\",\"nps\":11}\n", "--score", "nps:nps");
        assertEquals(List.of("content", "failed"), Rows.statuses(ran));
    }

    @Test
    void aLoneSurrogateInAnIdDoesNoHarm() {
        Ran ran = analyze("{\"id\":\"a\\ud800\",\"text\":\"great\"}\n");
        assertEquals(ExitCode.DONE, ran.code());
        assertEquals(1, ran.lines().size());
    }

    @Test
    void plainLinesAreTextsAndEmptyOnesAreEmpty() {
        Ran ran = analyze("great app\n\n\"quoted\", with comma\r\nlast", "--as", "lines");
        assertEquals(List.of("r1", "r2", "r3", "r4"), Rows.ids(ran));
        assertEquals(List.of("content", "empty", "content", "content"), Rows.statuses(ran));
    }

    @Test
    void N004_aLineBeyondTheLimitCostsItself() {
        Ran ran = analyze("fine\n" + "a".repeat(2_000_001) + "\nfine\n", "--as", "lines");
        assertEquals(List.of("content", "failed", "content"), Rows.statuses(ran));
        assertEquals(
                "line 2: longer than 2000000 characters",
                Rows.reason(Rows.of(ran).get(1)));
    }

    @Test
    void N034_patternsOfOtherSystemsPassThrough() {
        Ran ran = analyze("${jndi:ldap://127.0.0.1/a}\n%n%s%x\n{0}\n", "--as", "lines");
        assertEquals(ExitCode.DONE, ran.code());
        assertEquals(3, ran.lines().size());
    }
}
