package org.feedbacknlp.testkit.broken;

import org.feedbacknlp.api.spi.Annotations;
import org.feedbacknlp.api.spi.Annotator;
import org.feedbacknlp.api.spi.Document;
import org.feedbacknlp.api.spi.Options;
import org.feedbacknlp.api.spi.ProviderContext;
import org.feedbacknlp.api.spi.ProviderName;

/** Throws at a lone surrogate. */
@ProviderName("broken-throws-at-surrogates")
public final class ThrowsAtSurrogates extends Sound {
    @Override
    public Annotator create(ProviderContext context, Options options) {
        return new Finder() {
            @Override
            public void annotate(Document document, Annotations annotations) {
                int first = document.text().codePointAt(0);
                if (first >= Character.MIN_SURROGATE && first <= Character.MAX_SURROGATE) {
                    throw new IllegalStateException("a surrogate");
                }
                super.annotate(document, annotations);
            }
        };
    }
}
