package org.feedbacknlp.testkit.broken;

import java.util.List;
import org.feedbacknlp.api.spi.Option;
import org.feedbacknlp.api.spi.ProviderName;

/** Describes other option objects on every call. */
@ProviderName("broken-fresh-options")
public final class FreshOptions extends Sound {
    @Override
    public List<Option<?>> options() {
        return List.of(Option.flag("fresh", true, "made anew"));
    }
}
