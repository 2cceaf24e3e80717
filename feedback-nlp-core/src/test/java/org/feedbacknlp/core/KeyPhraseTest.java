package org.feedbacknlp.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.api.FeedbackAnalyzer;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.api.layer.KeyPhrases;
import org.feedbacknlp.api.layer.KeyPhrases.KeyPhrase;
import org.feedbacknlp.api.layer.Layer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which phrases stand for a text, in which order, and why. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeyPhraseTest {
    private static final int MOST = 5;
    private static final List<String> WORDS = List.of(
            "breakfast",
            "Breakfasts",
            "late",
            "delivery",
            "deliveries",
            "was",
            "the",
            "not",
            "good",
            "order",
            "I",
            ".",
            ",",
            "-",
            "check-in",
            "room",
            "rooms",
            "2",
            "😀",
            "service",
            "desk");

    private FeedbackAnalyzer analyzer;

    @BeforeAll
    void open() {
        analyzer = FeedbackAnalyzer.builder()
                .layers(Layer.SENTIMENT, Layer.TOPICS, Layer.KEY_PHRASES)
                .build();
    }

    @AfterAll
    void close() {
        analyzer.close();
    }

    private static Verbatim english(String text) {
        return Verbatim.builder(text).language("en").build();
    }

    private List<KeyPhrase> phrases(String text) {
        return analyzer.analyze(english(text))
                .get(Layer.KEY_PHRASES)
                .map(KeyPhrases::all)
                .orElse(List.of());
    }

    static Stream<List<String>> cases() {
        return Cases.of(KeyPhraseTest.class, "keyphrases.tsv");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void findsThePhrases(List<String> row) {
        String found = phrases(row.get(1)).stream().map(KeyPhrase::text).collect(Collectors.joining("|"));
        assertEquals(row.get(2), found.isEmpty() ? "-" : found, row.get(0));
    }

    @Test
    void C1_allPlacesOfAPhraseAreItsEvidence() {
        String text = "Room service was slow. The ROOM SERVICE!";
        KeyPhrase phrase = phrases(text).get(0);
        assertEquals(
                List.of("Room service", "ROOM SERVICE"),
                phrase.evidence().stream()
                        .map(evidence -> evidence.span().in(text))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void anyTextGivesFewPhrasesEachOnceTheBestFirst(long seed) {
        Random random = new Random(seed);
        for (int n = 0; n < 200; n++) {
            String text = Stream.generate(() -> WORDS.get(random.nextInt(WORDS.size())))
                    .limit(random.nextInt(30))
                    .collect(Collectors.joining(" "));
            List<KeyPhrase> found = phrases(text);
            String said = "seed " + seed + ": " + text + " -> " + found;
            assertTrue(found.size() <= MOST, said);
            assertEquals(
                    found.stream()
                            .sorted(Comparator.comparingDouble((KeyPhrase phrase) -> -phrase.score())
                                    .thenComparing(KeyPhrase::text))
                            .toList(),
                    found,
                    said);
            HashSet<String> stems = new HashSet<>();
            for (KeyPhrase phrase : found) {
                String stem = phrase.text().replace("deliveries", "delivery").replace("rooms", "room");
                assertTrue(stems.add(stem.replace("breakfasts", "breakfast")), said);
                String first = phrase.evidence().get(0).span().in(text).toLowerCase(Locale.ROOT);
                assertEquals(phrase.text().replace(" ", ""), first.replace(" ", ""), said);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "weaker, 'The app was slow; customer service desk staff; the customer service desk',"
                + " app, other phrases of the text score higher",
        "opinion, Great, great, no run of words of the text that names a thing reads so",
    })
    void C5_whyNotNamesTheReason(String id, String text, String label, String reason) {
        assertEquals(
                Optional.of(reason),
                analyzer.whyNot(english(text), Layer.KEY_PHRASES, label).map(whyNot -> whyNot.reason()));
    }

    @Test
    void C3_noPhraseIsAbsentAndSaysWhy() {
        assertEquals(
                Optional.of("no phrase names a thing"),
                analyzer.analyze(english("It was great")).absence(Layer.KEY_PHRASES));
        Analysis german = analyzer.analyze(
                Verbatim.builder("Das Frühstück war kalt").language("de").build());
        assertEquals(Optional.of("no phrase words for language de"), german.absence(Layer.KEY_PHRASES));
    }

    @Test
    void theyAreMadeOnlyWhereTheyAreAskedFor() {
        try (FeedbackAnalyzer byDefault = FeedbackAnalyzer.create()) {
            assertEquals(
                    Optional.empty(),
                    byDefault.analyze(english("Late delivery")).get(Layer.KEY_PHRASES));
        }
    }

    @Test
    void theCallerSaysHowManyAtMost() {
        try (FeedbackAnalyzer one = FeedbackAnalyzer.builder()
                .layers(Layer.KEY_PHRASES)
                .option("feedback-keyphrases", "count", "1")
                .build()) {
            Analysis analysis = one.analyze(english("Late delivery, rude driver, broken lamp"));
            assertEquals(
                    List.of("broken lamp"),
                    analysis.get(Layer.KEY_PHRASES).orElseThrow().all().stream()
                            .map(KeyPhrase::text)
                            .toList());
        }
    }
}
