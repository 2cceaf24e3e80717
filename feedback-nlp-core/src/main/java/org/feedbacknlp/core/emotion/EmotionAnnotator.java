package org.feedbacknlp.core.emotion;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.feedbacknlp.api.WhyNot;
import org.feedbacknlp.api.layer.Emotion;
import org.feedbacknlp.api.layer.Emotions;
import org.feedbacknlp.api.layer.Emotions.Felt;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.WireName;
import org.feedbacknlp.api.spi.Annotations;
import org.feedbacknlp.api.spi.Annotator;
import org.feedbacknlp.api.spi.Document;
import org.feedbacknlp.core.linear.SharedScorer;
import org.feedbacknlp.core.linear.Shares;
import org.feedbacknlp.core.text.TextDocument;

/**
 * Says what a respondent feels. The model is read ahead of the first text, or when that is looked at, once for all analyzers. Thread-safe.
 */
final class EmotionAnnotator implements Annotator, Shares {
    private static final String ENGLISH = "en";

    private final Supplier<Reading> maker = this::reading;
    private volatile SharedScorer.Seat seat = seat(new SharedScorer());

    private static SharedScorer.Seat seat(SharedScorer scorer) {
        return scorer.join(() -> EmotionModel.shipped().linear());
    }

    private Reading reading() {
        return new Reading(EmotionModel.shipped(), seat);
    }

    @Override
    public void share(SharedScorer scorer) {
        seat = seat(scorer);
    }

    @Override
    public void annotate(Document document, Annotations annotations) {
        TextDocument text = (TextDocument) document;
        if (foreign(text)) {
            annotations.absent(
                    Layer.EMOTIONS,
                    "no emotion model for language " + text.language().primary());
            return;
        }
        List<Felt> felt = read(text, Reading::felt);
        if (felt.isEmpty()) {
            annotations.absent(Layer.EMOTIONS, "no emotion found");
        } else {
            annotations.put(Layer.EMOTIONS, new Emotions(felt));
        }
    }

    /** Tells whether a text is in another language; one of unknown language is often too short to tell and of few words or signs. */
    private static boolean foreign(TextDocument text) {
        return text.language().known() && !text.language().primary().equals(ENGLISH);
    }

    private <R> R read(TextDocument text, Function<Reading, R> question) {
        Reading reading = text.beside(this, maker);
        reading.open(text);
        R answer = question.apply(reading);
        reading.close();
        return answer;
    }

    @Override
    public Optional<WhyNot> whyNot(Document document, Layer<?> layer, String label) {
        TextDocument text = (TextDocument) document;
        Optional<Emotion> asked = WireName.find(Emotion.class, label);
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        if (foreign(text)) {
            String reason = "no emotion model for language " + text.language().primary();
            return Optional.of(new WhyNot(label, reason, List.of()));
        }
        return read(text, reading -> reading.whyNot(asked.get()));
    }

    @Override
    public Map<String, String> digests() {
        return Map.of(EmotionProvider.NAME, EmotionModel.digest());
    }
}
