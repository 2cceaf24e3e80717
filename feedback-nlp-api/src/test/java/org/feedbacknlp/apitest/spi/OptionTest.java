package org.feedbacknlp.apitest.spi;

import static org.feedbacknlp.apitest.support.Refusal.illegal;
import static org.feedbacknlp.apitest.support.Refusal.missing;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.feedbacknlp.api.spi.Option;
import org.feedbacknlp.api.spi.Options;
import org.feedbacknlp.apitest.support.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The types of options: what each takes, what it refuses, and what it says that it takes. */
class OptionTest {
    private static final Option<String> TEXT = Option.text("text", "none", "Any text.");
    private static final Option<Boolean> FLAG = Option.flag("flag", true, "On or off.");
    private static final Option<Integer> INTEGER = Option.integer("integer", 5, 1, 9, "A count.");
    private static final Option<Double> NUMBER = Option.number("number", 0.5, -1, 1, "A share.");
    private static final Option<String> CHOICE = Option.choice("choice", "fast", List.of("fast", "good"), "A way.");
    private static final Map<String, Option<?>> OPTIONS =
            Map.of("text", TEXT, "flag", FLAG, "integer", INTEGER, "number", NUMBER, "choice", CHOICE);

    @ParameterizedTest(name = "{0} takes {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    text    | none | text                       | Any text.
                    flag    | true | true or false              | On or off.
                    integer | 5    | a whole number from 1 to 9 | A count.
                    number  | 0.5  | a number from -1.0 to 1.0  | A share.
                    choice  | fast | one of fast, good          | A way.
                    """)
    void describesItself(String key, String fallback, String expected, String description) {
        Option<?> option = OPTIONS.get(key);
        assertEquals(key, option.key());
        assertEquals(fallback, option.fallback().toString());
        assertEquals(expected, option.expected());
        assertEquals(description, option.description());
        assertEquals(key + ": " + expected, option.toString());
    }

    static Stream<Arguments> taken() {
        return Stream.of(
                Arguments.of(TEXT, "", ""),
                Arguments.of(TEXT, " any\nthing ", " any\nthing "),
                Arguments.of(FLAG, "true", true),
                Arguments.of(FLAG, "false", false),
                Arguments.of(INTEGER, "1", 1),
                Arguments.of(INTEGER, "9", 9),
                Arguments.of(INTEGER, "007", 7),
                Arguments.of(NUMBER, "-1", -1.0),
                Arguments.of(NUMBER, "1.0", 1.0),
                Arguments.of(NUMBER, "1e-3", 0.001),
                Arguments.of(CHOICE, "fast", "fast"),
                Arguments.of(CHOICE, "good", "good"));
    }

    @ParameterizedTest(name = "{0}: \"{1}\"")
    @MethodSource("taken")
    void takes(Option<?> option, String value, Object typed) {
        List<String> problems = new ArrayList<>();
        Options options = Options.check("acme", List.of(option), Map.of(option.key(), value), problems);
        assertEquals(List.of(), problems);
        assertEquals(typed, options.get(option));
    }

    static Stream<Arguments> refused() {
        Map<Option<?>, List<String>> values = Map.of(
                FLAG, List.of("", "TRUE", "True", "yes", "1", " true", "on"),
                INTEGER, List.of("", "0", "10", "-5", "5.0", "five", " 5", "4294967301", "0x5", "1e0"),
                NUMBER, List.of("", "-1.0000001", "1.0000001", "NaN", "Infinity", "-Infinity", "half", "0,5", "1e400"),
                CHOICE, List.of("", "Fast", "fast ", "fast, good", "bad"));
        return values.entrySet().stream()
                .flatMap(of -> of.getValue().stream().map(value -> Arguments.of(of.getKey(), value)));
    }

    @ParameterizedTest(name = "{0}: \"{1}\"")
    @MethodSource("refused")
    void refusesAndFallsBack(Option<?> option, String value) {
        List<String> problems = new ArrayList<>();
        Options options = Options.check("acme", List.of(option), Map.of(option.key(), value), problems);
        assertEquals(List.of("option " + option.key() + " of acme must be " + option.expected()), problems);
        assertEquals(option.fallback(), options.get(option));
    }

    static Stream<Refusal> refusals() {
        List<String> words = List.of("fast", "good");
        return Stream.of(
                missing("key", () -> Option.text(null, "", "Any.")),
                missing("fallback", () -> Option.text("k", null, "Any.")),
                missing("description", () -> Option.text("k", "", null)),
                missing("description", () -> Option.flag("k", true, null)),
                missing("choices", () -> Option.choice("k", "fast", null, "A way.")),
                missing("choices", () -> Option.choice("k", "fast", Arrays.asList("fast", null), "A way.")),
                missing("fallback", () -> Option.choice("k", null, words, "A way.")),
                illegal("blank key", "key", () -> Option.text(" ", "", "Any.")),
                illegal("blank key of a flag", "key", () -> Option.flag("", true, "On.")),
                illegal("default too small", "fallback", () -> Option.integer("k", 0, 1, 9, "A count.")),
                illegal("default too large", "fallback", () -> Option.integer("k", 10, 1, 9, "A count.")),
                illegal("empty range", "fallback", () -> Option.integer("k", 5, 9, 1, "A count.")),
                illegal("default beyond", "fallback", () -> Option.number("k", 1.5, -1, 1, "A share.")),
                illegal("default NaN", "fallback", () -> Option.number("k", Double.NaN, -1, 1, "A share.")),
                illegal("default no choice", "fallback", () -> Option.choice("k", "bad", words, "A way.")),
                illegal("no choices", "fallback", () -> Option.choice("k", "bad", List.of(), "A way.")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusals")
    void refusesABadDescription(Refusal refusal) {
        refusal.check();
    }

    @Test
    void theChoicesAreCopied() {
        List<String> mine = new ArrayList<>(List.of("fast", "good"));
        Option<String> option = Option.choice("choice", "fast", mine, "A way.");
        mine.clear();
        List<String> problems = new ArrayList<>();
        Options.check("acme", List.of(option), Map.of("choice", "good"), problems);
        assertEquals(List.of(), problems);
    }
}
