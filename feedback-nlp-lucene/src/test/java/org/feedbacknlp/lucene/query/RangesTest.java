package org.feedbacknlp.lucene.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Random;
import org.feedbacknlp.lucene.InvalidQueryException;
import org.feedbacknlp.lucene.InvalidQueryException.Problem;
import org.feedbacknlp.lucene.query.Lexeme.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RangesTest {
    private static Text typed(String value) {
        return new Text(value, false, 3);
    }

    @ParameterizedTest
    @CsvSource({
        "7, 7, 7",
        "=7, 7, 7",
        "007, 7, 7",
        "3..5, 3, 5",
        "3..3, 3, 3",
        "<=6, -2147483648, 6",
        "\u22646, -2147483648, 6",
        "<6, -2147483648, 5",
        ">=9, 9, 2147483647",
        "\u22659, 9, 2147483647",
        ">9, 10, 2147483647",
        "4.., 4, 2147483647",
        "..4, -2147483648, 4",
        "<0, -2147483648, -1"
    })
    void scores(String value, int lowest, int highest) {
        assertEquals(new Node.Scores(lowest, highest), Ranges.scores(typed(value)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026, 2026-01-01, 2026-12-31",
        "2026-02, 2026-02-01, 2026-02-28",
        "2024-02, 2024-02-01, 2024-02-29",
        "2026-10-05, 2026-10-05, 2026-10-05",
        "2026-01-05..2026-02-01, 2026-01-05, 2026-02-01",
        "2026-01..2026-03, 2026-01-01, 2026-03-31",
        "2025..2026-06, 2025-01-01, 2026-06-30",
        ">=2026-10, 2026-10-01, +999999999-12-31",
        ">2026-10, 2026-11-01, +999999999-12-31",
        "<=2026-10, -999999999-01-01, 2026-10-31",
        "<2026-10, -999999999-01-01, 2026-09-30",
        "=2026-10, 2026-10-01, 2026-10-31",
        "2026.., 2026-01-01, +999999999-12-31",
        "..2026, -999999999-01-01, 2026-12-31"
    })
    void dates(String value, LocalDate first, LocalDate last) {
        assertEquals(new Node.Dates(first, last), Ranges.dates(typed(value)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "..", "...", "a", "7a", "-7", "+7", "7.5", "1e3", "12345", "<", ">=", "<=>", "==", "=<7", "5..3",
                "1..2..3", "\u0667", " 7", "7 "
            })
    void badScores(String value) {
        assertBad(assertThrows(InvalidQueryException.class, () -> Ranges.scores(typed(value))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "..",
                "26",
                "02026",
                "20261",
                "2026-1",
                "2026-13",
                "2026-00",
                "2026-1-5",
                "2026-02-30",
                "2023-02-29",
                "2026/02",
                "2026-10-5",
                "2026-10-051",
                "2026x10x05",
                "2026-10-05T00:00",
                "05-10-2026",
                "10000-01-01",
                "2026-02-01..2026-01-05",
                ">2026..",
                "today",
                "\u0662\u0660\u0662\u0666",
                "<",
                "2026-10-\ud83d\ude00"
            })
    void N088_badDates(String value) {
        assertBad(assertThrows(InvalidQueryException.class, () -> Ranges.dates(typed(value))));
    }

    private static void assertBad(InvalidQueryException e) {
        assertEquals(Problem.BAD_VALUE, e.problem());
        assertEquals(3, e.position());
    }

    @Test
    void everyDayAndMonthCanBeTyped() {
        LocalDate day = LocalDate.of(1999, 12, 25);
        for (int i = 0; i < 12_000; i++) {
            assertEquals(new Node.Dates(day, day), Ranges.dates(typed(day.toString())));
            YearMonth month = YearMonth.from(day);
            assertEquals(new Node.Dates(month.atDay(1), month.atEndOfMonth()), Ranges.dates(typed(month.toString())));
            day = day.plusDays(1);
        }
    }

    @Test
    void randomValuesAreReadOrRefusedAndNothingElse() {
        long seed = 88L;
        Random random = new Random(seed);
        String signs = "0123456789-.<>= a\u0661";
        for (int round = 0; round < 50_000; round++) {
            StringBuilder value = new StringBuilder();
            for (int i = random.nextInt(14); i > 0; i--) {
                value.append(signs.charAt(random.nextInt(signs.length())));
            }
            String told = "round " + round + " of seed " + seed + ": " + value;
            read(() -> Ranges.scores(typed(value.toString())), told);
            read(() -> Ranges.dates(typed(value.toString())), told);
        }
    }

    private interface Reading {
        Node read();
    }

    private static void read(Reading reading, String told) {
        try {
            reading.read();
        } catch (InvalidQueryException e) {
            assertBad(e);
        } catch (RuntimeException e) {
            throw new AssertionError(told, e);
        }
    }
}
