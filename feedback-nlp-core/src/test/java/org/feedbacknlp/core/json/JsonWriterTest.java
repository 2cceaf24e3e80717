package org.feedbacknlp.core.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.feedbacknlp.core.support.RandomText;
import org.feedbacknlp.core.support.SeededTest;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Trees as JSON: one line of ASCII, the same on every machine, and nothing that a reader could trip over. */
class JsonWriterTest {
    private static DynamicTest written(Object tree, String json) {
        return DynamicTest.dynamicTest(json, () -> assertEquals(json, JsonWriter.of(tree)));
    }

    @TestFactory
    Stream<DynamicTest> treesAreWritten() {
        return Stream.of(
                written(Map.of(), "{}"),
                written(List.of(), "[]"),
                written(List.of(1, 2L, true, "x"), "[1,2,true,\"x\"]"),
                written(Map.of("a", List.of(Map.of("b", false))), "{\"a\":[{\"b\":false}]}"),
                written(Map.of(0.5, 1), "{\"0.5\":1}"),
                written(
                        Map.of("quote \" back \\", "\n\t\r\u0000"),
                        "{\"quote \\\" back \\\\\":\"\\n\\t\\u000d\\u0000\"}"),
                written("\u007f\u0080\u00e9\u2028", "\"\\u007f\\u0080\\u00e9\\u2028\""),
                written("\ud83d\ude00 \ud83d", "\"\\ud83d\\ude00 \\ud83d\""),
                written("</script>", "\"</script>\""));
    }

    @TestFactory
    Stream<DynamicTest> numbersHaveSixDecimalsAtMost() {
        return Stream.of(
                written(0.0, "0.0"),
                written(-0.0, "0.0"),
                written(0.1 + 0.2, "0.3"),
                written(1 / 3.0, "0.333333"),
                written(-2 / 3.0, "-0.666667"),
                written(0.0000004, "0.0"),
                written(-0.0000004, "0.0"),
                written(0.0000006, "1.0E-6"),
                written(1e15, "1.0E15"),
                written(1e300, "1.0E300"),
                written(Double.MAX_VALUE, "1.7976931348623157E308"),
                written(Long.MIN_VALUE, "-9223372036854775808"));
    }

    @Test
    void keysStandInTheOrderOfTheMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("z", 1);
        map.put("a", 2);
        assertEquals("{\"z\":1,\"a\":2}", JsonWriter.of(map));
    }

    @Test
    void whatIsNoJsonIsRefused() {
        for (Object tree : Arrays.asList(
                Double.NaN,
                Double.POSITIVE_INFINITY,
                List.of(Double.NEGATIVE_INFINITY),
                Map.of("a", Optional.empty()),
                'c',
                1.5f,
                new int[0])) {
            IllegalArgumentException thrown = assertThrows(IllegalArgumentException.class, () -> JsonWriter.of(tree));
            assertTrue(String.valueOf(thrown.getMessage()).startsWith("not to be written as JSON: "));
        }
    }

    @SeededTest
    void everyTextIsOneLineOfAsciiThatReadsBack(long seed) {
        String text = RandomText.of(new Random(seed), 40);
        String json = JsonWriter.of(text);
        assertTrue(json.chars().allMatch(c -> c >= ' ' && c < 0x7f), () -> "seed " + seed);
        assertEquals(text, unescaped(json.substring(1, json.length() - 1)), () -> "seed " + seed);
    }

    private static String unescaped(String json) {
        StringBuilder text = new StringBuilder();
        int i = 0;
        while (i < json.length()) {
            char c = json.charAt(i);
            if (c != '\\') {
                assertTrue(c != '"', "a quote ends the text early");
                text.append(c);
                i++;
            } else if (json.charAt(i + 1) == 'u') {
                text.append((char) Integer.parseInt(json.substring(i + 2, i + 6), 16));
                i += 6;
            } else {
                char escaped = json.charAt(i + 1);
                text.append(escaped == 'n' ? '\n' : escaped == 't' ? '\t' : escaped);
                i += 2;
            }
        }
        return text.toString();
    }
}
