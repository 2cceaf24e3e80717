package org.feedbacknlp.testkit.broken;

import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.spi.Annotations;
import org.feedbacknlp.api.spi.Annotator;
import org.feedbacknlp.api.spi.Document;
import org.feedbacknlp.api.spi.Options;
import org.feedbacknlp.api.spi.ProviderContext;
import org.feedbacknlp.api.spi.ProviderName;

/** Gives a layer that it did not announce. */
@ProviderName("broken-undeclared")
public final class Undeclared extends Sound {
    @Override
    public Annotator create(ProviderContext context, Options options) {
        return new Finder() {
            @Override
            public void annotate(Document document, Annotations annotations) {
                super.annotate(document, annotations);
                annotations.absent(Layer.PII, "nothing personal");
            }
        };
    }
}
