package org.feedbacknlp.testkit.broken;

import java.util.Map;
import org.feedbacknlp.api.spi.Annotator;
import org.feedbacknlp.api.spi.Options;
import org.feedbacknlp.api.spi.ProviderContext;
import org.feedbacknlp.api.spi.ProviderName;

/** Has a digest of another kind. */
@ProviderName("broken-odd-digest")
public final class OddDigest extends Sound {
    @Override
    public Annotator create(ProviderContext context, Options options) {
        return new Finder() {
            @Override
            public Map<String, String> digests() {
                return Map.of("promises", "md5:d41d8cd98f00b204e9800998ecf8427e");
            }
        };
    }
}
