package org.feedbacknlp.testkit.broken;

import java.util.List;
import java.util.Set;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.LayerValue;
import org.feedbacknlp.api.spi.Annotations;
import org.feedbacknlp.api.spi.Annotator;
import org.feedbacknlp.api.spi.Document;
import org.feedbacknlp.api.spi.Options;
import org.feedbacknlp.api.spi.ProviderContext;
import org.feedbacknlp.api.spi.ProviderName;

/** Has a value that no JSON library can write. */
@ProviderName("broken-strange-value")
public final class StrangeValue extends Sound {
    private static final Layer<Strange> STRANGE = Layer.of("broken:strange", Strange.class);

    private record Strange() implements LayerValue {
        @Override
        public Object toJson() {
            return List.of(new StringBuilder("strange"));
        }
    }

    @Override
    public Set<Layer<?>> produces() {
        return Set.of(PROMISES, STRANGE);
    }

    @Override
    public Annotator create(ProviderContext context, Options options) {
        return new Finder() {
            @Override
            public void annotate(Document document, Annotations annotations) {
                super.annotate(document, annotations);
                annotations.put(STRANGE, new Strange());
            }
        };
    }
}
