package org.feedbacknlp.testkit.broken;

import java.nio.charset.Charset;
import java.util.List;
import org.feedbacknlp.api.layer.Evidence;
import org.feedbacknlp.api.layer.Label;
import org.feedbacknlp.api.spi.Annotator;
import org.feedbacknlp.api.spi.Document;
import org.feedbacknlp.api.spi.Options;
import org.feedbacknlp.api.spi.ProviderContext;
import org.feedbacknlp.api.spi.ProviderName;

/** Has a label that says what the default charset is. */
@ProviderName("broken-charset-bound")
public final class CharsetBound extends Sound {
    @Override
    public Annotator create(ProviderContext context, Options options) {
        return new Finder() {
            @Override
            Label label(Document document, List<Evidence> evidence) {
                return new Label("promise in " + Charset.defaultCharset(), confidence(document), evidence);
            }
        };
    }
}
