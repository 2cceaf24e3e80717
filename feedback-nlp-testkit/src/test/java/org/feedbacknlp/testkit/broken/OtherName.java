package org.feedbacknlp.testkit.broken;

import org.feedbacknlp.api.spi.ProviderName;

/** States one name on its class and has another. */
@ProviderName("broken-other-name")
public final class OtherName extends Sound {
    @Override
    public String name() {
        return "broken-another-name";
    }
}
