package org.feedbacknlp.testkit.broken;

import org.feedbacknlp.api.spi.Annotations;
import org.feedbacknlp.api.spi.Annotator;
import org.feedbacknlp.api.spi.Document;
import org.feedbacknlp.api.spi.Options;
import org.feedbacknlp.api.spi.ProviderContext;
import org.feedbacknlp.api.spi.ProviderName;

/** Repeats the text when something goes wrong. */
@ProviderName("broken-tells-in-exception")
public final class TellsInException extends Sound {
    @Override
    public Annotator create(ProviderContext context, Options options) {
        return new Finder() {
            @Override
            public void annotate(Document document, Annotations annotations) {
                try {
                    super.annotate(document, annotations);
                } catch (IllegalArgumentException refused) {
                    throw new IllegalArgumentException("no promise in " + document.text(), refused);
                }
            }
        };
    }
}
