package org.feedbacknlp.testkit.broken;

import java.util.List;
import java.util.Optional;
import org.feedbacknlp.api.WhyNot;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.spi.Annotator;
import org.feedbacknlp.api.spi.Document;
import org.feedbacknlp.api.spi.Options;
import org.feedbacknlp.api.spi.ProviderContext;
import org.feedbacknlp.api.spi.ProviderName;

/** Repeats the text where it says why there is nothing. */
@ProviderName("broken-tells-in-reason")
public final class TellsInReason extends Sound {
    @Override
    public Annotator create(ProviderContext context, Options options) {
        return new Finder() {
            @Override
            public Optional<WhyNot> whyNot(Document document, Layer<?> layer, String label) {
                return Optional.of(new WhyNot(label, "no promise in " + document.text(), List.of()));
            }
        };
    }
}
