package org.feedbacknlp.lucene;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.feedbacknlp.api.layer.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Texts of every kind are found by what people mean, and marked where they stand in the original. */
class UnicodeTest {
    private static final String FAMILY = "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67";

    private record Case(String id, String text, String query, String marked) {}

    @TestFactory
    Stream<DynamicTest> foundAndMarkedInTheOriginal(@TempDir Path folder) {
        return Stream.of(
                        new Case("N015 behind a lone surrogate", "\ud800 bad\ud800", "bad", "bad"),
                        new Case("N016 lone low surrogate", "\udc00bad", "bad", "bad"),
                        new Case("N016 swapped pair", "so \udc00\ud800 bad", "bad", "bad"),
                        new Case("N017 family", "great " + FAMILY + " family", FAMILY, FAMILY),
                        new Case("N017 word by the family", "great " + FAMILY + "family", "family", "family"),
                        new Case("emoji", "love it\ud83d\ude0d!", "\ud83d\ude0d", "\ud83d\ude0d"),
                        new Case("heart, plain for coloured", "I \u2764\ufe0f it", "\u2764", "\u2764\ufe0f"),
                        new Case("heart, coloured for plain", "I \u2764 it", "\u2764\ufe0f", "\u2764"),
                        new Case("N018 zero width space", "re\u200bfund", "refund", "re\u200bfund"),
                        new Case("N018 soft hyphen", "re\u00adfund", "refund", "re\u00adfund"),
                        new Case("N018 byte order mark", "re\ufefffund", "refund", "re\ufefffund"),
                        new Case("N018 word joiner", "re\u2060fund", "refund", "re\u2060fund"),
                        new Case("N018 in the query", "refund", "re\u200bfund", "refund"),
                        new Case("N020 composed by decomposed", "caf\u00e9", "cafe\u0301", "caf\u00e9"),
                        new Case("N020 decomposed by composed", "cafe\u0301", "caf\u00e9", "cafe\u0301"),
                        new Case("N020 by neither", "a cafe\u0301 b", "CAFE", "cafe\u0301"),
                        new Case(
                                "N021 full width",
                                "\uff32\uff25\uff26\uff35\uff2e\uff24!",
                                "refund",
                                "\uff32\uff25\uff26\uff35\uff2e\uff24"),
                        new Case("N021 ligature", "\ufb01ne", "fine", "\ufb01ne"),
                        new Case("N025 dotted capital", "T\u0130TLE", "title", "T\u0130TLE"),
                        new Case("N025 dotless", "TITLE", "t\u0131tle", "TITLE"),
                        new Case("N031 control", "abc\u0000def", "def", "def"),
                        new Case("curly apostrophe", "don\u2019t", "don't", "don\u2019t"),
                        new Case("straight apostrophe", "don't", "don\u2019t", "don't"),
                        new Case("sharp s", "Stra\u00dfe", "STRASSE", "Stra\u00dfe"),
                        new Case(
                                "final sigma",
                                "\u03bb\u03cc\u03b3\u03bf\u03c2",
                                "\u039b\u039f\u0393\u039f\u03a3",
                                "\u03bb\u03cc\u03b3\u03bf\u03c2"),
                        new Case("stroke", "S\u00f8ren", "soren", "S\u00f8ren"),
                        new Case("Vietnamese", "\u0110i\u1ec7n tho\u1ea1i", "dien", "\u0110i\u1ec7n"),
                        new Case("Hangul", "\ubc30\uc1a1 \ub2a6\ub2e4", "\ubc30\uc1a1", "\ubc30\uc1a1"),
                        new Case("Han", "\u5f88\u5dee", "\u5f88\u5dee", "\u5f88\u5dee"),
                        new Case("prefix with accent", "r\u00e9sum\u00e9s", "R\u00c9SU*", "r\u00e9sum\u00e9s"),
                        new Case(
                                "beyond the first plane",
                                "\ud835\udc2b\ud835\udc1e\ud835\udc1f\ud835\udc2e\ud835\udc27\ud835\udc1d",
                                "refund",
                                "\ud835\udc2b\ud835\udc1e\ud835\udc1f\ud835\udc2e\ud835\udc27\ud835\udc1d"))
                .map(row -> DynamicTest.dynamicTest(row.id, () -> {
                    try (FeedbackIndex index = TestIndex.of(
                            folder.resolve(row.id), Given.plain("r", row.text), Given.plain("s", "something else"))) {
                        assertEquals(List.of("r"), TestIndex.found(index, row.query));
                        assertEquals(List.of(row.marked), TestIndex.marked(index, row.query));
                    }
                }));
    }

    @Test
    void N022_lettersOfAnotherScriptAreNotFolded(@TempDir Path folder) {
        try (FeedbackIndex index = TestIndex.of(folder, Given.plain("r", "\u0440efund"))) {
            assertEquals(List.of(), TestIndex.found(index, "refund"));
            assertEquals(List.of("r"), TestIndex.found(index, "\u0440efund"));
        }
    }

    @Test
    void N015_loneSurrogatesAreStoredAsReplacementCharactersAndMoveNothing(@TempDir Path folder) {
        String text = "\udc00 bad \ud800\ud83d\ude00 worse\ud800";
        try (FeedbackIndex index = TestIndex.of(folder, Given.plain("r", text))) {
            Hit hit = index.search(SearchRequest.builder()
                            .query("worse")
                            .text(true)
                            .highlight(true)
                            .build())
                    .hits()
                    .get(0);
            assertEquals("\ufffd bad \ufffd\ud83d\ude00 worse\ufffd", hit.text().orElseThrow());
            assertEquals(
                    List.of("worse"), hit.spans().stream().map(s -> s.in(text)).toList());
        }
    }

    @Test
    void N001_N003_textsWithoutWordsAreDocumentsAllTheSame(@TempDir Path folder) {
        try (FeedbackIndex index =
                TestIndex.of(folder, Given.plain("a", ""), Given.plain("b", " \u00a0\u2003\u3000\t\r\n"))) {
            assertEquals(2, index.size());
            assertEquals(List.of("a", "b"), TestIndex.kept(index, Filter.is(IndexField.STATUS, "content")));
        }
    }

    @Test
    void N023_N024_marksAndExpansionsWithoutEndAreIndexedInBoundedForms(@TempDir Path folder) {
        String zalgo = "I" + "\u0301".repeat(100_000);
        try (FeedbackIndex index = TestIndex.of(
                folder,
                Given.plain("zalgo", zalgo),
                Given.plain("fdfa", "\ufdfa".repeat(100_000)),
                Given.plain("letters", "a".repeat(1_000_000)),
                Given.verbatim("token", zalgo)
                        .tokens(HandTokens.of(zalgo, zalgo))
                        .analysis())) {
            assertEquals(4, index.size());
            assertEquals(List.of("token", "zalgo"), TestIndex.found(index, "i"));
        }
    }

    @Test
    void C1_C4_randomTextsAreFoundByTheirOwnWordsAtValidSpans(@TempDir Path folder) {
        long seed = 4L;
        Random random = new Random(seed);
        try (FeedbackIndex index = FeedbackIndex.openOrCreate(folder)) {
            for (int round = 0; round < 300; round++) {
                String text = randomText(random);
                String told = "round " + round + " of seed " + seed;
                index.upsert(Given.plain("r", text + " anchor " + text));
                index.refresh();
                assertAnchor(index, text + " anchor " + text, told);
            }
        }
    }

    private static void assertAnchor(FeedbackIndex index, String text, String told) {
        Hit hit = index.search(
                        SearchRequest.builder().query("anchor").highlight(true).build())
                .hits()
                .get(0);
        assertFalse(hit.spans().isEmpty(), told);
        for (Span span : hit.spans()) {
            assertAll(
                    told,
                    () -> assertTrue(span.in(text).contains("anchor")),
                    () -> assertFalse(splits(text, span.start())),
                    () -> assertFalse(splits(text, span.end())));
        }
    }

    private static boolean splits(String text, int i) {
        return i > 0
                && i < text.length()
                && Character.isHighSurrogate(text.charAt(i - 1))
                && Character.isLowSurrogate(text.charAt(i));
    }

    private static String randomText(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(40); i > 0; i--) {
            text.append((char) (random.nextInt(4) == 0 ? 0xd800 + random.nextInt(0x800) : random.nextInt(0x10000)));
        }
        return text.toString();
    }
}
