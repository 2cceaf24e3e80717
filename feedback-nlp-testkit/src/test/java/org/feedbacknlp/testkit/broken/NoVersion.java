package org.feedbacknlp.testkit.broken;

import org.feedbacknlp.api.spi.ProviderName;

/** Has no version. */
@ProviderName("broken-no-version")
public final class NoVersion extends Sound {
    @Override
    public String version() {
        return " ";
    }
}
