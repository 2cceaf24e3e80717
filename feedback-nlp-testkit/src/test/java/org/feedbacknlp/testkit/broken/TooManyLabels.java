package org.feedbacknlp.testkit.broken;

import java.util.Collections;
import java.util.List;
import org.feedbacknlp.api.layer.Evidence;
import org.feedbacknlp.api.layer.Label;
import org.feedbacknlp.api.spi.Annotator;
import org.feedbacknlp.api.spi.Document;
import org.feedbacknlp.api.spi.Options;
import org.feedbacknlp.api.spi.ProviderContext;
import org.feedbacknlp.api.spi.ProviderName;

/** Gives more labels than an engine takes. */
@ProviderName("broken-too-many-labels")
public final class TooManyLabels extends Sound {
    @Override
    public Annotator create(ProviderContext context, Options options) {
        return new Finder() {
            @Override
            List<Label> labels(Document document, List<Evidence> evidence) {
                return Collections.nCopies(context.limits().labels() + 1, label(document, evidence));
            }
        };
    }
}
