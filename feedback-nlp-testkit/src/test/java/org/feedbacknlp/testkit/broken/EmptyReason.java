package org.feedbacknlp.testkit.broken;

import org.feedbacknlp.api.spi.Annotator;
import org.feedbacknlp.api.spi.Document;
import org.feedbacknlp.api.spi.Options;
import org.feedbacknlp.api.spi.ProviderContext;
import org.feedbacknlp.api.spi.ProviderName;

/** Gives no reason for an absent layer. */
@ProviderName("broken-empty-reason")
public final class EmptyReason extends Sound {
    @Override
    public Annotator create(ProviderContext context, Options options) {
        return new Finder() {
            @Override
            String absence(Document document) {
                return "";
            }
        };
    }
}
