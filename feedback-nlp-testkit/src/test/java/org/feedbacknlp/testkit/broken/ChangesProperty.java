package org.feedbacknlp.testkit.broken;

import org.feedbacknlp.api.spi.Annotations;
import org.feedbacknlp.api.spi.Annotator;
import org.feedbacknlp.api.spi.Document;
import org.feedbacknlp.api.spi.Options;
import org.feedbacknlp.api.spi.ProviderContext;
import org.feedbacknlp.api.spi.ProviderName;

/** Sets a system property. */
@ProviderName("broken-changes-property")
public final class ChangesProperty extends Sound {
    @Override
    public Annotator create(ProviderContext context, Options options) {
        return new Finder() {
            @Override
            public void annotate(Document document, Annotations annotations) {
                System.setProperty("broken.calls", String.valueOf(System.nanoTime()));
                super.annotate(document, annotations);
            }
        };
    }
}
