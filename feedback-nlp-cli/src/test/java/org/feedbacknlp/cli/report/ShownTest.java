package org.feedbacknlp.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Text of others as it is shown. */
class ShownTest {
    private static Arguments rule(String rule, String text, String shown) {
        return Arguments.of(Named.of(rule, text), shown);
    }

    static Stream<Arguments> rules() {
        return Stream.of(
                rule("plain words are left alone", "Late again.", "Late again."),
                rule("markup is text", "<b>&amp;</b>", "<b>&amp;</b>"),
                rule("N003 white space becomes one space", "  a \t\n\r b  ", "a b"),
                rule("N003 wide spaces too", "a\u00A0\u2003\u3000b", "a b"),
                rule("N015 half a pair is replaced", "bad\uD800", "bad\uFFFD"),
                rule("N016 swapped halves too", "\uDC00\uD800x", "\uFFFD\uFFFDx"),
                rule(
                        "N017 a family stays together",
                        "\uD83D\uDC68\u200D\uD83D\uDC69",
                        "\uD83D\uDC68\u200D\uD83D\uDC69"),
                rule("N018 invisible ones go", "re\u200Bfu\u00ADn\uFEFFd\u2060s", "refunds"),
                rule("N019 overrides go", "\u202Egnihton\u202C", "gnihton"),
                rule("N019 isolates go", "\u2066a\u2067b\u2068c\u2069", "abc"),
                rule("N019 marks of direction go", "a\u200Eb\u200Fc\u061Cd", "abcd"),
                rule("N020 an accent stays", "cafe\u0301", "cafe\u0301"),
                rule("N031 NUL parts words", "abc\0def", "abc def"),
                rule("N031 controls part words", "a\u0001\u001F\u007F\u009Fb", "a b"),
                rule("N032 a line end is a space", "ok\r\nERROR", "ok ERROR"),
                rule("N033 an escape sequence is dead", "\u001B[2Jx\u0007", "[2Jx"),
                rule("N037 line separators part words", "a\u2028b\u2029c", "a b c"),
                rule("a non-joiner is spelling", "\u0645\u06CC\u200C\u062E", "\u0645\u06CC\u200C\u062E"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void isFitToBeRead(String text, String shown) {
        assertEquals(shown, Shown.text(text));
    }

    @Test
    void n023_marksDoNotPileUp() {
        assertEquals("I" + "\u0301".repeat(4) + " hate", Shown.text("I" + "\u0301".repeat(100_000) + " hate"));
    }

    @Test
    void aNameIsNeverInvisible() {
        assertEquals("(no visible name)", Shown.name("\u200B\u0000 \u202E"));
        assertEquals("", Shown.text("\u200B\u0000 \u202E"));
    }

    @ParameterizedTest(name = "{0} characters")
    @CsvSource({"79, false", "80, false", "81, true", "100000, true"})
    void aNameIsCutWhereItIsTooLong(int length, boolean cut) {
        String shown = Shown.name("n".repeat(length));
        assertEquals(Math.min(length, Shown.LONGEST_NAME) + (cut ? 1 : 0), shown.length());
        assertEquals(cut, shown.endsWith("…"));
    }

    @Test
    void aPairIsNeverCut() {
        String shown = Shown.name("\uD83D\uDE00".repeat(200));
        assertEquals("\uD83D\uDE00".repeat(Shown.LONGEST_NAME) + "…", shown);
    }

    @Test
    void aTextMayBeLongerThanAName() {
        assertEquals(Shown.LONGEST_TEXT + 1, Shown.text("t".repeat(100_000)).length());
    }

    @Test
    void showingTwiceIsShowingOnce() {
        Random random = new Random(2026);
        for (int i = 0; i < 5_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(40); j > 0; j--) {
                text.append((char) random.nextInt(random.nextBoolean() ? 0x300 : 0x10000));
            }
            String shown = Shown.text(text.toString());
            assertEquals(
                    shown,
                    Shown.text(shown),
                    () -> "seed 2026: " + text.chars().boxed().toList());
            assertTrue(shown.chars().noneMatch(Character::isISOControl));
        }
    }
}
