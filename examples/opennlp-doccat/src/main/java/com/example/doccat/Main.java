package com.example.doccat;

import java.util.Arrays;
import org.feedbacknlp.api.FeedbackAnalyzer;
import org.feedbacknlp.api.layer.Label;
import org.feedbacknlp.api.layer.Layer;

/**
 * Labels texts with a document categoriser that OpenNLP trained. The plugin is found because {@code feedback-nlp-opennlp} is on the
 * path; all that it needs to be told is the file, its digest ({@code sha256sum FILE}) and how the model's texts were parted.
 */
public final class Main {
    private static final String PLUGIN = "opennlp-doccat";

    private Main() {}

    /**
     * Runs the example.
     *
     * @param args the model file, {@code sha256:} and its digest, then texts
     */
    public static void main(String[] args) {
        try (FeedbackAnalyzer analyzer = FeedbackAnalyzer.builder()
                .layers(Layer.LABELS)
                .option(PLUGIN, "model", args[0])
                .option(PLUGIN, "digest", args[1])
                .option(PLUGIN, "tokenizer", "whitespace")
                .build()) {
            for (String text : Arrays.asList(args).subList(2, args.length)) {
                analyzer.analyze(text)
                        .get(Layer.LABELS)
                        .ifPresent(labels -> print(text, labels.of(PLUGIN).get(0)));
            }
        }
    }

    private static void print(String text, Label best) {
        System.out.println(best.id());
        best.evidence()
                .forEach(evidence ->
                        System.out.println("  for " + evidence.span().in(text)));
    }
}
