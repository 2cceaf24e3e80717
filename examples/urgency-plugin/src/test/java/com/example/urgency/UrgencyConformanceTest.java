package com.example.urgency;

import java.util.List;
import org.feedbacknlp.api.spi.AnnotatorProvider;
import org.feedbacknlp.testkit.ProviderConformance;

/** The plugin keeps the rules of all plugins. */
class UrgencyConformanceTest extends ProviderConformance {
    @Override
    protected AnnotatorProvider provider() {
        return new UrgencyProvider();
    }

    @Override
    protected List<String> texts() {
        return List.of("Please call me back today", "I need this fixed today, not tomorrow");
    }
}
