package org.feedbacknlp.benchmarks.peer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.feedbacknlp.api.AnalyzerBuilder;
import org.feedbacknlp.api.CacheOptions;
import org.feedbacknlp.api.FeedbackAnalyzer;
import org.feedbacknlp.api.layer.Labels;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.core.model.Model;

/** Our analyzer, asked for the labels of some models and nothing else, without a cache. */
public final class OwnAnalyzer implements Peer {
    private final FeedbackAnalyzer analyzer;
    private final String first;

    /**
     * Makes the analyzer from model files, as an application does.
     *
     * @param models the models, at least one
     * @param evidence whether labels bring the spans that made them, as they do by default
     */
    public OwnAnalyzer(List<Model> models, boolean evidence) {
        first = models.get(0).name();
        List<Path> files = new ArrayList<>();
        try {
            AnalyzerBuilder builder = FeedbackAnalyzer.builder()
                    .layers(Layer.LABELS)
                    .cache(CacheOptions.OFF)
                    .option("feedback-models", "evidence", String.valueOf(evidence));
            for (Model model : models) {
                Path file = Files.createTempFile("feedback-nlp-", ".model");
                files.add(file);
                model.write(file);
                builder.model(file);
            }
            analyzer = builder.build();
            for (Path file : files) {
                Files.delete(file);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * Returns the analyzer.
     *
     * @return the analyzer
     */
    public FeedbackAnalyzer analyzer() {
        return analyzer;
    }

    /**
     * Classifies a text.
     *
     * @param text the text
     * @return the labels of all models
     */
    public Labels labels(String text) {
        return analyzer.analyze(text).get(Layer.LABELS).orElseThrow();
    }

    /** Gives the label of the first model. */
    @Override
    public String label(String text) {
        return labels(text).of(first).get(0).id();
    }

    @Override
    public void close() {
        analyzer.close();
    }
}
