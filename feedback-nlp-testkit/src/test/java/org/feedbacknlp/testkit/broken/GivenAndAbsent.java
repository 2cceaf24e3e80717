package org.feedbacknlp.testkit.broken;

import org.feedbacknlp.api.spi.Annotations;
import org.feedbacknlp.api.spi.Annotator;
import org.feedbacknlp.api.spi.Document;
import org.feedbacknlp.api.spi.Options;
import org.feedbacknlp.api.spi.ProviderContext;
import org.feedbacknlp.api.spi.ProviderName;

/** Gives a layer and says that it is absent. */
@ProviderName("broken-given-and-absent")
public final class GivenAndAbsent extends Sound {
    @Override
    public Annotator create(ProviderContext context, Options options) {
        return new Finder() {
            @Override
            double confidence(Document document) {
                return 0.75;
            }

            @Override
            public void annotate(Document document, Annotations annotations) {
                super.annotate(document, annotations);
                annotations.absent(PROMISES, "no word of a promise");
            }
        };
    }
}
