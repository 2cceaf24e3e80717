package org.feedbacknlp.testkit.broken;

import org.feedbacknlp.api.spi.ProviderName;

/** Stands in no services file. */
@ProviderName("broken-unregistered")
public final class Unregistered extends Sound {}
