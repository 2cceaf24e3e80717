package org.feedbacknlp.testkit.broken;

import org.feedbacknlp.api.spi.Annotator;
import org.feedbacknlp.api.spi.Options;
import org.feedbacknlp.api.spi.ProviderContext;
import org.feedbacknlp.api.spi.ProviderName;

/** Has a static field that changes. */
@ProviderName("broken-mutable-static")
public final class MutableStatic extends Sound {
    static int calls;

    @Override
    public Annotator create(ProviderContext context, Options options) {
        calls++;
        return new Finder();
    }
}
