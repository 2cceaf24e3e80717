package org.feedbacknlp.testkit.broken;

import java.lang.System.Logger.Level;
import org.feedbacknlp.api.spi.Annotations;
import org.feedbacknlp.api.spi.Annotator;
import org.feedbacknlp.api.spi.Document;
import org.feedbacknlp.api.spi.Options;
import org.feedbacknlp.api.spi.ProviderContext;
import org.feedbacknlp.api.spi.ProviderName;

/** Logs the text. */
@ProviderName("broken-tells-in-log")
public final class TellsInLog extends Sound {
    @Override
    public Annotator create(ProviderContext context, Options options) {
        return new Finder() {
            @Override
            public void annotate(Document document, Annotations annotations) {
                System.getLogger("broken").log(Level.TRACE, "text {0}", document.text());
                super.annotate(document, annotations);
            }
        };
    }
}
