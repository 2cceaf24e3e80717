package org.feedbacknlp.core.train;

import java.util.stream.IntStream;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.core.classify.Classifier;
import org.feedbacknlp.core.classify.Prediction;
import org.feedbacknlp.core.linear.Calibration;
import org.feedbacknlp.core.linear.LinearModel;
import org.feedbacknlp.core.linear.LinearNumbers;
import org.feedbacknlp.core.model.Model;
import org.feedbacknlp.core.sentiment.SentimentModel;
import org.feedbacknlp.core.sentiment.SentimentTexts;

/** A model whose last step is a calibration that can be another: one of the user's own, or one of sentiment. Not thread-safe. */
sealed interface Adaptable {
    /** Takes a model of either kind. */
    static Adaptable of(Model model) {
        return model.header().numbers().equals(SentimentModel.NUMBERS)
                ? new OfSentiment(SentimentModel.of(model))
                : new OfWords(model, LinearNumbers.read(model), Classifier.of(model));
    }

    /** Returns the probability of each label. */
    double[] probabilities(Verbatim verbatim);

    Calibration calibration();

    /** Returns the model with another calibration and another card. */
    Model with(Calibration calibration, String card);

    /** A linear model. */
    record OfWords(Model model, LinearModel linear, Classifier classifier) implements Adaptable {
        @Override
        public double[] probabilities(Verbatim verbatim) {
            Prediction prediction = classifier.predict(verbatim);
            return IntStream.range(0, linear.labels().size())
                    .mapToDouble(prediction::probability)
                    .toArray();
        }

        @Override
        public Calibration calibration() {
            return linear.calibration();
        }

        @Override
        public Model with(Calibration calibration, String card) {
            return LinearNumbers.write(linear.with(calibration), card);
        }
    }

    /** A model of sentiment, which reads every text as English. */
    record OfSentiment(SentimentModel model, SentimentTexts reader) implements Adaptable {
        OfSentiment(SentimentModel model) {
            this(model, new SentimentTexts(model));
        }

        @Override
        public double[] probabilities(Verbatim verbatim) {
            return reader.read(Verbatim.builder(verbatim.text())
                    .language(SentimentModel.LANGUAGE)
                    .build());
        }

        @Override
        public Calibration calibration() {
            return model.words().calibration();
        }

        @Override
        public Model with(Calibration calibration, String card) {
            return SentimentModel.of(model.words().with(calibration), model.blend(), card)
                    .file();
        }
    }
}
