package org.feedbacknlp.core.sentiment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.feedbacknlp.api.FeedbackAnalyzer;
import org.feedbacknlp.api.Limits;
import org.feedbacknlp.api.SetupException;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.Sentiment;
import org.feedbacknlp.core.model.Model;
import org.feedbacknlp.core.model.ModelException;
import org.feedbacknlp.core.model.ModelHeader;
import org.feedbacknlp.core.model.ModelKind;
import org.feedbacknlp.core.network.Identities;
import org.feedbacknlp.core.network.Network;
import org.feedbacknlp.core.support.RandomText;
import org.feedbacknlp.core.support.SeededTest;
import org.feedbacknlp.core.text.LayerSource;
import org.feedbacknlp.core.text.TextDocument;
import org.feedbacknlp.core.text.TextTools;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tiers of sentiment, and the model behind the accurate one. */
class TierTest {
    private static final double ONE = 1e-9;
    private static final double TABLE = 1e-4;

    private static FeedbackAnalyzer analyzer(String tier) {
        return FeedbackAnalyzer.builder()
                .option("feedback-sentiment", "tier", tier)
                .layers(Layer.SENTIMENT)
                .build();
    }

    private static Sentiment sentiment(FeedbackAnalyzer analyzer, String text) {
        return analyzer.analyze(Verbatim.builder(text).language("en").build())
                .get(Layer.SENTIMENT)
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fast", "accurate", "cascade"})
    void everyTierTellsGoodFromBad(String tier) {
        try (FeedbackAnalyzer analyzer = analyzer(tier)) {
            Sentiment good = sentiment(analyzer, "I love it, the staff were wonderful and so helpful.");
            Sentiment bad = sentiment(analyzer, "Terrible service, rude staff and it broke after a day.");
            assertTrue(good.positive() > good.negative(), () -> tier + ": " + good);
            assertTrue(bad.negative() > bad.positive(), () -> tier + ": " + bad);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "names | Sarah at the desk was slow | Nkechi at the desk was slow",
                "places | the branch in Leeds is closed | the branch in Karachi is closed",
                "religions | as a Muslim customer I felt ignored | as a Jewish customer I felt ignored",
                "orientations | my gay colleague had to wait | my bisexual colleague had to wait",
                "nationalities | the Polish driver was early | the Nigerian driver was early",
                "gender | she said her husband would call | he said his wife would call",
            })
    void theNetworkDoesNotHearWhoSomebodyIs(String id, String text, String twin) {
        Network network = new Network(SentimentNetwork.shipped().weights(), Identities.read());
        assertArrayEquals(outputs(network, text), outputs(network, twin), id);
    }

    private static double[] outputs(Network network, String text) {
        TextDocument document = new TextDocument(new TextTools(), Limits.DEFAULT, LayerSource.NONE);
        document.open(Verbatim.builder(text).language("en").build());
        double[] outputs = new double[SentimentModel.LABELS.size()];
        network.score(document, network.newRoom(), outputs);
        return outputs;
    }

    @SeededTest
    void C4_whateverIsWrittenTheAccurateTierAnswersWithProbabilities(long seed) {
        Random random = new Random(seed);
        try (FeedbackAnalyzer analyzer = analyzer("accurate")) {
            for (int i = 0; i < 20; i++) {
                Verbatim verbatim = Verbatim.builder(RandomText.of(random, 60))
                        .language("en")
                        .build();
                analyzer.analyze(verbatim).get(Layer.SENTIMENT).ifPresent(sentiment -> {
                    double sum = sentiment.negative() + sentiment.neutral() + sentiment.positive();
                    assertEquals(1, sum, ONE);
                });
            }
        }
    }

    @Test
    void anUnknownTierIsNamedWithThoseThatThereAre() {
        SetupException refused = assertThrows(SetupException.class, () -> analyzer("exact"));
        assertTrue(String.valueOf(refused.getMessage()).contains("cascade"), refused::getMessage);
    }

    @Test
    void aMixOfTheFastTierAloneIsTheFastTier() {
        double[] probabilities = {0.2, 0.3, 0.5};
        new Mix(1, 0, 0, 0, 0, 1).into(probabilities, new double[] {3, -1, 7});
        assertEquals(0.2, probabilities[0], TABLE);
        assertEquals(0.5, probabilities[2], TABLE);
    }

    @Test
    void theShippedNetworkIsWrittenAsItWasRead(@TempDir Path folder) throws IOException {
        SentimentNetwork shipped = SentimentNetwork.shipped();
        Path file = folder.resolve("again.network");
        SentimentNetwork.of(shipped.weights(), shipped.mix(), shipped.file().card())
                .file()
                .write(file);
        assertEquals(shipped.file().digest(), Model.read(file).digest());
    }

    @Test
    void C9_aNetworkThatIsNoneIsRefused() throws IOException {
        Model shipped = SentimentNetwork.shipped().file();
        byte[] numbers = new byte[shipped.numbers().remaining()];
        shipped.numbers().get(numbers);
        for (int length : List.of(0, 3, 23, 24, 40, numbers.length / 2, numbers.length - 1)) {
            Model cut = Model.of(
                    new ModelHeader(
                            "sentiment-network",
                            ModelKind.SINGLE,
                            SentimentModel.LABELS,
                            "{}",
                            SentimentNetwork.NUMBERS),
                    Arrays.copyOf(numbers, length));
            assertThrows(ModelException.class, () -> SentimentNetwork.of(cut), "cut at " + length);
        }
        Model other = Model.of(
                new ModelHeader("x", ModelKind.SINGLE, List.of("a", "b"), "{}", SentimentNetwork.NUMBERS), numbers);
        assertThrows(ModelException.class, () -> SentimentNetwork.of(other));
        byte[] text = "no model".getBytes(StandardCharsets.US_ASCII);
        assertThrows(ModelException.class, () -> Model.read(new ByteArrayInputStream(text)));
    }
}
