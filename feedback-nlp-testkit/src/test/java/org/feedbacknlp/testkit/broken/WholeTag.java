package org.feedbacknlp.testkit.broken;

import java.util.Set;
import org.feedbacknlp.api.spi.ProviderName;

/** Names a language with its country. */
@ProviderName("broken-whole-tag")
public final class WholeTag extends Sound {
    @Override
    public Set<String> languages() {
        return Set.of("en", "en-GB");
    }
}
