package org.feedbacknlp.api;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.feedbacknlp.api.layer.Layer;

/**
 * Turns verbatims into analyses. One instance serves all threads. No text makes it throw: whatever the text, there is an
 * analysis, and what was cut or went wrong stands in it.
 *
 * {@snippet :
 * try (FeedbackAnalyzer analyzer = FeedbackAnalyzer.create()) {
 *     Analysis analysis = analyzer.analyze("Great app, but the delivery took three weeks");
 *     analysis.get(Layer.SENTIMENT).ifPresent(s -> System.out.println(s.polarity()));
 * }
 * }
 */
public interface FeedbackAnalyzer extends AutoCloseable {
    /**
     * Makes an analyzer of every layer that some provider makes by default.
     *
     * @return a new analyzer; close it when done
     * @throws SetupException if no engine is on the class path or module path, or a plugin's set-up is ambiguous
     */
    static FeedbackAnalyzer create() {
        return builder().build();
    }

    /**
     * Starts an analyzer.
     *
     * @return a builder
     */
    static AnalyzerBuilder builder() {
        return new AnalyzerBuilder();
    }

    /**
     * Analyses a bare text.
     *
     * @param text what was written; any UTF-16 sequence
     * @return what was found
     * @throws IllegalStateException if the analyzer is closed
     */
    default Analysis analyze(String text) {
        return analyze(Verbatim.of(text));
    }

    /**
     * Analyses a verbatim.
     *
     * @param verbatim what was written, and what is known about it
     * @return what was found
     * @throws IllegalStateException if the analyzer is closed
     */
    Analysis analyze(Verbatim verbatim);

    /**
     * Analyses many verbatims in parallel, in order, with bounded memory; nothing is read before the first outcome is asked for.
     *
     * @param verbatims the input, read once; the caller closes it
     * @return the outcomes
     * @throws IllegalStateException if the analyzer is closed
     */
    default Batch analyzeAll(Stream<Verbatim> verbatims) {
        return analyzeAll(verbatims, BatchOptions.DEFAULT);
    }

    /**
     * Analyses many verbatims as {@link #analyzeAll(Stream)} does, with options.
     *
     * @param verbatims the input, read once; the caller closes it
     * @param options threads, window, progress
     * @return the outcomes
     * @throws IllegalStateException if the analyzer is closed
     */
    Batch analyzeAll(Stream<Verbatim> verbatims, BatchOptions options);

    /**
     * Tells what kept a label away from a text.
     *
     * @param verbatim the text
     * @param layer the layer in which the label is missing
     * @param label the label's id
     * @return the reason, or empty if the label is there or the layer's annotator cannot tell
     * @throws IllegalArgumentException if this analyzer does not make the layer
     * @throws IllegalStateException if the analyzer is closed
     */
    Optional<WhyNot> whyNot(Verbatim verbatim, Layer<?> layer, String label);

    /**
     * Forgets what is cached of a text, so that nothing derived from it is left here once this returns.
     *
     * @param text the text
     */
    void erase(String text);

    /**
     * Returns what was found, loaded and rejected.
     *
     * @return the report of this analyzer's set-up
     */
    List<ProviderReport> providers();

    /**
     * Ends the analyzer: running batches end with {@link CancelledException}, annotators are closed, caches emptied.
     * Idempotent.
     */
    @Override
    void close();
}
