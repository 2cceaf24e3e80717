package org.feedbacknlp.core.severity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.feedbacknlp.api.layer.Evidence;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.Polarity;
import org.feedbacknlp.api.layer.Severity;
import org.feedbacknlp.api.layer.Severity.Level;
import org.feedbacknlp.api.layer.Topics;
import org.feedbacknlp.api.layer.Topics.Topic;
import org.feedbacknlp.core.text.Cue;
import org.feedbacknlp.core.text.TextDocument;

/**
 * Reads a complaint from topics that are spoken ill of, where no problem is told in so many words: "the parking is awful". How bad is
 * not said, so it is the mildest level, however strong the words are.
 */
final class TopicComplaints {
    private static final Topics NONE = new Topics(List.of());
    private static final Map<String, Cue> REASONS = Map.ofEntries(
            Map.entry("price", Cue.MONEY),
            Map.entry("fees", Cue.MONEY),
            Map.entry("billing", Cue.MONEY),
            Map.entry("delivery", Cue.DELAY),
            Map.entry("punctuality", Cue.DELAY),
            Map.entry("waiting-time", Cue.DELAY),
            Map.entry("support", Cue.SERVICE),
            Map.entry("care", Cue.SERVICE),
            Map.entry("communication", Cue.SERVICE),
            Map.entry("reliability", Cue.DEFECT),
            Map.entry("product-quality", Cue.DEFECT),
            Map.entry("coverage", Cue.DEFECT));

    private TopicComplaints() {}

    static Optional<Severity> find(TextDocument document) {
        Topics topics = document.get(Layer.TOPICS).orElse(NONE);
        if (topics.all().isEmpty()) {
            return Optional.empty();
        }
        List<Topic> bad = topics.all().stream().filter(TopicComplaints::isBad).toList();
        if (bad.isEmpty()) {
            return Optional.empty();
        }
        TreeSet<Cue> reasons = new TreeSet<>();
        bad.forEach(topic -> reasons.add(REASONS.getOrDefault(topic.id(), Cue.MINOR)));
        List<Evidence> evidence = bad.stream()
                .flatMap(topic -> topic.evidence().stream())
                .map(Evidence::span)
                .distinct()
                .sorted()
                .map(span -> new Evidence(span, 1))
                .toList();
        return Optional.of(new Severity(Level.S4, reasons.stream().map(Cue::id).toList(), evidence));
    }

    private static boolean isBad(Topic topic) {
        return topic.sentiment()
                .filter(sentiment -> sentiment.polarity() == Polarity.NEGATIVE)
                .isPresent();
    }
}
