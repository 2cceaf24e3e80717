package org.feedbacknlp.testkit.broken;

import java.util.List;
import org.feedbacknlp.api.layer.Evidence;
import org.feedbacknlp.api.layer.Label;
import org.feedbacknlp.api.spi.Annotator;
import org.feedbacknlp.api.spi.Document;
import org.feedbacknlp.api.spi.Options;
import org.feedbacknlp.api.spi.ProviderContext;
import org.feedbacknlp.api.spi.ProviderName;

/** Gives the least confident label first. */
@ProviderName("broken-least-first")
public final class LeastFirst extends Sound {
    @Override
    public Annotator create(ProviderContext context, Options options) {
        return new Finder() {
            @Override
            List<Label> labels(Document document, List<Evidence> evidence) {
                return List.of(new Label("perhaps", 0.1, evidence), label(document, evidence));
            }
        };
    }
}
