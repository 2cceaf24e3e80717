package org.feedbacknlp.testkit.broken;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.feedbacknlp.api.spi.Annotator;
import org.feedbacknlp.api.spi.Document;
import org.feedbacknlp.api.spi.Options;
import org.feedbacknlp.api.spi.ProviderContext;
import org.feedbacknlp.api.spi.ProviderName;

/** Finds something else while another thread is in it. */
@ProviderName("broken-one-at-a-time")
public final class OneAtATime extends Sound {
    private static final long A_WHILE_NANOS = 20_000_000;

    @Override
    public Annotator create(ProviderContext context, Options options) {
        return new Finder() {
            private final AtomicInteger inside = new AtomicInteger();

            @Override
            double confidence(Document document) {
                boolean alone = inside.incrementAndGet() == 1;
                LockSupport.parkNanos(A_WHILE_NANOS); // so that threads meet
                inside.decrementAndGet();
                return alone ? 0.75 : 0.5;
            }
        };
    }
}
