package org.feedbacknlp.testkit.broken;

import org.feedbacknlp.api.spi.ProviderName;

/** Ends the JVM when it does not know what else to do. */
@ProviderName("broken-ends-host")
public final class EndsHost extends Sound {
    /** Ends it. */
    static void giveUp() {
        System.exit(1);
    }
}
