package org.feedbacknlp.testkit.broken;

import org.feedbacknlp.api.spi.Annotator;
import org.feedbacknlp.api.spi.Options;
import org.feedbacknlp.api.spi.ProviderContext;
import org.feedbacknlp.api.spi.ProviderName;

/** Registers with the JVM and never leaves. */
@ProviderName("broken-leaves-hook")
public final class LeavesHook extends Sound {
    @Override
    public Annotator create(ProviderContext context, Options options) {
        Runtime.getRuntime().addShutdownHook(new Thread(LeavesHook::goodbye, "broken-hook"));
        return new Finder();
    }

    private static void goodbye() {}
}
