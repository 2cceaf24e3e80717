package com.example.urgency;

import java.util.List;
import org.feedbacknlp.api.layer.Evidence;
import org.feedbacknlp.api.layer.Label;
import org.feedbacknlp.api.spi.Classifier;
import org.feedbacknlp.api.spi.ClassifierProvider;
import org.feedbacknlp.api.spi.Options;
import org.feedbacknlp.api.spi.ProviderContext;
import org.feedbacknlp.api.spi.ProviderName;

/** Labels texts that want an answer today. */
@ProviderName("example-urgency")
public final class UrgencyProvider implements ClassifierProvider {
    @Override
    public String version() {
        return "1.0";
    }

    @Override
    public Classifier createClassifier(ProviderContext context, Options options) {
        return text -> {
            int at = text.indexOf("today");
            return at < 0 ? List.of() : List.of(new Label("urgent", 0.9, List.of(Evidence.of(at, at + 5))));
        };
    }
}
