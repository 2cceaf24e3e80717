package org.feedbacknlp.core;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.api.CacheOptions;
import org.feedbacknlp.api.FeedbackAnalyzer;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.Sentiment;
import org.feedbacknlp.api.layer.Tokens;
import org.feedbacknlp.api.layer.Topics.Topic;
import org.feedbacknlp.core.support.JsonText;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** Forms of writing that mean the same are analysed the same, and every span is of the original (C1). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UnicodeTest {
    private FeedbackAnalyzer analyzer;

    @BeforeAll
    void open() {
        analyzer = FeedbackAnalyzer.builder()
                .layers(
                        Layer.TOKENS,
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

    private Analysis english(String text) {
        return analyzer.analyze(Verbatim.builder(text).language("en").build());
    }

    private static List<String> words(Analysis analysis) {
        Tokens tokens = analysis.get(Layer.TOKENS).orElseThrow();
        return IntStream.range(0, tokens.count())
                .mapToObj(i -> tokens.kind(i) + ":" + tokens.word(i) + ":" + tokens.hash(i))
                .toList();
    }

    private static List<String> topics(Analysis analysis) {
        return analysis.get(Layer.TOPICS).orElseThrow().all().stream()
                .map(topic -> topic.id() + " " + topic.confidence() + " " + mood(topic.sentiment()))
                .toList();
    }

    private static String mood(Optional<Sentiment> sentiment) {
        return sentiment
                .map(mood -> mood.polarity() + " " + mood.score() + " " + mood.confidence())
                .orElse("none");
    }

    /** The originals of all evidence, so that one can see where it points. */
    private static List<String> evidence(Analysis analysis, String topic) {
        return analysis
                .get(Layer.TOPICS)
                .flatMap(topics -> topics.find(topic))
                .map(Topic::evidence)
                .orElse(List.of())
                .stream()
                .map(evidence -> analysis.textOf(evidence.span()))
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> N018_aTopicIsFoundThroughInvisibleCharactersAndItsSpanIsOfTheOriginal() {
        return Map.of(
                        "zero width space", "\u200B",
                        "soft hyphen", "\u00AD",
                        "byte order mark", "\uFEFF",
                        "word joiner", "\u2060")
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .map(hidden -> DynamicTest.dynamicTest(hidden.getKey(), () -> {
                    String word = "re" + hidden.getValue() + "fund";
                    Analysis analysis = english("I want a " + word + " now");
                    assertEquals(List.of(word), evidence(analysis, "returns"));
                    assertEquals(words(english("I want a refund now")), words(analysis));
                    assertEquals(topics(english("I want a refund now")), topics(analysis));
                }));
    }

    @TestFactory
    Stream<DynamicTest> N019_directionControlsChangeNothing() {
        String plain = "The refund was late";
        return Stream.of(
                        "\u202EThe refund was late\u202C",
                        "\u2066The\u2069 \u2067refund\u2069 \u2068was\u2069 late",
                        "The re\u202Efu\u202Cnd was late",
                        "\u200EThe refund\u200F was late\u061C")
                .map(text -> DynamicTest.dynamicTest(
                        JsonText.of(text),
                        () -> assertAll(
                                () -> assertEquals(words(english(plain)), words(english(text))),
                                () -> assertEquals(topics(english(plain)), topics(english(text))),
                                () -> assertEquals(
                                        mood(english(plain).get(Layer.SENTIMENT)),
                                        mood(english(text).get(Layer.SENTIMENT))),
                                () -> assertFalse(
                                        JsonText.of(english(text).toJson())
                                                .chars()
                                                .anyMatch(UnicodeTest::turns),
                                        "no control in the output"))));
    }

    private static boolean turns(int c) {
        return c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069;
    }

    @TestFactory
    Stream<DynamicTest> N020_composedAndDecomposedFormsAreAnalysedTheSame() {
        return Stream.of(
                        List.of(
                                "fr",
                                "Le remboursement est arriv\u00E9, le d\u00E9lai est tr\u00E8s long",
                                "Le remboursement est arrive\u0301, le de\u0301lai est tre\u0300s long"),
                        List.of(
                                "de",
                                "Die R\u00FCckerstattung kam zu sp\u00E4t",
                                "Die Ru\u0308ckerstattung kam zu spa\u0308t"),
                        List.of("es", "La atenci\u00F3n es p\u00E9sima", "La atencio\u0301n es pe\u0301sima"),
                        List.of("vi", "R\u1EA5t t\u1EC7", "Ra\u0302\u0301t te\u0323\u0302"),
                        List.of(
                                "ko",
                                "\uBC30\uC1A1\uC774 \uB2A6\uC5B4\uC694",
                                "\u1107\u1162\u1109\u1169\u11BC\u110B\u1175 \u1102\u1173\u11BD\u110B\u1165\u110B\u116D"),
                        List.of("ja", "\u304C\u304E", "\u304B\u3099\u304D\u3099"))
                .map(row -> DynamicTest.dynamicTest(row.get(1), () -> {
                    Analysis composed = analyzer.analyze(
                            Verbatim.builder(row.get(1)).language(row.get(0)).build());
                    Analysis decomposed = analyzer.analyze(
                            Verbatim.builder(row.get(2)).language(row.get(0)).build());
                    assertEquals(words(composed), words(decomposed));
                    assertEquals(
                            composed.get(Layer.TOPICS).map(t -> topics(composed)),
                            decomposed.get(Layer.TOPICS).map(t -> topics(decomposed)));
                    assertEquals(mood(composed.get(Layer.SENTIMENT)), mood(decomposed.get(Layer.SENTIMENT)));
                    assertOriginals(decomposed);
                    assertOriginals(composed);
                }));
    }

    /** Every token's original, composed, is the token's word. */
    private static void assertOriginals(Analysis analysis) {
        Tokens tokens = analysis.get(Layer.TOKENS).orElseThrow();
        for (int i = 0; i < tokens.count(); i++) {
            String original = analysis.textOf(tokens.span(i));
            String form = Normalizer.normalize(original, Form.NFKC);
            assertEquals(tokens.word(i), form.toLowerCase(Locale.ROOT));
        }
    }

    /** The cache answers each form with spans of its own: the second time says what the first did. */
    @Test
    void N020_bothFormsAreCachedEachWithItsOwnOffsets() {
        try (FeedbackAnalyzer cached =
                        FeedbackAnalyzer.builder().cache(CacheOptions.DEFAULT).build();
                FeedbackAnalyzer computed =
                        FeedbackAnalyzer.builder().cache(CacheOptions.OFF).build()) {
            for (int time = 0; time < 2; time++) {
                for (String text : List.of("Le de\u0301lai est nul", "Le d\u00E9lai est nul")) {
                    Verbatim verbatim = Verbatim.builder(text).language("fr").build();
                    assertEquals(
                            JsonText.of(computed.analyze(verbatim).toJson()),
                            JsonText.of(cached.analyze(verbatim).toJson()));
                }
            }
        }
    }

    @Test
    void N021_fullWidthAndLigaturesAreFolded() {
        Analysis fullWidth = english("\uFF32\uFF25\uFF26\uFF35\uFF2E\uFF24 please");
        assertEquals(topics(english("REFUND please")), topics(fullWidth));
        assertEquals(List.of("\uFF32\uFF25\uFF26\uFF35\uFF2E\uFF24"), evidence(fullWidth, "returns"));
        Analysis ligature = english("the pro\uFB01le page, a de\uFB01ned o\uFB00er");
        assertEquals(words(english("the profile page, a defined offer")), words(ligature));
        assertOriginals(ligature);
    }

    @Test
    void N022_lettersThatOnlyLookAlikeAreNotFolded() {
        Analysis cyrillic = english("\u0440efund");
        assertEquals(List.of(), evidence(cyrillic, "returns"));
        Tokens tokens = cyrillic.get(Layer.TOKENS).orElseThrow();
        assertEquals(1, tokens.count());
        assertEquals("\u0440efund", cyrillic.textOf(tokens.span(0)));
        Analysis mail = english("write to jo\u0435@example.com or jo@example.com");
        Tokens parts = mail.get(Layer.TOKENS).orElseThrow();
        List<String> mails = IntStream.range(0, parts.count())
                .filter(i -> parts.kind(i).id().equals("email"))
                .mapToObj(i -> mail.textOf(parts.span(i)))
                .toList();
        assertEquals(List.of("jo@example.com"), mails);
    }

    @Test
    void N023_aHundredThousandMarksAreOneToken() {
        Analysis analysis = english("I" + "\u0301".repeat(99_998) + " ok");
        Tokens tokens = analysis.get(Layer.TOKENS).orElseThrow();
        assertTrue(tokens.count() <= 2, () -> "tokens " + tokens.count());
        assertTrue(
                tokens.word(0).length() <= 32, () -> "length " + tokens.word(0).length());
        assertEquals(0, tokens.start(0));
        assertEquals(99_999, tokens.end(0));
    }

    @Test
    void N023_tenThousandDecoratedLettersKeepTheirSpans() {
        String zalgo = "t\u0300\u0301\u0302\u0303o\u0315\u031b\u0340\u0341o\u0358\u0321 ";
        Analysis analysis = english(zalgo.repeat(3_000));
        Tokens tokens = analysis.get(Layer.TOKENS).orElseThrow();
        assertEquals(3_000, tokens.count());
        for (int i = 0; i < tokens.count(); i++) {
            assertEquals(zalgo.strip(), analysis.textOf(tokens.span(i)));
        }
    }

    @TestFactory
    Stream<DynamicTest> N015_N016_halvesOfPairsReadAsTheReplacementCharacter() {
        return Map.of(
                        "bad\uD800", "bad\uFFFD",
                        "\uDC00bad", "\uFFFDbad",
                        "\uDC00\uD800", "\uFFFD\uFFFD",
                        "\uD83D good \uDC4D", "\uFFFD good \uFFFD",
                        "the refund\uD83D\uD83D\uDC4D is late", "the refund\uFFFD\uD83D\uDC4D is late")
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .map(pair -> DynamicTest.dynamicTest(
                        JsonText.of(pair.getKey()),
                        () -> assertEquals(
                                JsonText.of(english(pair.getValue()).toJson()),
                                JsonText.of(english(pair.getKey()).toJson()))));
    }
}
