package com.example.urgency;

import java.util.List;
import java.util.Locale;
import org.feedbacknlp.api.layer.Label;
import org.feedbacknlp.api.spi.Classifier;
import org.feedbacknlp.api.spi.ClassifierProvider;
import org.feedbacknlp.api.spi.Options;
import org.feedbacknlp.api.spi.ProviderContext;

/** Labels texts that want an answer today. */
public final class UrgencyProvider implements ClassifierProvider {
    @Override
    public String name() {
        return "example-urgency";
    }

    @Override
    public String version() {
        return "1.0";
    }

    @Override
    public Classifier createClassifier(ProviderContext context, Options options) {
        return text -> text.toLowerCase(Locale.ROOT).contains("today") ? List.of(Label.of("urgent", 0.9)) : List.of();
    }
}
