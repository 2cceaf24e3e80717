package org.feedbacknlp.testkit.broken;

import java.util.concurrent.atomic.AtomicInteger;
import org.feedbacknlp.api.spi.ProviderName;

/** Has another priority whenever it is asked. */
@ProviderName("broken-moody-description")
public final class MoodyDescription extends Sound {
    private final AtomicInteger asked = new AtomicInteger();

    @Override
    public int priority() {
        return asked.incrementAndGet();
    }
}
