package org.feedbacknlp.testkit.broken;

import java.util.Random;
import org.feedbacknlp.api.spi.Annotator;
import org.feedbacknlp.api.spi.Document;
import org.feedbacknlp.api.spi.Options;
import org.feedbacknlp.api.spi.ProviderContext;
import org.feedbacknlp.api.spi.ProviderName;

/** Is as sure as a number that each instance draws. */
@ProviderName("broken-drawn-per-instance")
public final class DrawnPerInstance extends Sound {
    private final double drawn = new Random().nextDouble();

    @Override
    public Annotator create(ProviderContext context, Options options) {
        return new Finder() {
            @Override
            double confidence(Document document) {
                return drawn;
            }
        };
    }
}
