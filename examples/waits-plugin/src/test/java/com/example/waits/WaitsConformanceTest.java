package com.example.waits;

import java.util.List;
import org.feedbacknlp.api.spi.AnnotatorProvider;
import org.feedbacknlp.testkit.ProviderConformance;

/** The plugin keeps the rules of all plugins. */
class WaitsConformanceTest extends ProviderConformance {
    @Override
    protected AnnotatorProvider provider() {
        return new WaitsProvider();
    }

    @Override
    protected List<String> texts() {
        return List.of("Terrible, I had to wait 3 days for an answer.", "It took two weeks and the box was broken.");
    }
}
