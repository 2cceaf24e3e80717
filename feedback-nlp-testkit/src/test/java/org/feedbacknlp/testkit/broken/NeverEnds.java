package org.feedbacknlp.testkit.broken;

import org.feedbacknlp.api.spi.Annotations;
import org.feedbacknlp.api.spi.Annotator;
import org.feedbacknlp.api.spi.Document;
import org.feedbacknlp.api.spi.Options;
import org.feedbacknlp.api.spi.ProviderContext;
import org.feedbacknlp.api.spi.ProviderName;

/** Does not come back from a text with a null in it. */
@ProviderName("broken-never-ends")
public final class NeverEnds extends Sound {
    @Override
    public Annotator create(ProviderContext context, Options options) {
        return new Finder() {
            @Override
            public void annotate(Document document, Annotations annotations) {
                while (document.text().indexOf('\0') >= 0
                        && !Thread.currentThread().isInterrupted()) {
                    Thread.onSpinWait();
                }
                super.annotate(document, annotations);
            }
        };
    }
}
