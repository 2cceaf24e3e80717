package org.feedbacknlp.testkit.broken;

import java.util.List;
import org.feedbacknlp.api.layer.Evidence;
import org.feedbacknlp.api.layer.Label;
import org.feedbacknlp.api.spi.Annotator;
import org.feedbacknlp.api.spi.Document;
import org.feedbacknlp.api.spi.Options;
import org.feedbacknlp.api.spi.ProviderContext;
import org.feedbacknlp.api.spi.ProviderName;

/** Gives labels without evidence. */
@ProviderName("broken-no-evidence")
public final class NoEvidence extends Sound {
    @Override
    public Annotator create(ProviderContext context, Options options) {
        return new Finder() {
            @Override
            Label label(Document document, List<Evidence> evidence) {
                return super.label(document, List.of());
            }
        };
    }
}
