package org.feedbacknlp.core.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.feedbacknlp.api.WhyNot;
import org.feedbacknlp.api.layer.Evidence;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.Topics;
import org.feedbacknlp.api.layer.Topics.Mention;
import org.feedbacknlp.api.layer.Topics.Topic;
import org.feedbacknlp.api.spi.Annotations;
import org.feedbacknlp.api.spi.Annotator;
import org.feedbacknlp.api.spi.Document;
import org.feedbacknlp.core.text.PhraseTable;
import org.feedbacknlp.core.text.TextDocument;
import org.feedbacknlp.core.text.TokenBuffer;

/**
 * Says what a verbatim is about: a topic is there when one of its terms is. How the respondent feels about it follows from the
 * opinions in the clauses that name it, or in their sentences where those clauses have none. Thread-safe.
 */
final class TopicAnnotator implements Annotator {
    private static final double ONE_TERM = 0.7;
    private static final double EACH_FURTHER = 0.1;
    private static final double MOST = 0.95;

    private final TopicTerms terms;

    TopicAnnotator(String industry) {
        terms = TopicTerms.of(industry);
    }

    @Override
    public void annotate(Document document, Annotations annotations) {
        TextDocument text = (TextDocument) document;
        SortedMap<String, List<Evidence>> found = find(text);
        if (found.isEmpty()
                && text.language().known()
                && !terms.languages().contains(text.language().primary())) {
            annotations.absent(
                    Layer.TOPICS,
                    "no topic terms for language " + text.language().primary());
            return;
        }
        Optional<TopicMood> mood = document.get(Layer.SENTIMENT)
                .filter(whole -> !found.isEmpty())
                .map(whole -> new TopicMood(text, found.values(), whole));
        List<Topic> topics = new ArrayList<>(found.size());
        for (Map.Entry<String, List<Evidence>> entry : found.entrySet()) {
            List<Evidence> evidence = entry.getValue();
            topics.add(new Topic(
                    entry.getKey(),
                    Math.min(MOST, ONE_TERM + EACH_FURTHER * (evidence.size() - 1)),
                    mood.map(one -> one.about(evidence)),
                    evidence,
                    mentions(evidence, mood),
                    List.of()));
        }
        annotations.put(Layer.TOPICS, new Topics(topics));
    }

    private static List<Mention> mentions(List<Evidence> evidence, Optional<TopicMood> mood) {
        List<Mention> mentions = new ArrayList<>(evidence.size());
        for (Evidence one : evidence) {
            mentions.add(new Mention(one.span(), mood.map(feeling -> feeling.at(one.span())), false));
        }
        return mentions;
    }

    /** Finds terms of the text's language; where that is unknown, of the language that has most to say. */
    private SortedMap<String, List<Evidence>> find(TextDocument text) {
        if (text.language().known()) {
            return find(text, terms.in(text.language().primary()));
        }
        SortedMap<String, List<Evidence>> best = new TreeMap<>();
        for (String language : terms.languages()) {
            SortedMap<String, List<Evidence>> found = find(text, terms.in(language));
            if (found.size() > best.size()) {
                best = found;
            }
        }
        return best;
    }

    private static SortedMap<String, List<Evidence>> find(TextDocument text, PhraseTable<List<String>> table) {
        SortedMap<String, List<Evidence>> found = new TreeMap<>();
        TokenBuffer tokens = text.tokens();
        int i = 0;
        while (i < tokens.count()) {
            long hit = tokens.foreign(i) ? PhraseTable.NONE : table.find(tokens, i, tokens.count());
            int length = PhraseTable.length(hit);
            if (length > 0) {
                Evidence evidence = new Evidence(text.span(i, i + length), 1);
                for (String topic : table.at(hit)) {
                    List<Evidence> mentions = found.get(topic);
                    if (mentions == null) {
                        mentions = new ArrayList<>();
                        found.put(topic, mentions);
                    }
                    mentions.add(evidence);
                }
            }
            i += Math.max(1, length);
        }
        return found;
    }

    @Override
    public Optional<WhyNot> whyNot(Document document, Layer<?> layer, String label) {
        boolean there =
                document.get(Layer.TOPICS).flatMap(topics -> topics.find(label)).isPresent();
        if (there) {
            return Optional.empty();
        }
        String reason = terms.topics().contains(label)
                ? "none of the topic's terms is in the text"
                : "the codebook has no such topic; it has " + String.join(", ", terms.topics());
        return Optional.of(new WhyNot(label, reason, List.of()));
    }

    @Override
    public Map<String, String> digests() {
        return Map.of("codebook", terms.digest());
    }
}
