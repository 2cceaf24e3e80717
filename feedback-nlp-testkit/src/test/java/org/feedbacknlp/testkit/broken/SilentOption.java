package org.feedbacknlp.testkit.broken;

import java.util.List;
import org.feedbacknlp.api.spi.Option;
import org.feedbacknlp.api.spi.ProviderName;

/** Has an option that says nothing of itself. */
@ProviderName("broken-silent-option")
public final class SilentOption extends Sound {
    private static final Option<Boolean> SILENT = Option.flag("silent", true, "");

    @Override
    public List<Option<?>> options() {
        return List.of(SILENT);
    }
}
