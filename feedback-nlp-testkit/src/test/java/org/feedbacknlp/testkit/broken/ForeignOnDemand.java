package org.feedbacknlp.testkit.broken;

import java.util.Set;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.spi.ProviderName;

/** Makes a layer on demand that it does not make. */
@ProviderName("broken-foreign-on-demand")
public final class ForeignOnDemand extends Sound {
    @Override
    public Set<Layer<?>> onDemand() {
        return Set.of(Layer.PII);
    }
}
