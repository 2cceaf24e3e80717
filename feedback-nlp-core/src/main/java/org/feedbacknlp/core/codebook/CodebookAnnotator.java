package org.feedbacknlp.core.codebook;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.feedbacknlp.api.WhyNot;
import org.feedbacknlp.api.layer.Evidence;
import org.feedbacknlp.api.layer.Label;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.Sentiment;
import org.feedbacknlp.api.layer.Span;
import org.feedbacknlp.api.layer.Topics;
import org.feedbacknlp.api.rule.match.Evaluation;
import org.feedbacknlp.api.rule.match.Hit;
import org.feedbacknlp.api.spi.Annotations;
import org.feedbacknlp.api.spi.Annotator;
import org.feedbacknlp.api.spi.Document;
import org.feedbacknlp.core.text.TextDocument;
import org.feedbacknlp.core.topic.TopicMood;

/** Finds the topics of a codebook, with sentiment where that is made. Thread-safe. */
final class CodebookAnnotator implements Annotator {
    private final Codebook codebook;
    private final Confidence confidence;

    CodebookAnnotator(Codebook codebook, Confidence confidence) {
        this.codebook = codebook;
        this.confidence = confidence;
    }

    Codebook codebook() {
        return codebook;
    }

    @Override
    public void annotate(Document document, Annotations annotations) {
        TextDocument text = (TextDocument) document;
        if (!speaks(codebook.languages(), text)) {
            annotations.absent(
                    Layer.TOPICS,
                    "the codebook is for " + String.join(", ", codebook.languages()) + ", not for "
                            + text.language().primary());
            return;
        }
        annotations.put(Layer.TOPICS, topics(document, text));
    }

    /** Returns the topics of a text. */
    Topics topics(Document document, TextDocument text) {
        TokenPlaces places = text.beside(this, codebook.compiled()::places);
        places.read(text);
        try {
            return topics(document, text, places);
        } finally {
            places.leave();
        }
    }

    private Topics topics(Document document, TextDocument text, TokenPlaces places) {
        Set<Span> slips = new HashSet<>();
        Ballot ballot = new Ballot(codebook, confidence, find(text, places, slips));
        codebook.learned().ifPresent(learned -> count(learned, document, text, ballot));
        SortedMap<String, List<Evidence>> found = ballot.evidence();
        Optional<Sentiment> whole = document.get(Layer.SENTIMENT);
        Optional<TopicMood> shared =
                whole.filter(all -> !found.isEmpty()).map(all -> new TopicMood(text, found.values(), all));
        List<Topics.Topic> topics = new ArrayList<>(found.size());
        found.forEach((id, evidence) -> {
            OwnOpinions own = codebook.opinions(id);
            Optional<TopicMood> mood = own.isEmpty()
                    ? shared
                    : whole.map(all -> new TopicMood(text, found.values(), own.over(all, text, places)));
            topics.add(new Topics.Topic(
                    id,
                    ballot.confidence(id),
                    mood.map(one -> one.about(evidence)),
                    evidence,
                    mentions(evidence, mood, slips),
                    ballot.votes(id)));
        });
        return new Topics(topics);
    }

    private static void count(Learned learned, Document document, TextDocument text, Ballot ballot) {
        int tokens = text.tokens().count();
        if (tokens > 0) {
            List<Label> labels = document.get(Layer.LABELS)
                    .map(all -> all.of(learned.model()))
                    .orElse(List.of());
            ballot.add(labels, learned.least(), new Evidence(text.span(0, tokens), 1));
        }
    }

    private static List<Topics.Mention> mentions(List<Evidence> evidence, Optional<TopicMood> mood, Set<Span> slips) {
        List<Topics.Mention> mentions = new ArrayList<>(evidence.size());
        for (Evidence one : evidence) {
            mentions.add(new Topics.Mention(
                    one.span(), mood.map(feeling -> feeling.at(one.span())), slips.contains(one.span())));
        }
        return mentions;
    }

    private static boolean speaks(SortedSet<String> languages, TextDocument text) {
        return languages.isEmpty()
                || !text.language().known()
                || languages.contains(text.language().primary());
    }

    private SortedMap<String, List<Evidence>> find(TextDocument text, TokenPlaces places, Set<Span> slips) {
        Compiled compiled = codebook.compiled();
        Evaluation evaluation = new Evaluation(places);
        Tracer tracer = new Tracer(places, text.verbatim(), text);
        SortedMap<Integer, List<Hit>> hits = new TreeMap<>();
        BitSet woken = compiled.woken(places);
        for (int i = woken.nextSetBit(0); i >= 0; i = woken.nextSetBit(i + 1)) {
            Entry entry = compiled.entry(i);
            List<Hit> more = speaks(entry.languages(), text) ? evaluation.find(compiled.node(i)) : null;
            if (more != null) {
                hits.merge(entry.topic(), more, Evaluation::either);
            }
        }
        SortedMap<String, List<Evidence>> found = new TreeMap<>();
        hits.forEach((topic, all) -> add(codebook.topics().get(topic), tracer.spans(all, slips), found));
        return found;
    }

    /** Adds a topic, and once each those above it. */
    private void add(Topic topic, List<Span> spans, SortedMap<String, List<Evidence>> found) {
        Optional<Topic> next = Optional.of(topic);
        while (next.isPresent()) {
            List<Evidence> evidence = found.computeIfAbsent(next.get().id(), id -> new ArrayList<>());
            for (Span span : spans) {
                Evidence one = new Evidence(span, 1);
                if (!evidence.contains(one)) {
                    evidence.add(one);
                }
            }
            evidence.sort((a, b) -> Integer.compare(a.span().start(), b.span().start()));
            next = next.get().parent().flatMap(codebook::topic);
        }
    }

    @Override
    public Optional<WhyNot> whyNot(Document document, Layer<?> layer, String label) {
        if (document.get(Layer.TOPICS).flatMap(topics -> topics.find(label)).isPresent()) {
            return Optional.empty();
        }
        Optional<Topic> topic = codebook.topic(label);
        if (topic.isEmpty()) {
            return Optional.of(new WhyNot(label, "the codebook has no such topic", List.of()));
        }
        Trace trace = codebook.trace(document.verbatim(), label);
        return Optional.of(new WhyNot(label, trace.reason().orElse("its language is another one"), near(trace)));
    }

    /** Returns the words of the rule that are in the text although it does not hold. */
    private static List<Span> near(Trace trace) {
        List<Span> spans = new ArrayList<>(trace.spans());
        trace.parts().forEach(part -> spans.addAll(near(part)));
        return spans.stream()
                .distinct()
                .sorted((a, b) -> Integer.compare(a.start(), b.start()))
                .toList();
    }

    @Override
    public Map<String, String> digests() {
        return Map.of("codebook", codebook.digest());
    }
}
