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
    private static final String WORD = "today";

    @Override
    public String version() {
        return "1.0";
    }

    @Override
    public Classifier createClassifier(ProviderContext context, Options options) {
        return UrgencyProvider::labels;
    }

    private static List<Label> labels(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.regionMatches(true, i, WORD, 0, WORD.length())) {
                return List.of(new Label("urgent", 0.9, List.of(Evidence.of(i, i + WORD.length()))));
            }
        }
        return List.of();
    }
}
