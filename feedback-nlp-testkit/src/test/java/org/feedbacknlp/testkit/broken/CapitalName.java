package org.feedbacknlp.testkit.broken;

import org.feedbacknlp.api.spi.ProviderName;

/** Has a name that is none. */
@ProviderName("Broken Name")
public final class CapitalName extends Sound {}
