package org.feedbacknlp.apitest.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.api.Batch;
import org.feedbacknlp.api.BatchOptions;
import org.feedbacknlp.api.FeedbackAnalyzer;
import org.feedbacknlp.api.Outcome;
import org.feedbacknlp.api.ProviderReport;
import org.feedbacknlp.api.Status;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.api.WhyNot;
import org.feedbacknlp.api.layer.Layer;

/**
 * An analyzer that finds nothing, and remembers the options of its batches.
 *
 * @param batches the options, in the order of the calls
 */
public record HandAnalyzer(List<BatchOptions> batches) implements FeedbackAnalyzer {
    /** One that was not called yet. */
    public HandAnalyzer() {
        this(new ArrayList<>());
    }

    @Override
    public Analysis analyze(Verbatim verbatim) {
        return Analysis.builder(verbatim, Status.CONTENT, Samples.PROVENANCE).build();
    }

    @Override
    public Batch analyzeAll(Stream<Verbatim> verbatims, BatchOptions options) {
        batches.add(options);
        List<Outcome> outcomes = new ArrayList<>();
        verbatims.forEach(verbatim -> outcomes.add(new Outcome.Done(outcomes.size(), analyze(verbatim))));
        return new HandBatch(outcomes);
    }

    @Override
    public Optional<WhyNot> whyNot(Verbatim verbatim, Layer<?> layer, String label) {
        return Optional.empty();
    }

    @Override
    public void erase(String text) {}

    @Override
    public List<ProviderReport> providers() {
        return List.of();
    }

    @Override
    public void close() {}
}
