package org.feedbacknlp.testkit.broken;

import java.util.List;
import org.feedbacknlp.api.layer.Evidence;
import org.feedbacknlp.api.layer.Label;
import org.feedbacknlp.api.spi.Annotator;
import org.feedbacknlp.api.spi.Document;
import org.feedbacknlp.api.spi.Options;
import org.feedbacknlp.api.spi.ProviderContext;
import org.feedbacknlp.api.spi.ProviderName;

/** Gives evidence in the order of its weight. */
@ProviderName("broken-last-evidence-first")
public final class LastEvidenceFirst extends Sound {
    @Override
    public Annotator create(ProviderContext context, Options options) {
        return new Finder() {
            @Override
            Label label(Document document, List<Evidence> evidence) {
                Evidence word = evidence.get(0);
                int start = word.span().start();
                return super.label(document, List.of(word, Evidence.of(start, start + 1)));
            }
        };
    }
}
