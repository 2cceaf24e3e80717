package org.feedbacknlp.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** CSV and TSV: RFC 4180 where a file keeps to it, and one row's failure where a row does not. */
class TableInputTest {
    private static Ran analyze(String csv, String... more) {
        String[] arguments = new String[more.length + 4];
        System.arraycopy(more, 0, arguments, 4, more.length);
        arguments[0] = "analyze";
        arguments[1] = "-";
        arguments[2] = "--layers";
        arguments[3] = "tokens";
        return Ran.with(csv, arguments);
    }

    /** Returns the words of each row, or what is wrong with it. */
    private static List<String> words(Ran ran) {
        return Rows.of(ran).stream()
                .map(row -> row.has("failure") ? Rows.reason(row) : words(row))
                .toList();
    }

    private static String words(JsonNode row) {
        return IntStream.range(0, row.path("tokens").size())
                .mapToObj(i -> row.path("tokens").get(i).path("word").asText())
                .collect(Collectors.joining(" "));
    }

    @Test
    void N039_aLineBreakInsideQuotationMarksBelongsToTheText() {
        Ran ran = analyze("id,text,x\r\na,\"b\r\nc\",d\r\n2,e,f\r\n");
        assertEquals(List.of("b c", "e"), words(ran));
        assertEquals(ExitCode.DONE, ran.code());
    }

    @Test
    void N039_doubledQuotationMarksAreOne() {
        Ran ran = analyze("id,text\n1,\"say \"\"hi\"\" now\"\n");
        assertEquals(List.of("say \" hi \" now"), words(ran));
    }

    @Test
    void N039_aLoneQuotationMarkCostsItsRowAlone() {
        Ran ran = analyze("id,text\n1,fine\n2,\"great app\n3,\"quoted\"\n4,also fine\n");
        List<String> found = words(ran);
        assertEquals(4, found.size(), found::toString);
        assertEquals("fine", found.get(0));
        assertTrue(found.get(1).startsWith("line 3: a quotation mark is not closed"), found.get(1));
        assertEquals("quoted", found.get(2));
        assertEquals("also fine", found.get(3));
        assertEquals(ExitCode.SOME_FAILED, ran.code());
        assertTrue(ran.err().contains("1 of 4 rows failed"), ran.err());
    }

    @Test
    void N039_aQuotationMarkThatIsNeverClosedGivesTheRowsBehindItBack() {
        String rows = IntStream.rangeClosed(3, 500)
                .mapToObj(i -> i + ",row number " + i)
                .collect(Collectors.joining("\n"));
        Ran ran = analyze("id,text\n1,a\n2,\"never closed\n" + rows);
        List<String> found = words(ran);
        assertEquals(500, found.size());
        assertTrue(found.get(1).startsWith("line 3: "), found.get(1));
        assertEquals("row number 500", found.get(499));
    }

    @Test
    void N039_aQuotationMarkInsideAPlainValueIsACharacter() {
        assertEquals(List.of("a 5 \" screen"), words(analyze("id,text\n1,a 5\" screen\n")));
    }

    @Test
    void N039_aFieldOfOneMegabyteIsRead() {
        Ran ran = analyze("id,text\n1,\"" + "word ".repeat(210_000) + "\"\n2,fine\n");
        JsonNode first = Rows.of(ran).get(0);
        assertEquals("textLength", first.path("truncation").path("limit").asText());
        assertEquals("fine", words(ran).get(1));
    }

    @Test
    void N039_aFieldBeyondTheLimitCostsItsRow() {
        Ran ran = analyze("id,text\n1,\"" + "a".repeat(2_000_001) + "\"\n2,fine\n");
        assertTrue(words(ran).get(0).startsWith("line 2: "), () -> words(ran).get(0));
        assertTrue(
                words(ran).get(0).contains("2000000 characters"),
                () -> words(ran).get(0));
        assertEquals("fine", words(ran).get(1));
    }

    @Test
    void N039_tenThousandColumnsAreRefused() {
        String header = "text," + "x,".repeat(9_999) + "x";
        Ran ran = analyze(header + "\nhi\n");
        assertEquals(ExitCode.UNUSABLE, ran.code());
        assertTrue(ran.err().contains("header cannot be read"), ran.err());
        Ran row = analyze("id,text\n1,fine\n2" + ",x".repeat(10_000) + "\n3,fine\n");
        assertEquals(
                List.of("fine", "fine"), List.of(words(row).get(0), words(row).get(2)));
        assertTrue(words(row).get(1).contains("1000 columns"), () -> words(row).get(1));
    }

    @Test
    void N039_aMissingColumnIsToldWithWhatThereIs() {
        for (Ran ran : List.of(analyze("id,remark\n1,hi\n"), analyze("id,remark\n1,hi\n", "--text", "note"))) {
            assertEquals(ExitCode.UNUSABLE, ran.code());
            assertTrue(ran.err().contains("id, remark"), ran.err());
            assertEquals("", ran.out());
            assertEquals(1, ran.told().size(), ran.err());
        }
    }

    @Test
    void N039_aColumnThatIsNamedTwiceIsRefused() {
        Ran ran = analyze("text,id,text\na,1,b\n", "--text", "text");
        assertEquals(ExitCode.UNUSABLE, ran.code());
        assertTrue(ran.err().contains("column text stands 2 times in the header"), ran.err());
    }

    @Test
    void N039_aRowOfTheWrongLengthIsTold() {
        Ran ran = analyze("id,text,plan\n1,fine,a\n2,Great, but late,a\n3,short\n4,fine,b\n");
        assertEquals(
                List.of(
                        "fine",
                        "line 3: 4 values, but the header has 3",
                        "line 4: 2 values, but the header has 3",
                        "fine"),
                words(ran));
    }

    @Test
    void N039_aHeaderAloneIsNoRow() {
        Ran ran = analyze("id,text\n");
        assertEquals(ExitCode.DONE, ran.code());
        assertEquals("", ran.out());
    }

    @Test
    void N039_anEmptyInputIsRefused() {
        Ran ran = analyze("");
        assertEquals(ExitCode.UNUSABLE, ran.code());
        assertTrue(ran.err().contains("empty"), ran.err());
    }

    @Test
    void N039_theLastRowNeedsNoLineEnd() {
        assertEquals(List.of("a", "b"), words(analyze("id,text\n1,a\n2,b")));
    }

    @Test
    void blankLinesAreNoRows() {
        assertEquals(List.of("a", "b"), words(analyze("\n\nid,text\n\n1,a\n\r\n2,b\n\n")));
    }

    @Test
    void ofOneColumnABlankLineIsAnEmptyText() {
        assertEquals(List.of("content", "empty", "content"), Rows.statuses(analyze("comment\na b\n\nc d\n")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"comma | id,text", "semicolon | id;text", "tab | id\ttext"})
    void theSeparatorIsToldByTheHeader(String name, String header) {
        char separator = header.charAt(2);
        assertEquals(List.of("hello"), words(analyze(header + "\n1" + separator + "hello\n")), name);
    }

    @Test
    void aSeparatorMayBeGiven() {
        assertEquals(List.of("a , b"), words(analyze("id|text\n1|a, b\n", "--separator", "|")));
    }

    @Test
    void withoutQuotesAQuotationMarkIsACharacter() {
        String tsv = "id\ttext\n1\t\"never closed\n2\tshe said \"ok\"\n";
        Ran ran = analyze(tsv, "--as", "tsv", "--no-quotes");
        assertEquals(List.of("\" never closed", "she said \" ok \""), words(ran));
    }

    @Test
    void withoutQuotesACarriageReturnAloneEndsNoRow() {
        assertEquals(
                List.of("a b", "c"), words(analyze("id\ttext\r\n1\ta\rb\r\n2\tc\r\n", "--as", "tsv", "--no-quotes")));
    }

    @Test
    void N028_aByteOrderMarkIsNoPartOfTheHeader() {
        Ran ran = analyze("\ufeffid,text\nr7,hello\n");
        assertEquals(List.of("r7"), Rows.ids(ran));
        assertEquals(List.of("hello"), words(ran));
    }

    @Test
    void N029_malformedBytesCostTheirRowAndAreToldWithLineAndByte() {
        byte[] start = "id,text\n1,caf".getBytes(StandardCharsets.UTF_8);
        byte[][] malformed = {
            {(byte) 0xc3, 0x28},
            {(byte) 0xf0, 0x28, (byte) 0x8c, (byte) 0xbc},
            {(byte) 0xed, (byte) 0xa0, (byte) 0x80},
            {(byte) 0xc0, (byte) 0xaf}
        };
        for (byte[] bytes : malformed) {
            byte[] input = join(start, bytes, "\n2,fine\n".getBytes(StandardCharsets.UTF_8));
            Ran ran = Ran.with(input, "analyze", "-", "--layers", "tokens");
            assertEquals(2, ran.lines().size());
            assertTrue(
                    words(ran).get(0).startsWith("line 2, byte " + start.length + ": not UTF-8"),
                    words(ran).get(0));
            assertEquals("fine", words(ran).get(1));
            Ran replaced = Ran.with(input, "analyze", "-", "--layers", "tokens", "--replace-malformed");
            assertEquals(ExitCode.DONE, replaced.code());
            assertTrue(
                    words(replaced).get(0).contains("\ufffd"), words(replaced).get(0));
        }
    }

    private static byte[] join(byte[]... parts) {
        java.io.ByteArrayOutputStream all = new java.io.ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    @Test
    void N029_malformedBytesInALaterLineOfARowCostThatRow() {
        byte[] input = join(
                "id,text\n1,\"one\ntwo ".getBytes(StandardCharsets.UTF_8),
                new byte[] {(byte) 0xff},
                "\nthree\"\n2,fine\n".getBytes(StandardCharsets.UTF_8));
        Ran ran = Ran.with(input, "analyze", "-", "--layers", "tokens");
        assertTrue(
                words(ran).get(0).startsWith("line 3, byte 19: not UTF-8"),
                words(ran).get(0));
        assertEquals("fine", words(ran).get(1));
    }

    @Test
    void N030_aWideCharsetIsToldAndCanBeGiven() {
        byte[] wide = "id,text\n1,hello\n".getBytes(StandardCharsets.UTF_16LE);
        Ran ran = Ran.with(wide, "analyze", "-");
        assertEquals(ExitCode.UNUSABLE, ran.code());
        assertTrue(ran.err().contains("binary or has the wrong charset"), ran.err());
        Ran marked = Ran.with(join(new byte[] {(byte) 0xff, (byte) 0xfe}, wide), "analyze", "-");
        assertTrue(marked.err().contains("give --charset UTF-16LE"), marked.err());
        for (byte[] input : List.of(wide, join(new byte[] {(byte) 0xff, (byte) 0xfe}, wide))) {
            Ran given = Ran.with(input, "analyze", "-", "--charset", "UTF-16LE", "--layers", "tokens");
            assertEquals(List.of("hello"), words(given), given.err());
        }
    }

    @Test
    void aWorkbookIsToldApart() {
        Ran ran = Ran.with(new byte[] {'P', 'K', 3, 4, 0, 0}, "analyze", "-");
        assertTrue(ran.err().contains("Excel"), ran.err());
    }

    @Test
    void anotherCharsetCanBeGiven() {
        byte[] latin = "id,text\n1,caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);
        Ran ran = Ran.with(latin, "analyze", "-", "--charset", "windows-1252", "--layers", "tokens");
        assertEquals(List.of("caf\u00e9"), words(ran));
    }

    @Test
    void N031_N033_controlsInAnIdAreEscaped() {
        Ran ran = analyze("id,text\n\"a\u001b[2Jb\u0000c\u0085\u202e\",hi\n");
        assertFalse(ran.out().contains("\u001b"), ran.out());
        assertTrue(ran.out().contains("a\\u001B[2Jb\\u0000c\\u0085\\u202e"), ran.out());
    }
}
