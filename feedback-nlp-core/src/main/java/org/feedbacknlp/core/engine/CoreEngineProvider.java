package org.feedbacknlp.core.engine;

import org.feedbacknlp.api.AnalyzerOptions;
import org.feedbacknlp.api.EngineProvider;
import org.feedbacknlp.api.FeedbackAnalyzer;

/** The engine that {@link FeedbackAnalyzer} finds. */
public final class CoreEngineProvider implements EngineProvider {
    /** Makes the provider. */
    public CoreEngineProvider() {}

    @Override
    public FeedbackAnalyzer create(AnalyzerOptions options) {
        return Setup.run(options);
    }
}
