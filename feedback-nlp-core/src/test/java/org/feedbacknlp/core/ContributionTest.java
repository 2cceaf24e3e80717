package org.feedbacknlp.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.api.FeedbackAnalyzer;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.api.layer.Contributions;
import org.feedbacknlp.api.layer.Contributions.Part;
import org.feedbacknlp.api.layer.Contributions.Source;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.Sentiment;
import org.feedbacknlp.core.support.RandomComment;
import org.feedbacknlp.core.support.SeededTest;
import org.feedbacknlp.core.support.Visible;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Contributions: exact to the last part, in every tier. */
class ContributionTest {
    private static final double EXACT = 1e-5;
    /** Probabilities come from a table of the exponential function; logits do not. */
    private static final double TABLE = 1e-4;

    private static final double NEXT_TO_NONE = 1e-8;
    private static final int WORDS = 60;
    private static final Map<String, FeedbackAnalyzer> ANALYZERS = Stream.of("fast", "accurate", "cascade")
            .collect(Collectors.toMap(Function.identity(), tier -> analyzer(tier)));

    private static FeedbackAnalyzer analyzer(String tier) {
        return FeedbackAnalyzer.builder()
                .layers(Layer.SENTIMENT, Layer.CONTRIBUTIONS)
                .option("feedback-sentiment", "tier", tier)
                .build();
    }

    @AfterAll
    static void close() {
        ANALYZERS.values().forEach(FeedbackAnalyzer::close);
    }

    private static Analysis analysis(String tier, Verbatim verbatim) {
        return Optional.ofNullable(ANALYZERS.get(tier)).orElseThrow().analyze(verbatim);
    }

    private static Contributions contributions(String tier, String text) {
        Analysis analysis = analysis(tier, Verbatim.builder(text).language("en").build());
        addUp(analysis);
        return analysis.get(Layer.CONTRIBUTIONS).orElseThrow();
    }

    private static void addUp(Analysis analysis) {
        String shown = Visible.of(analysis.verbatim().text());
        assertEquals(List.of(), analysis.failures(), shown);
        Optional<Sentiment> sentiment = analysis.get(Layer.SENTIMENT);
        Optional<Contributions> contributions = analysis.get(Layer.CONTRIBUTIONS);
        assertEquals(sentiment.isPresent(), contributions.isPresent(), shown);
        if (contributions.isPresent()) {
            addUp(sentiment.orElseThrow(), contributions.get(), shown);
        }
    }

    private static void addUp(Sentiment sentiment, Contributions contributions, String shown) {
        double sum = contributions.bias()
                + contributions.all().stream()
                        .mapToDouble(part -> part.evidence().weight())
                        .sum();
        assertEquals(contributions.logit(), sum, EXACT, shown);
        if (Math.min(sentiment.positive(), sentiment.negative()) > NEXT_TO_NONE) {
            double logit = Math.log(sentiment.positive() / sentiment.negative());
            assertEquals(logit, contributions.logit(), TABLE, shown);
        }
    }

    @SeededTest
    void theyAddUpToTheLogitOfTheProbabilities(long seed) {
        Random random = new Random(seed);
        String text = RandomComment.of(random, WORDS);
        for (String tier : ANALYZERS.keySet()) {
            addUp(analysis(tier, Verbatim.builder(text).language("en").build()));
            addUp(analysis(tier, Verbatim.of(text)));
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "cut | great great wonderful amazing superb. Awful! horrible, terrible, disgusting. But the best, excellent.",
                "contrast | The room was lovely, but the staff were rude and the food was cold.",
                "even | good bad",
                "nothing | the table is made of wood",
                "condition | If it were cheaper I would be happy with it.",
                "negated | It is not good, not helpful and never works!",
                "long | It was fine. I liked it. Then it broke. I expected more. Why? Nobody answered. Great support otherwise.",
            })
    void everyRuleIsPartedAmongWhatItRead(String id, String text) {
        ANALYZERS.keySet().forEach(tier -> contributions(tier, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr", "es"})
    void opinionsAloneAddUpAsWell(String language) {
        List<String> texts = List.of(
                "super, aber schlecht", "très bon mais nul, nul, nul", "muy bueno y excelente, gracias", "gut", "");
        texts.forEach(text ->
                addUp(analysis("fast", Verbatim.builder(text).language(language).build())));
    }

    @Test
    void aBareAnswerIsDueToItsQuestion() {
        Analysis analysis = analysis(
                "fast",
                Verbatim.builder("Nothing")
                        .question("What did you like least?")
                        .language("en")
                        .build());
        addUp(analysis);
        List<Part> parts = analysis.get(Layer.CONTRIBUTIONS).orElseThrow().all();
        assertEquals(List.of(Source.QUESTION), parts.stream().map(Part::source).toList());
    }

    @Test
    void anIdiomAndARuleAreNamed() {
        List<Part> parts =
                contributions("fast", "Nothing to complain about. Is it cheap?").all();
        assertTrue(
                parts.stream()
                        .anyMatch(part -> part.source() == Source.OPINION
                                && part.evidence().span().start() == 0
                                && part.evidence().weight() > 0),
                () -> "the idiom speaks for the positive side: " + parts);
        assertTrue(
                parts.stream()
                        .anyMatch(part -> part.rule().equals(Optional.of("asked"))
                                && part.evidence().span().length() == 1),
                () -> "the question mark is a part: " + parts);
    }

    @Test
    void theNetworkHasPartsWhereItIsAsked() {
        assertTrue(contributions("accurate", "The staff were wonderful.").all().stream()
                .anyMatch(part -> part.source() == Source.NETWORK));
        assertFalse(contributions("fast", "The staff were wonderful.").all().stream()
                .anyMatch(part -> part.source() == Source.NETWORK));
    }

    @Test
    void nobodyPaysForThemUnasked() {
        try (FeedbackAnalyzer plain = FeedbackAnalyzer.builder().build()) {
            Analysis analysis = plain.analyze(Verbatim.of("The staff were wonderful."));
            assertTrue(analysis.get(Layer.SENTIMENT).isPresent());
            assertFalse(analysis.layers().contains(Layer.CONTRIBUTIONS));
            assertEquals(Optional.empty(), analysis.absence(Layer.CONTRIBUTIONS));
        }
    }

    @Test
    void theSentimentIsTheSameWithAndWithout() {
        Verbatim verbatim = Verbatim.of("The room was lovely, but the staff were rude.");
        try (FeedbackAnalyzer plain =
                FeedbackAnalyzer.builder().layers(Layer.SENTIMENT).build()) {
            assertEquals(
                    plain.analyze(verbatim).get(Layer.SENTIMENT),
                    analysis("fast", verbatim).get(Layer.SENTIMENT));
        }
    }
}
