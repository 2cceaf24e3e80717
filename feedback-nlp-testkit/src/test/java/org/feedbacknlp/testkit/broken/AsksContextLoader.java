package org.feedbacknlp.testkit.broken;

import org.feedbacknlp.api.spi.Annotator;
import org.feedbacknlp.api.spi.Options;
import org.feedbacknlp.api.spi.ProviderContext;
import org.feedbacknlp.api.spi.ProviderName;

/** Looks for its words with the thread context class loader. */
@ProviderName("broken-asks-context-loader")
public final class AsksContextLoader extends Sound {
    @Override
    public Annotator create(ProviderContext context, Options options) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        if (loader != null) {
            loader.getResource("no-such-words.txt");
        }
        return new Finder();
    }
}
