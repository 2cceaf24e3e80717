package org.feedbacknlp.testkit.broken;

import org.feedbacknlp.api.spi.ProviderName;

/** Cannot be made by a service loader. */
@ProviderName("broken-private-constructor")
public final class PrivateConstructor extends Sound {
    private PrivateConstructor() {}

    /** Makes one for the test. */
    public static PrivateConstructor make() {
        return new PrivateConstructor();
    }
}
