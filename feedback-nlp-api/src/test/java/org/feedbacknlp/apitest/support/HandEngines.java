package org.feedbacknlp.apitest.support;

import org.feedbacknlp.api.AnalyzerOptions;
import org.feedbacknlp.api.EngineProvider;
import org.feedbacknlp.api.FeedbackAnalyzer;

/** Engines, good and bad, that a class loader can be given. */
public final class HandEngines {
    private HandEngines() {}

    /** One that works. */
    public static final class Good implements EngineProvider {
        @Override
        public FeedbackAnalyzer create(AnalyzerOptions options) {
            return new HandAnalyzer();
        }
    }

    /** Another that works. */
    public static final class Other implements EngineProvider {
        @Override
        public FeedbackAnalyzer create(AnalyzerOptions options) {
            return new HandAnalyzer();
        }
    }

    /** One that lacks a class it needs. */
    public static final class Broken implements EngineProvider {
        /** Fails as a class does whose dependency is missing. */
        public Broken() {
            throw new NoClassDefFoundError("com/acme/Missing");
        }

        @Override
        public FeedbackAnalyzer create(AnalyzerOptions options) {
            return new HandAnalyzer();
        }
    }
}
