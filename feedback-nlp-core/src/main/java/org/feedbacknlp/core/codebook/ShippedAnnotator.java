package org.feedbacknlp.core.codebook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.feedbacknlp.api.WhyNot;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.Topics;
import org.feedbacknlp.api.spi.Annotations;
import org.feedbacknlp.api.spi.Annotator;
import org.feedbacknlp.api.spi.Document;
import org.feedbacknlp.core.pool.Ahead;
import org.feedbacknlp.core.text.TextDocument;

/** Finds the topics that ship, by the rules of the text's language; where that is unknown, of the one that has most to say. Thread-safe. */
final class ShippedAnnotator implements Annotator {
    /** Read beside the models, since it is asked for most; whoever asks sooner waits for it. */
    private static final String ENGLISH = "en";

    private final ShippedTopics shipped;
    private final Ahead early;

    ShippedAnnotator(String industry) {
        shipped = ShippedTopics.of(industry);
        early = Ahead.of(() -> shipped.in(ENGLISH));
    }

    @Override
    public void annotate(Document document, Annotations annotations) {
        TextDocument text = (TextDocument) document;
        if (!text.language().known()) {
            annotations.put(Layer.TOPICS, most(document, text));
            return;
        }
        String language = text.language().primary();
        if (shipped.languages().contains(language)) {
            annotations.put(Layer.TOPICS, shipped.in(language).topics(document, text));
        } else {
            annotations.absent(Layer.TOPICS, "no topic terms for language " + language);
        }
    }

    private Topics most(Document document, TextDocument text) {
        Topics most = new Topics(List.of());
        for (String language : shipped.languages()) {
            Topics found = shipped.in(language).topics(document, text);
            if (found.all().size() > most.all().size()) {
                most = found;
            }
        }
        return most;
    }

    @Override
    public Optional<WhyNot> whyNot(Document document, Layer<?> layer, String label) {
        if (document.get(Layer.TOPICS).flatMap(topics -> topics.find(label)).isPresent()) {
            return Optional.empty();
        }
        String reason = shipped.topics().contains(label)
                ? "none of the topic's terms is in the text"
                : "the codebook has no such topic; it has " + String.join(", ", shipped.topics());
        return Optional.of(new WhyNot(label, reason, List.of()));
    }

    @Override
    public Map<String, String> digests() {
        return Map.of("codebook", shipped.digest());
    }

    /** Waits for what was begun, so that nothing is left behind. */
    @Override
    public void close() {
        early.await();
    }
}
