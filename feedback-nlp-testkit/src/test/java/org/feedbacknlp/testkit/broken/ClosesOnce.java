package org.feedbacknlp.testkit.broken;

import java.util.concurrent.atomic.AtomicBoolean;
import org.feedbacknlp.api.spi.Annotator;
import org.feedbacknlp.api.spi.Options;
import org.feedbacknlp.api.spi.ProviderContext;
import org.feedbacknlp.api.spi.ProviderName;

/** Throws when it is closed again. */
@ProviderName("broken-closes-once")
public final class ClosesOnce extends Sound {
    @Override
    public Annotator create(ProviderContext context, Options options) {
        return new Finder() {
            private final AtomicBoolean closed = new AtomicBoolean();

            @Override
            public void close() {
                if (closed.getAndSet(true)) {
                    throw new IllegalStateException("closed already");
                }
            }
        };
    }
}
