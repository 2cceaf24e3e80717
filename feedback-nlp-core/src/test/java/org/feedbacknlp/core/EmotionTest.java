package org.feedbacknlp.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.api.FeedbackAnalyzer;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.api.WhyNot;
import org.feedbacknlp.api.layer.Emotion;
import org.feedbacknlp.api.layer.Emotions;
import org.feedbacknlp.api.layer.Evidence;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.core.model.Model;
import org.feedbacknlp.core.model.ShippedModel;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What respondents feel, how strongly, and why. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmotionTest {
    @TempDir
    private Path folder;

    private FeedbackAnalyzer analyzer;

    @BeforeAll
    void open() {
        analyzer = FeedbackAnalyzer.create();
    }

    @AfterAll
    void close() {
        analyzer.close();
    }

    private Analysis english(String text) {
        return analyzer.analyze(Verbatim.builder(text).language("en").build());
    }

    static Stream<List<String>> cases() {
        return Cases.of(EmotionTest.class, "emotions.tsv");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void findsWhatIsFelt(List<String> row) {
        String felt = english(row.get(1)).get(Layer.EMOTIONS).map(Emotions::all).orElse(List.of()).stream()
                .map(one -> one.emotion().id() + "=" + one.intensity())
                .collect(Collectors.joining(" "));
        assertEquals(row.get(2), felt.isEmpty() ? "-" : felt, row.get(0));
    }

    @Test
    void C3_noEmotionIsAbsentAndSaysWhy() {
        assertEquals(Optional.of("no emotion found"), english("It was okay.").absence(Layer.EMOTIONS));
        Analysis german = analyzer.analyze(
                Verbatim.builder("Ich bin stinksauer").language("de").build());
        assertEquals(Optional.of("no emotion model for language de"), german.absence(Layer.EMOTIONS));
    }

    @Test
    void C5_theEvidenceIsTheWordsThatSpeakForIt() {
        Analysis analysis = english("The parcel came late and I was so disappointed with the box.");
        Emotions.Felt felt = analysis.get(Layer.EMOTIONS).orElseThrow().all().get(0);
        Evidence strongest = felt.evidence().stream()
                .reduce((a, b) -> b.weight() > a.weight() ? b : a)
                .orElseThrow();
        assertEquals(Emotion.DISAPPOINTMENT, felt.emotion());
        assertTrue(analysis.textOf(strongest.span()).contains("disappointed"), felt::toString);
        assertTrue(felt.evidence().stream().allMatch(evidence -> evidence.weight() > 0), felt::toString);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "too weak, The parcel came on Monday, joy, 'its probability is '",
        "other side, Thanks for nothing, gratitude, the words that speak for it stand in a sentence of the other side",
    })
    void C5_whyNotNamesTheConditionThatFailed(String id, String text, String label, String reason) {
        WhyNot whyNot = analyzer.whyNot(Verbatim.builder(text).language("en").build(), Layer.EMOTIONS, label)
                .orElseThrow();
        assertTrue(whyNot.reason().startsWith(reason), whyNot::toString);
    }

    @Test
    void C5_whyNotIsEmptyForWhatIsFeltAndForWhatIsNoEmotion() {
        Verbatim thanks = Verbatim.builder("Thank you so much").language("en").build();
        assertEquals(Optional.empty(), analyzer.whyNot(thanks, Layer.EMOTIONS, "gratitude"));
        assertEquals(Optional.empty(), analyzer.whyNot(thanks, Layer.EMOTIONS, "hunger"));
    }

    @Test
    void emotionsNeedNoSentiment() {
        try (FeedbackAnalyzer alone =
                FeedbackAnalyzer.builder().layers(Layer.EMOTIONS).build()) {
            Analysis analysis = alone.analyze(Verbatim.of("I am furious about the invoice"));
            assertEquals(
                    Emotion.ANGER,
                    analysis.get(Layer.EMOTIONS).orElseThrow().all().get(0).emotion());
        }
    }

    @ParameterizedTest
    @EnumSource(ShippedModel.class)
    void C6_theNoteBesideAShippedModelIsItsDigest(ShippedModel shipped) throws IOException {
        Model model = shipped.read();
        Path copy = folder.resolve("copy.model");
        model.write(copy);
        Model checked = Model.read(copy);
        assertEquals(checked.digest(), shipped.digest());
        assertEquals(checked.digest(), model.digest());
        assertTrue(model.card().contains("knownFailures"), "the card tells no failures");
        int most =
                switch (shipped) {
                    case EMOTIONS -> 1_500_000;
                    case SENTIMENT -> 2_000_000;
                    case SENTIMENT_NETWORK -> 6_000_000;
                };
        assertTrue(model.size() <= most, () -> model.size() + " bytes");
    }
}
