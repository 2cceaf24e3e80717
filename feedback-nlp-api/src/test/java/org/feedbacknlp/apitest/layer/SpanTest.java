package org.feedbacknlp.apitest.layer;

import static org.feedbacknlp.apitest.support.Refusal.illegal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.feedbacknlp.api.layer.Span;
import org.feedbacknlp.apitest.support.JsonText;
import org.feedbacknlp.apitest.support.Refusal;
import org.feedbacknlp.apitest.support.SeededTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Ranges of a text, in UTF-16 code units (contract C1). */
class SpanTest {
    static Stream<Refusal> refusals() {
        return Stream.of(
                illegal("negative start", "-1..0", () -> new Span(-1, 0)),
                illegal("end before start", "3..2", () -> new Span(3, 2)),
                illegal("both negative", "-2..-1", () -> new Span(-2, -1)),
                illegal(
                        "least and most",
                        "-2147483648..2147483647",
                        () -> new Span(Integer.MIN_VALUE, Integer.MAX_VALUE)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusals")
    void refuses(Refusal refusal) {
        refusal.check();
    }

    @ParameterizedTest(name = "{0}..{1} has {2}")
    @CsvSource({"0, 0, 0", "5, 5, 0", "0, 1, 1", "3, 10, 7", "0, 2147483647, 2147483647"})
    void length(int start, int end, int length) {
        assertEquals(length, new Span(start, end).length());
    }

    @ParameterizedTest(name = "C1 {0}..{1} is \"{2}\"")
    @CsvSource({"0, 4, good", "5, 7, 👍", "8, 8, ''", "0, 8, good 👍!"})
    void coversCodeUnits(int start, int end, String covered) {
        assertEquals(covered, new Span(start, end).in("good 👍!"));
    }

    @Test
    void aTextThatIsTooShortIsRefused() {
        assertThrows(IndexOutOfBoundsException.class, () -> new Span(2, 5).in("four"));
        assertThrows(IndexOutOfBoundsException.class, () -> new Span(5, 5).in("four"));
    }

    @ParameterizedTest(name = "{0}..{1} and {2}..{3}")
    @CsvSource(textBlock = """
                    # start, end, start, end, overlaps, contains
                    2, 5, 2, 5, true,  true
                    2, 5, 3, 4, true,  true
                    3, 4, 2, 5, true,  false
                    2, 5, 4, 9, true,  false
                    2, 5, 0, 3, true,  false
                    2, 5, 5, 9, false, false
                    2, 5, 0, 2, false, false
                    2, 5, 7, 9, false, false
                    2, 5, 3, 3, false, true
                    2, 5, 2, 2, false, true
                    2, 5, 5, 5, false, true
                    2, 5, 6, 6, false, false
                    3, 3, 2, 5, false, false
                    3, 3, 3, 3, false, true
                    """)
    void relations(int start, int end, int otherStart, int otherEnd, boolean overlaps, boolean contains) {
        Span span = new Span(start, end);
        Span other = new Span(otherStart, otherEnd);
        assertEquals(overlaps, span.overlaps(other), "overlaps");
        assertEquals(overlaps, other.overlaps(span), "overlaps the other way");
        assertEquals(contains, span.contains(other), "contains");
    }

    @SeededTest
    void relationsAreThoseOfSetsOfCodeUnits(long seed) {
        Random random = new Random(seed);
        Span span = random(random);
        Span other = random(random);
        BitSet shared = units(span);
        shared.and(units(other));
        assertEquals(!shared.isEmpty(), span.overlaps(other), () -> span + " overlaps " + other);
        if (other.length() > 0) {
            assertEquals(shared.equals(units(other)), span.contains(other), () -> span + " contains " + other);
        }
    }

    @Test
    void orderIsByStartThenEnd() {
        List<Span> ordered = List.of(new Span(0, 0), new Span(0, 9), new Span(1, 1), new Span(1, 2), new Span(10, 11));
        List<Span> shuffled = new ArrayList<>(ordered);
        Collections.reverse(shuffled);
        Collections.sort(shuffled);
        assertEquals(ordered, shuffled);
    }

    @SeededTest
    void orderAgreesWithEquality(long seed) {
        Random random = new Random(seed);
        Span span = random(random);
        Span other = random(random);
        assertEquals(span.equals(other), span.compareTo(other) == 0);
        assertTrue(Integer.signum(span.compareTo(other)) == -Integer.signum(other.compareTo(span)));
    }

    @Test
    void json() {
        assertEquals("{\"start\":3,\"end\":9}", JsonText.of(new Span(3, 9).toJson()));
    }

    private static Span random(Random random) {
        int start = random.nextInt(8);
        return new Span(start, start + random.nextInt(8));
    }

    private static BitSet units(Span span) {
        BitSet units = new BitSet();
        units.set(span.start(), span.end());
        return units;
    }
}
