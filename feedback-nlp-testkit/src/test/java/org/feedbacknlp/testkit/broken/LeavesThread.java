package org.feedbacknlp.testkit.broken;

import java.util.concurrent.locks.LockSupport;
import org.feedbacknlp.api.spi.Annotator;
import org.feedbacknlp.api.spi.Options;
import org.feedbacknlp.api.spi.ProviderContext;
import org.feedbacknlp.api.spi.ProviderName;

/** Leaves a thread behind. */
@ProviderName("broken-leaves-thread")
public final class LeavesThread extends Sound {
    @Override
    public Annotator create(ProviderContext context, Options options) {
        return new Finder() {
            private final Thread helper = start();

            private static Thread start() {
                Thread thread = new Thread(LockSupport::park, "broken-helper");
                thread.setDaemon(true);
                thread.start();
                return thread;
            }

            @Override
            public String toString() {
                return "Finder with " + helper.getName();
            }
        };
    }
}
