package org.feedbacknlp.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.api.CacheOptions;
import org.feedbacknlp.api.FeedbackAnalyzer;
import org.feedbacknlp.api.Limits;
import org.feedbacknlp.api.Status;
import org.feedbacknlp.api.Truncation;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.Polarity;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** Texts that mean harm or mishap: each is answered, in linear time, with spans inside it (C1, C4). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileTextTest {
    private FeedbackAnalyzer analyzer;

    @BeforeAll
    void open() {
        analyzer = FeedbackAnalyzer.builder()
                .cache(CacheOptions.OFF)
                .layers(
                        Layer.TOKENS,
                        Layer.ZONES,
                        Layer.LANGUAGE,
                        Layer.SENTENCES,
                        Layer.CLAUSES,
                        Layer.SENTIMENT,
                        Layer.SENTENCE_SENTIMENTS,
                        Layer.TOPICS)
                .build();
    }

    @AfterAll
    void close() {
        analyzer.close();
    }

    @Test
    void N001_anEmptyTextIsEmpty() {
        Analysis analysis = analyzer.analyze("");
        assertEquals(Status.EMPTY, analysis.status());
        assertEquals(0, analysis.get(Layer.TOKENS).orElseThrow().count());
        assertTrue(analysis.get(Layer.SENTIMENT).isEmpty());
        assertEquals("status is empty", analysis.absence(Layer.SENTIMENT).orElseThrow());
        assertEquals(analysis.toJson(), analyzer.analyze("").toJson());
    }

    @Test
    void N002_aNullTextIsRefusedByName() {
        NullPointerException thrown = assertThrows(NullPointerException.class, () -> analyzer.analyze((String) null));
        assertEquals("text", thrown.getMessage());
    }

    @Test
    void N003_whiteSpaceOfAnyKindIsEmpty() {
        assertEquals(Status.EMPTY, analyzer.analyze(" \u00A0\u2003\u3000\t\r\n").status());
        assertEquals(Status.EMPTY, analyzer.analyze("\u200B\uFEFF\u2060").status());
    }

    @Test
    void N004_oneGiantTokenIsCutAndFlagged() {
        Analysis analysis = analyzer.analyze("a".repeat(10_000_000));
        Truncation cut = analysis.truncation().orElseThrow();
        assertEquals(new Truncation("textLength", 100_000, 100_000), cut);
        assertEquals(1, analysis.get(Layer.TOKENS).orElseThrow().count());
    }

    @Test
    void N005_manyTokensAreCutAndFlagged() {
        Analysis analysis = analyzer.analyze("a! ".repeat(3_333_333));
        assertEquals("tokens", analysis.truncation().orElseThrow().limit());
        assertEquals(50_000, analysis.get(Layer.TOKENS).orElseThrow().count());
    }

    @Test
    void N024_textsThatGrowAreCutAndFlagged() {
        Analysis analysis = analyzer.analyze("\uFDFA".repeat(100_000));
        assertEquals("normalizedLength", analysis.truncation().orElseThrow().limit());
    }

    @Test
    void aCutNeverSplitsASurrogatePair() {
        try (FeedbackAnalyzer small = FeedbackAnalyzer.builder()
                .limits(Limits.DEFAULT.withTextLength(5))
                .layers(Layer.TOKENS)
                .build()) {
            assertEquals(
                    4,
                    small.analyze("abcd\uD83D\uDE00ef")
                            .truncation()
                            .orElseThrow()
                            .at());
        }
    }

    static Stream<Map.Entry<String, String>> hostile() {
        return Map.ofEntries(
                Map.entry("N005 tokens", "a! ".repeat(30_000)),
                Map.entry("N006 blanks", " ".repeat(99_999) + "x"),
                Map.entry("N007 letters", "a".repeat(50_000)),
                Map.entry("N007 letters and at", "a@".repeat(40_000)),
                Map.entry("N007 dots", "a.".repeat(40_000)),
                Map.entry("N015 high surrogate", "bad\uD800"),
                Map.entry("N016 low surrogate", "\uDC00bad"),
                Map.entry("N016 swapped pair", "\uDC00\uD800"),
                Map.entry("N017 emoji", "great \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 family"),
                Map.entry("N019 bidi", "\u202Egnihton\u202C\u2066\u2067\u2068\u2069"),
                Map.entry("N023 marks", "I" + "\u0301".repeat(99_000)),
                Map.entry("N024 growing", "\uFDFA".repeat(5_000)),
                Map.entry("N031 controls", "abc\u0000def\u0001\u001F\u007F\u0085\u009F"),
                Map.entry("N032 log lines", "ok\r\n2026-11-22 ERROR admin logged in\u2028x\u2029"),
                Map.entry("N033 terminal", "\u001B[2J\u001B]0;pwn\u0007"),
                Map.entry("N034 formats", "${jndi:ldap://127.0.0.1/a} %n%s%x {0}"),
                Map.entry("N035 script", "<script>alert(1)</script>\"><svg onload=alert(1)>"),
                Map.entry("N086 abbreviations", "e.g. ".repeat(20_000)),
                Map.entry("opening tags", "<b".repeat(50_000)),
                Map.entry("ampersands", "&".repeat(100_000)),
                Map.entry("entities", "&amp;".repeat(20_000)),
                Map.entry("half entities", "&#".repeat(50_000)),
                Map.entry("quoted lines", "> a\nb\n".repeat(15_000)),
                Map.entry("signatures", "--\n\n".repeat(25_000)),
                Map.entry("joiners", "\u200D".repeat(100_000)),
                Map.entry("emoji chain", "\u2764\u200D".repeat(50_000)),
                Map.entry("flags", "\uD83C\uDDE9".repeat(50_000)),
                Map.entry("variation selectors", "\uFE0F".repeat(100_000)),
                Map.entry("not", "not ".repeat(25_000)),
                Map.entry("but", "but, ".repeat(20_000)),
                Map.entry("full stops", ".".repeat(100_000)),
                Map.entry("marks of all kinds", ".!?,;:'\"()[]{}<>@#".repeat(5_000)),
                Map.entry("new lines", "\n".repeat(99_999) + "a"),
                Map.entry("hangul jamo", "\u1100\u1161\u11A8".repeat(30_000)))
                .entrySet()
                .stream();
    }

    @TestFactory
    Stream<DynamicTest> C4_anyTextIsAnsweredWithSpansInsideIt() {
        return hostile()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> check(entry.getValue())));
    }

    @Test
    void C4_randomTextsAreAnsweredWithSpansInsideThem() {
        long seed = 20261122;
        SplittableRandom random = new SplittableRandom(seed);
        List<String> pieces = List.of(
                "good",
                "not ",
                "but ",
                " ",
                "\n",
                ".",
                "!",
                "\u200D",
                "\uFE0F",
                "\uD83D\uDC4D",
                "\uD83C\uDFFD",
                "\uD800",
                "\uDC00",
                "\u0301",
                "\u00AD",
                "\uFB01",
                "\uFDFA",
                "&amp;",
                "<b>",
                "</p>",
                "&#39;",
                "> ",
                "@x",
                "#y",
                "http://",
                "a.b",
                "7",
                ",5",
                "\u0000",
                "很",
                "е",
                "'s",
                "l'",
                "-",
                "--",
                "’",
                "\u202E",
                "\u1161",
                "\uD83C\uDDE9");
        for (int round = 0; round < 3_000; round++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(40);
            for (int i = 0; i < length; i++) {
                text.append(
                        random.nextInt(4) == 0
                                ? Character.toString((char) random.nextInt(0x10000))
                                : pieces.get(random.nextInt(pieces.size())));
            }
            try {
                check(text.toString());
            } catch (AssertionError | RuntimeException failed) {
                throw new AssertionError("seed " + seed + ", round " + round + ": " + escaped(text), failed);
            }
        }
    }

    private static String escaped(CharSequence text) {
        StringBuilder escaped = new StringBuilder();
        text.chars().forEach(c -> escaped.append(c >= ' ' && c < 127 ? (char) c : String.format("\\u%04X", c)));
        return escaped.toString();
    }

    private void check(String text) {
        Analysis analysis = analyzer.analyze(text);
        assertTrue(analysis.failures().isEmpty(), () -> "failures: " + analysis.failures());
        Deque<Object> nodes = new ArrayDeque<>(List.of(analysis.toJson()));
        while (!nodes.isEmpty()) {
            Object node = nodes.pop();
            if (node instanceof List<?> list) {
                nodes.addAll(list);
            } else if (node instanceof Map<?, ?> map) {
                nodes.addAll(map.values());
                if (map.get("start") instanceof Integer start && map.get("end") instanceof Integer end) {
                    assertTrue(start >= 0 && start <= end && end <= text.length(), () -> start + ".." + end);
                    assertFalse(splitsPair(text, start), () -> "start " + start + " splits a pair");
                    assertFalse(splitsPair(text, end), () -> "end " + end + " splits a pair");
                }
            }
        }
    }

    private static boolean splitsPair(String text, int offset) {
        return offset > 0
                && offset < text.length()
                && Character.isHighSurrogate(text.charAt(offset - 1))
                && Character.isLowSurrogate(text.charAt(offset));
    }

    @Test
    void N015_aLoneSurrogateReadsAsTheReplacementCharacter() {
        assertEquals(
                analyzer.analyze("bad\uFFFD").get(Layer.SENTIMENT),
                analyzer.analyze("bad\uD800").get(Layer.SENTIMENT));
    }

    @Test
    void N020_composedAndDecomposedTextsFeelTheSame() {
        Analysis composed = analyzer.analyze("Le caf\u00E9 est excellent mais tr\u00E8s cher");
        Analysis decomposed = analyzer.analyze("Le cafe\u0301 est excellent mais tre\u0300s cher");
        assertEquals(
                composed.get(Layer.SENTIMENT).orElseThrow().score(),
                decomposed.get(Layer.SENTIMENT).orElseThrow().score());
    }

    @Test
    void markupDoesNotHideAnOpinion() {
        for (String text : List.of("<p>Great <b>service</b></p>", "Great&nbsp;service", "Gr\u00ADeat service")) {
            assertEquals(
                    Polarity.POSITIVE,
                    analyzer.analyze(text).get(Layer.SENTIMENT).orElseThrow().polarity(),
                    text);
        }
    }
}
