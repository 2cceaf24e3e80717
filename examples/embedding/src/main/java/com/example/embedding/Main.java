package com.example.embedding;

import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.api.FeedbackAnalyzer;
import org.feedbacknlp.api.layer.Layer;

/** Says how each argument feels, what it is about, and what the plugins on the path think of it. */
public final class Main {
    private Main() {}

    /**
     * Runs the example.
     *
     * @param texts customers' words
     */
    public static void main(String[] texts) {
        try (FeedbackAnalyzer analyzer = FeedbackAnalyzer.create()) {
            for (String text : texts) {
                Analysis analysis = analyzer.analyze(text);
                analysis.get(Layer.SENTIMENT).ifPresent(feeling -> System.out.println("feels " + feeling.polarity()));
                analysis.get(Layer.TOPICS)
                        .ifPresent(topics -> topics.all().forEach(topic -> System.out.println("about " + topic.id())));
                analysis.get(Layer.LABELS).ifPresent(labels -> System.out.println("labels " + labels.toJson()));
            }
        }
    }
}
