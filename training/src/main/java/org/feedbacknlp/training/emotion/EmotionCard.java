package org.feedbacknlp.training.emotion;

import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.feedbacknlp.core.json.JsonReader;
import org.feedbacknlp.core.json.JsonWriter;
import org.feedbacknlp.core.model.Model;
import org.feedbacknlp.core.model.ModelHeader;

/** Rewrites the card of a trained model for those who did not train it: what it means, how good it is where, and where it fails. */
final class EmotionCard {
    private static final List<String> FAILURES = List.of(
            "English only; other languages have no emotions.",
            "GoEmotions is a forum, not a survey: what customers only imply, such as the annoyance of a broken booking page, is mostly missed.",
            "Annoyance, disappointment, confusion and surprise are hard for people too; they are given seldom and are right about half the time.",
            "Sarcasm is taken at its word, unless the sentence's sentiment gainsays it.",
            "Praise of a thing (great product) counts as admiration, as in GoEmotions.");

    private EmotionCard() {}

    /**
     * Writes the card.
     *
     * @param model the model with its thresholds
     * @param figures how good it is, the set that stands for all first
     */
    static Model of(Model model, List<Figures> figures) {
        Map<String, Object> card = new LinkedHashMap<>(JsonReader.object(model.card()));
        card.put("purpose", "What a customer feels, several at once; none where none is felt.");
        card.put(
                "thresholds",
                "the lowest of precision 0.6 on held-out forum texts, else on held-out customers' texts, else of the best F0.5");
        card.put(
                "crossValidation",
                Map.of("evaluation", figures.get(0).evaluation().toJson()));
        card.put("evaluatedOn", figures.get(0).set());
        card.put("figures", figures.stream().map(Figures::toJson).toList());
        card.put("knownFailures", FAILURES);
        ModelHeader header = model.header();
        ByteBuffer numbers = model.numbers();
        byte[] bytes = new byte[numbers.remaining()];
        numbers.get(bytes);
        return Model.of(
                new ModelHeader(header.name(), header.kind(), header.labels(), JsonWriter.of(card), header.numbers()),
                bytes);
    }
}
