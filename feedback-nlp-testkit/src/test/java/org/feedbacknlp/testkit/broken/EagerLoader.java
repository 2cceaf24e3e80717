package org.feedbacknlp.testkit.broken;

import org.feedbacknlp.api.spi.ProviderName;

/** Looks for its words when it is made. */
@ProviderName("broken-eager-loader")
public final class EagerLoader extends Sound {
    private final boolean hasWords = EagerLoader.class.getResource("no-such-words.txt") != null;

    @Override
    public String version() {
        return hasWords ? "1.0 with words" : super.version();
    }
}
