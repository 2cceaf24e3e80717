package org.feedbacknlp.benchmarks.accuracy;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.feedbacknlp.api.FeedbackAnalyzer;
import org.feedbacknlp.api.Status;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.benchmarks.data.Gold;
import org.feedbacknlp.corpus.GoldVerbatim;
import org.feedbacknlp.corpus.Split;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sentiment of the corpus's English verbatims is told no worse than it was, over four labels. Raise a floor with what raises it. */
class SentimentFloorTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({"TRAIN, 0.56", "DEV, 0.52", "TEST, 0.53"})
    void eachPartIsTold(Split split, double floor) {
        List<GoldVerbatim> gold = Gold.corpus().verbatims(split).stream()
                .filter(one -> one.status() == Status.CONTENT && one.language().equals("en"))
                .toList();
        try (FeedbackAnalyzer analyzer =
                FeedbackAnalyzer.builder().layers(Layer.SENTIMENT).build()) {
            double reached = gold.stream().filter(one -> isRight(analyzer, one)).count() / (double) gold.size();
            assertTrue(
                    reached >= floor,
                    () -> String.format(Locale.ROOT, "accuracy %.3f is below its floor of %.3f", reached, floor));
        }
    }

    private static boolean isRight(FeedbackAnalyzer analyzer, GoldVerbatim gold) {
        Verbatim.Builder verbatim = Verbatim.builder(gold.text()).language(gold.language());
        gold.question().ifPresent(question -> verbatim.question(question.text()));
        return analyzer.analyze(verbatim.build())
                .get(Layer.SENTIMENT)
                .map(sentiment -> gold.labels().sentiment().equals(Optional.of(sentiment.polarity())))
                .orElse(false);
    }
}
