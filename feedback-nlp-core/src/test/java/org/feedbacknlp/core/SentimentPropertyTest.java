package org.feedbacknlp.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.api.CacheOptions;
import org.feedbacknlp.api.FeedbackAnalyzer;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.api.layer.Evidence;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.Polarity;
import org.feedbacknlp.api.layer.Sentiment;
import org.feedbacknlp.api.layer.Span;
import org.feedbacknlp.api.layer.Topics.Topic;
import org.feedbacknlp.core.support.SeededTest;
import org.feedbacknlp.core.support.Visible;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for the sentiment and the topics of any comment (C1, C3, C5). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SentimentPropertyTest {
    private static final List<String> WORDS = List.of(
            "good",
            "bad",
            "great",
            "terrible",
            "slow",
            "love",
            "hate",
            "the app",
            "the support",
            "delivery",
            "refund",
            "price",
            "is",
            "was",
            "not",
            "never",
            "no",
            "very",
            "a bit",
            "but",
            "although",
            "however",
            "if",
            "and",
            "because",
            "problem",
            "fixed",
            "expected",
            "used to be",
            "thanks",
            "crash",
            ",",
            ".",
            "!",
            "?",
            "\uD83D\uDE0D",
            "\uD83D\uDE21",
            ":-(",
            "still not",
            "\n");

    private FeedbackAnalyzer analyzer;

    @BeforeAll
    void open() {
        analyzer = FeedbackAnalyzer.builder()
                .cache(CacheOptions.OFF)
                .layers(Layer.SENTENCES, Layer.CLAUSES, Layer.SENTIMENT, Layer.SENTENCE_SENTIMENTS, Layer.TOPICS)
                .build();
    }

    @AfterAll
    void close() {
        analyzer.close();
    }

    private Analysis english(String text) {
        return analyzer.analyze(Verbatim.builder(text).language("en").build());
    }

    private static String comment(Random random) {
        List<String> words = new ArrayList<>();
        for (int left = 1 + random.nextInt(25); left > 0; left--) {
            words.add(WORDS.get(random.nextInt(WORDS.size())));
        }
        return String.join(" ", words);
    }

    @SeededTest
    void C1_C5_evidenceStandsInOrderInsideItsTextAndSaysWhatCounted(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 20; round++) {
            String text = comment(random);
            english(text).get(Layer.SENTIMENT).ifPresent(sentiment -> assertSound(sentiment, text));
        }
    }

    private static void assertSound(Sentiment sentiment, String text) {
        String of = Visible.of(text) + " " + sentiment;
        Span before = new Span(0, 0);
        double sum = 0;
        for (Evidence evidence : sentiment.evidence()) {
            assertTrue(before.compareTo(evidence.span()) <= 0, of);
            assertTrue(evidence.span().length() > 0 && evidence.span().end() <= text.length(), of);
            assertTrue(evidence.weight() != 0, of);
            before = evidence.span();
            sum += evidence.weight();
        }
        assertEquals(Math.abs(sum) < 1e-9 ? 0 : StrictMath.signum(sum), side(sentiment.score()), of);
        boolean positive = sentiment.evidence().stream().anyMatch(evidence -> evidence.weight() > 0);
        boolean negative = sentiment.evidence().stream().anyMatch(evidence -> evidence.weight() < 0);
        switch (sentiment.polarity()) {
            case POSITIVE -> assertTrue(positive, of);
            case NEGATIVE -> assertTrue(negative, of);
            case MIXED -> assertTrue(positive && negative, of);
            case NEUTRAL -> assertTrue(Math.abs(sentiment.score()) < 0.2, of);
        }
    }

    private static double side(double score) {
        return Math.abs(score) < 1e-9 ? 0 : StrictMath.signum(score);
    }

    @SeededTest
    void everySentenceHasASentimentOfItsOwnEvidenceAndTogetherTheyHaveItAll(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 20; round++) {
            String text = comment(random);
            Analysis analysis = english(text);
            if (analysis.get(Layer.SENTENCE_SENTIMENTS).isEmpty()) {
                continue;
            }
            List<Sentiment> sentiments =
                    analysis.get(Layer.SENTENCE_SENTIMENTS).orElseThrow().all();
            List<Span> sentences = analysis.get(Layer.SENTENCES).orElseThrow().spans();
            assertEquals(sentences.size(), sentiments.size(), text);
            List<Evidence> all = new ArrayList<>();
            for (int i = 0; i < sentences.size(); i++) {
                Span sentence = sentences.get(i);
                sentiments.get(i).evidence().forEach(evidence -> assertTrue(sentence.contains(evidence.span()), text));
                all.addAll(sentiments.get(i).evidence());
            }
            assertEquals(analysis.get(Layer.SENTIMENT).orElseThrow().evidence(), all, text);
        }
    }

    @SeededTest
    void C5_aTopicsSentimentRestsOnOpinionsOfTheWholeInTheOrderOfTheText(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 20; round++) {
            String text = comment(random);
            Analysis analysis = english(text);
            List<Evidence> whole =
                    analysis.get(Layer.SENTIMENT).map(Sentiment::evidence).orElse(List.of());
            String before = "";
            for (Topic topic :
                    analysis.get(Layer.TOPICS).map(topics -> topics.all()).orElse(List.of())) {
                assertTrue(before.compareTo(topic.id()) < 0, text);
                before = topic.id();
                Sentiment sentiment = topic.sentiment().orElseThrow();
                assertTrue(whole.containsAll(sentiment.evidence()), text);
                assertSound(sentiment, text);
                topic.evidence().forEach(evidence -> assertTrue(evidence.span().end() <= text.length(), text));
            }
        }
    }

    /** Why-not answers exactly where the label is not there. */
    @SeededTest
    void C5_whyNotHasAnAnswerForWhatIsNotThereAndForNothingElse(long seed) {
        Random random = new Random(seed);
        Verbatim verbatim = Verbatim.builder(comment(random)).language("en").build();
        Analysis analysis = analyzer.analyze(verbatim);
        for (Polarity polarity : Polarity.values()) {
            boolean there = analysis.get(Layer.SENTIMENT)
                    .map(sentiment -> sentiment.polarity() == polarity)
                    .orElse(false);
            assertEquals(
                    there,
                    analyzer.whyNot(verbatim, Layer.SENTIMENT, polarity.id()).isEmpty(),
                    verbatim.text());
        }
        for (String topic : List.of("delivery", "price", "support", "returns", "no-such-topic")) {
            boolean there = analysis.get(Layer.TOPICS)
                    .flatMap(topics -> topics.find(topic))
                    .isPresent();
            assertEquals(there, analyzer.whyNot(verbatim, Layer.TOPICS, topic).isEmpty(), verbatim.text());
        }
    }

    @SeededTest
    void sayingAllOfItTwiceIsNotTwiceAsTrue(long seed) {
        String text = comment(new Random(seed));
        Analysis once = english(text + ".");
        Analysis twice = english(text + ".\n\n" + text + ".");
        assertEquals(
                once.get(Layer.SENTIMENT).map(Sentiment::score).orElse(0.0),
                twice.get(Layer.SENTIMENT).map(Sentiment::score).orElse(0.0),
                1e-9,
                text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"good", "terrible", "I love it", "not bad", "the delivery was late"})
    void aLongTextIsNotStrongerThanAShortOne(String text) {
        Sentiment once = english(text).get(Layer.SENTIMENT).orElseThrow();
        for (int times : new int[] {2, 8, 50, 500}) {
            Sentiment often =
                    english((text + ". ").repeat(times)).get(Layer.SENTIMENT).orElseThrow();
            assertEquals(once.score(), often.score(), 1e-9, () -> times + " times");
            assertEquals(once.polarity(), often.polarity());
        }
    }

    static Stream<List<String>> cases() {
        return Cases.of(SentimentPropertyTest.class, "sentiment.tsv")
                .filter(row -> !row.get(3).equals("neutral") && !row.get(1).equals("und"));
    }

    /** What stands around a comment, or how it is typed, does not turn it. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void dressDoesNotTurnAComment(List<String> row) {
        String text = row.get(2);
        assertPolarity(row, "<p>" + text + "</p>");
        assertPolarity(row, "  " + text + "\r\n");
        assertPolarity(row, "\uFEFF" + text);
        assertPolarity(row, text.replace("'", "\u2019"));
        assertPolarity(row, text + "\n--\nJane Roe");
        if (!text.contains("&")) {
            assertPolarity(row, text.toUpperCase(Locale.ROOT));
        }
    }

    private void assertPolarity(List<String> row, String text) {
        Analysis analysis =
                analyzer.analyze(Verbatim.builder(text).language(row.get(1)).build());
        assertEquals(
                row.get(3),
                analysis.get(Layer.SENTIMENT)
                        .map(Sentiment::polarity)
                        .map(Polarity::id)
                        .orElse("absent"),
                () -> Visible.of(text));
    }
}
