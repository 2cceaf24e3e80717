package org.feedbacknlp.cli.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Guards against formulas: added where they are needed, and removed exactly. */
class CellGuardTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "@SUM(A1)",
                "-1+1|cmd",
                "+x",
                "\t=1",
                "\r=1",
                "\n",
                "\0",
                "\uff1dA1",
                "\uff0b1",
                "-",
                "+",
                "-.",
                "'=1"
            })
    void N038_whatCouldBeAFormulaIsGuarded(String cell) {
        assertEquals("'" + cell, CellGuard.add(cell));
        assertEquals(cell, CellGuard.remove(CellGuard.add(cell)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "-5", "+3.25", "-0.5", "'", "'quoted'", " =1", "5-3"})
    void N038_anythingElseStays(String cell) {
        assertEquals(cell, CellGuard.add(cell));
        assertEquals(cell, CellGuard.remove(cell));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {"'=x, =x", "''=x, '=x", "'-5, '-5", "''-5, '-5"})
    void oneGuardIsRemovedAndNothingElse(String cell, String bare) {
        assertEquals(bare, CellGuard.remove(cell));
    }

    @Test
    void N038_addingAndRemovingUndoEachOther() {
        long seed = 20261130;
        SplittableRandom random = new SplittableRandom(seed);
        String signs = "=+-@'\t\r\n\0 a1.\uff1d";
        for (int round = 0; round < 20_000; round++) {
            StringBuilder cell = new StringBuilder();
            for (int i = random.nextInt(6); i > 0; i--) {
                cell.append(signs.charAt(random.nextInt(signs.length())));
            }
            String guarded = CellGuard.add(cell.toString());
            assertEquals(cell.toString(), CellGuard.remove(guarded), "seed " + seed + ", round " + round);
            boolean formula = !guarded.isEmpty() && "=@\t\r\n\0\uff1d".indexOf(guarded.charAt(0)) >= 0;
            assertFalse(formula, "seed " + seed + ", round " + round);
        }
    }
}
