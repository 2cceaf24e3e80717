package org.feedbacknlp.testkit.broken;

import java.util.List;
import org.feedbacknlp.api.layer.Evidence;
import org.feedbacknlp.api.layer.Label;
import org.feedbacknlp.api.spi.Annotator;
import org.feedbacknlp.api.spi.Document;
import org.feedbacknlp.api.spi.Options;
import org.feedbacknlp.api.spi.ProviderContext;
import org.feedbacknlp.api.spi.ProviderName;

/** Has evidence that ends behind a text that is not plain ASCII. */
@ProviderName("broken-span-beyond")
public final class SpanBeyond extends Sound {
    @Override
    public Annotator create(ProviderContext context, Options options) {
        return new Finder() {
            @Override
            Label label(Document document, List<Evidence> evidence) {
                String text = document.text();
                boolean plain = text.chars().allMatch(c -> c < 0x80);
                return super.label(document, plain ? evidence : List.of(Evidence.of(0, text.length() + 1)));
            }
        };
    }
}
