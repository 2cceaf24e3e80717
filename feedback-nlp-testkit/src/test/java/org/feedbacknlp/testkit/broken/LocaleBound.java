package org.feedbacknlp.testkit.broken;

import java.util.List;
import java.util.Locale;
import org.feedbacknlp.api.layer.Evidence;
import org.feedbacknlp.api.layer.Label;
import org.feedbacknlp.api.spi.Annotator;
import org.feedbacknlp.api.spi.Document;
import org.feedbacknlp.api.spi.Options;
import org.feedbacknlp.api.spi.ProviderContext;
import org.feedbacknlp.api.spi.ProviderName;

/** Has a label that is spelt as the default locale spells it. */
@ProviderName("broken-locale-bound")
public final class LocaleBound extends Sound {
    @Override
    public Annotator create(ProviderContext context, Options options) {
        return new Finder() {
            @Override
            Label label(Document document, List<Evidence> evidence) {
                return new Label("promise".toUpperCase(Locale.getDefault()), confidence(document), evidence);
            }
        };
    }
}
