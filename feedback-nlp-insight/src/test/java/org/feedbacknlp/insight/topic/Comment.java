package org.feedbacknlp.insight.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.api.Provenance;
import org.feedbacknlp.api.Status;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.api.layer.Evidence;
import org.feedbacknlp.api.layer.KeyPhrases;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.Span;
import org.feedbacknlp.api.layer.Topics;
import org.feedbacknlp.insight.HandTokens;

/** Comments analysed by hand: words between blanks, key phrases between square brackets. */
final class Comment {
    private static final Provenance BY_HAND = new Provenance("by-hand", new TreeMap<>(), Optional.empty());

    private Comment() {}

    static Analysis of(String marked) {
        return of(marked, List.of());
    }

    static Analysis of(String marked, List<String> topics) {
        StringBuilder text = new StringBuilder();
        List<Span> phrases = new ArrayList<>();
        int open = 0;
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c == '[') {
                open = text.length();
            } else if (c == ']') {
                phrases.add(new Span(open, text.length()));
            } else {
                text.append(c);
            }
        }
        String plain = text.toString();
        Analysis.Builder analysis = Analysis.builder(Verbatim.of(plain), Status.CONTENT, BY_HAND);
        analysis.put(Layer.TOKENS, HandTokens.of(plain));
        analysis.put(
                Layer.KEY_PHRASES,
                new KeyPhrases(phrases.stream()
                        .map(span -> new KeyPhrases.KeyPhrase(
                                plain.substring(span.start(), span.end()), 0.5, List.of(new Evidence(span, 1))))
                        .toList()));
        analysis.put(
                Layer.TOPICS,
                new Topics(topics.stream()
                        .map(id -> new Topics.Topic(id, 1, Optional.empty(), List.of(Evidence.of(0, 1))))
                        .toList()));
        return analysis.build();
    }
}
