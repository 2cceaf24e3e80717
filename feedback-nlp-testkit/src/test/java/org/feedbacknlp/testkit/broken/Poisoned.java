package org.feedbacknlp.testkit.broken;

import java.util.concurrent.atomic.AtomicBoolean;
import org.feedbacknlp.api.spi.Annotations;
import org.feedbacknlp.api.spi.Annotator;
import org.feedbacknlp.api.spi.Document;
import org.feedbacknlp.api.spi.Options;
import org.feedbacknlp.api.spi.ProviderContext;
import org.feedbacknlp.api.spi.ProviderName;

/** Is never the same after a text with a null in it. */
@ProviderName("broken-poisoned")
public final class Poisoned extends Sound {
    @Override
    public Annotator create(ProviderContext context, Options options) {
        return new Finder() {
            private final AtomicBoolean poisoned = new AtomicBoolean();

            @Override
            public void annotate(Document document, Annotations annotations) {
                if (document.text().indexOf('\0') >= 0) {
                    poisoned.set(true);
                }
                super.annotate(document, annotations);
            }

            @Override
            double confidence(Document document) {
                return poisoned.get() ? 0.25 : 0.75;
            }
        };
    }
}
