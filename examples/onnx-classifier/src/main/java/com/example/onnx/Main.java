package com.example.onnx;

import java.util.Arrays;
import org.feedbacknlp.api.FeedbackAnalyzer;
import org.feedbacknlp.api.layer.Layer;

/**
 * Labels texts with a network in the ONNX format. The plugin is found because {@code feedback-nlp-onnx} is on the path; it is told the
 * network's file and its digest ({@code sha256sum FILE}), the word pieces that it was trained with, and what its numbers stand for.
 */
public final class Main {
    private static final String PLUGIN = "onnx-classifier";

    private Main() {}

    /**
     * Runs the example.
     *
     * @param args the network's file, {@code sha256:} and its digest, the vocabulary's file, the labels with commas between, then texts
     */
    public static void main(String[] args) {
        try (FeedbackAnalyzer analyzer = FeedbackAnalyzer.builder()
                .layers(Layer.LABELS)
                .option(PLUGIN, "model", args[0])
                .option(PLUGIN, "digest", args[1])
                .option(PLUGIN, "vocabulary", args[2])
                .option(PLUGIN, "labels", args[3])
                .build()) {
            for (String text : Arrays.asList(args).subList(4, args.length)) {
                analyzer.analyze(text)
                        .get(Layer.LABELS)
                        .ifPresent(labels ->
                                System.out.println(labels.of(PLUGIN).get(0).id()));
            }
        }
    }
}
