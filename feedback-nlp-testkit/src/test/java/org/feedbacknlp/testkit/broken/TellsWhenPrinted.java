package org.feedbacknlp.testkit.broken;

import org.feedbacknlp.api.spi.Annotations;
import org.feedbacknlp.api.spi.Annotator;
import org.feedbacknlp.api.spi.Document;
import org.feedbacknlp.api.spi.Options;
import org.feedbacknlp.api.spi.ProviderContext;
import org.feedbacknlp.api.spi.ProviderName;

/** Shows the last text when it is printed. */
@ProviderName("broken-tells-when-printed")
public final class TellsWhenPrinted extends Sound {
    @Override
    public Annotator create(ProviderContext context, Options options) {
        return new Finder() {
            private volatile String last = "";

            @Override
            public void annotate(Document document, Annotations annotations) {
                last = document.text();
                super.annotate(document, annotations);
            }

            @Override
            public String toString() {
                return "Finder[" + last + "]";
            }
        };
    }
}
