package org.feedbacknlp.testkit.broken;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.feedbacknlp.api.spi.Annotator;
import org.feedbacknlp.api.spi.Options;
import org.feedbacknlp.api.spi.ProviderContext;
import org.feedbacknlp.api.spi.ProviderName;

/** Has another digest on every call. */
@ProviderName("broken-new-digest")
public final class NewDigest extends Sound {
    @Override
    public Annotator create(ProviderContext context, Options options) {
        return new Finder() {
            private final AtomicInteger calls = new AtomicInteger();

            @Override
            public Map<String, String> digests() {
                return Map.of(
                        "promises",
                        "sha256:" + "%016x".formatted(calls.incrementAndGet()).repeat(4));
            }
        };
    }
}
