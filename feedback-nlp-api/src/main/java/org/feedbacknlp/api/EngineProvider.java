package org.feedbacknlp.api;

/**
 * The engine behind {@link FeedbackAnalyzer}, found with {@link java.util.ServiceLoader}. Whoever adds an annotator implements
 * {@code AnnotatorProvider} instead; this is for another engine as a whole.
 */
public interface EngineProvider {
    /**
     * Makes an analyzer.
     *
     * @param options how it is set up
     * @return a new, thread-safe analyzer
     * @throws SetupException if it cannot be set up so; lists every problem
     */
    FeedbackAnalyzer create(AnalyzerOptions options);
}
