package org.feedbacknlp.apitest;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.api.Failure;
import org.feedbacknlp.api.Outcome;
import org.feedbacknlp.api.ProviderReport;
import org.feedbacknlp.api.SetupException;
import org.feedbacknlp.api.Status;
import org.feedbacknlp.api.UnreadableItemException;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.api.WhyNot;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.apitest.support.Samples;
import org.feedbacknlp.apitest.support.SeededTest;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Contract C8: what may come to stand in a log or on a terminal is one short line that steers neither. */
class OneLineTest {
    /** Everything that keeps a line, from what is given to what is kept. */
    private static final Map<String, UnaryOperator<String>> KEEPERS = new LinkedHashMap<>();

    /** Everything that shows a caller's id, from the id to what is shown. */
    private static final Map<String, Function<String, Object>> SHOWS_ID = new LinkedHashMap<>();

    static {
        KEEPERS.put("Failure", text -> new Failure(Failure.Phase.CHECK, "acme", text).reason());
        KEEPERS.put("WhyNot", text -> new WhyNot("price", text, List.of()).reason());
        KEEPERS.put("UnreadableItemException", text -> new UnreadableItemException("r1", text).reason());
        KEEPERS.put("SetupException", text -> new SetupException(List.of(text)).getMessage());
        KEEPERS.put(
                "problems",
                text -> new SetupException(List.of("a", text)).problems().get(1));
        KEEPERS.put("ProviderReport", text -> report(text).problem().orElseThrow());
        KEEPERS.put("absence", text -> absent(text).absence(Layer.EFFORT).orElseThrow());
        SHOWS_ID.put("Verbatim", OneLineTest::verbatim);
        SHOWS_ID.put(
                "Analysis",
                id -> Analysis.builder(verbatim(id), Status.CONTENT, Samples.PROVENANCE)
                        .build());
        SHOWS_ID.put("Failed", id -> new Outcome.Failed(0, id, Samples.FAILURE));
    }

    private static ProviderReport report(String problem) {
        return new ProviderReport(
                "acme",
                "1",
                "acme.jar",
                ProviderReport.State.REJECTED,
                List.of(),
                List.of(),
                List.of(),
                Optional.of(problem),
                Optional.empty());
    }

    private static Analysis absent(String reason) {
        return Analysis.builder(Samples.VERBATIM, Status.CONTENT, Samples.PROVENANCE)
                .absent(Layer.EFFORT, reason)
                .build();
    }

    private static Verbatim verbatim(String id) {
        return Verbatim.builder(Samples.TEXT).id(id).build();
    }

    static Stream<Arguments> lines() {
        String long299 = "x".repeat(299);
        return Stream.of(
                Arguments.of("plain", "model not found", "model not found"),
                Arguments.of("empty", "", ""),
                Arguments.of("other scripts", "Größe 日本 👍🏽", "Größe 日本 👍🏽"),
                Arguments.of("N019 direction", "\u202egnihton\u202c\u2066x\u2069", " gnihton  x "),
                Arguments.of("N031 NUL", "abc\u0000def\u007f", "abc def "),
                Arguments.of("N032 line breaks", "ok\r\n2026-11-22 ERROR admin", "ok  2026-11-22 ERROR admin"),
                Arguments.of("N032 other line breaks", "a\u2028b\u2029c\u0085d\u000be\ff", "a b c d e f"),
                Arguments.of("N033 terminal", "\u001b[2J\u001b]0;pwn\u0007\u009b", " [2J ]0;pwn  "),
                Arguments.of("N034 patterns", "${jndi:x} %n%s {0}", "${jndi:x} %n%s {0}"),
                Arguments.of("300", long299 + "y", long299 + "y"),
                Arguments.of("301", long299 + "yz", long299 + "y"),
                Arguments.of("10,000", "y".repeat(10_000), "y".repeat(300)),
                Arguments.of("pair before the cut", "x".repeat(298) + "👍z", "x".repeat(298) + "👍"),
                Arguments.of("pair across the cut", long299 + "👍", long299),
                Arguments.of("lone surrogate at the cut", long299 + "\ud83dz", long299 + "\ud83d"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lines")
    void keeps(String id, String given, String kept) {
        assertAll(KEEPERS.entrySet().stream()
                .<Executable>map(
                        keeper -> () -> assertEquals(kept, keeper.getValue().apply(given), keeper.getKey())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lines")
    void shows(String id, String given, String kept) {
        assertAll(SHOWS_ID.entrySet().stream().<Executable>map(value -> () -> {
            String shown = value.getValue().apply(given).toString();
            assertTrue(shown.contains("id=" + kept + ","), () -> value.getKey() + ": " + shown);
        }));
    }

    @SeededTest
    void anyTextBecomesALineOnceAndForAll(long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(600);
        while (text.length() < length) {
            text.append((char) random.nextInt(random.nextBoolean() ? 0x30 : 0x10000));
        }
        UnaryOperator<String> keeper = KEEPERS.get("Failure");
        String line = keeper.apply(text.toString());
        assertTrue(line.length() <= 300, () -> "length " + line.length());
        assertTrue(line.chars().noneMatch(Character::isISOControl), "no controls");
        assertTrue(line.lines().count() <= 1, "one line");
        assertEquals(line, keeper.apply(line), "a line stays as it is");
    }
}
