package org.feedbacknlp.testkit.broken;

import java.util.List;
import org.feedbacknlp.api.layer.Evidence;
import org.feedbacknlp.api.layer.Label;
import org.feedbacknlp.api.spi.Annotator;
import org.feedbacknlp.api.spi.Document;
import org.feedbacknlp.api.spi.Options;
import org.feedbacknlp.api.spi.ProviderContext;
import org.feedbacknlp.api.spi.ProviderName;

/** Has evidence that begins inside a surrogate pair. */
@ProviderName("broken-span-in-pair")
public final class SpanInPair extends Sound {
    @Override
    public Annotator create(ProviderContext context, Options options) {
        return new Finder() {
            @Override
            Label label(Document document, List<Evidence> evidence) {
                boolean pair =
                        Character.isSupplementaryCodePoint(document.text().codePointAt(0));
                return super.label(
                        document, pair ? List.of(Evidence.of(1, document.text().length())) : evidence);
            }
        };
    }
}
