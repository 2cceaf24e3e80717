package org.feedbacknlp.core.codebook;

import java.util.List;
import java.util.Set;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.spi.Annotator;
import org.feedbacknlp.api.spi.AnnotatorProvider;
import org.feedbacknlp.api.spi.Option;
import org.feedbacknlp.api.spi.Options;
import org.feedbacknlp.api.spi.ProviderContext;

/** Provides topics, with sentiment where that is made. */
public final class TopicProvider implements AnnotatorProvider {
    /** Whose topics ship: the general ones, and those of each industry. */
    public static final List<String> INDUSTRIES =
            List.of("general", "saas", "retail", "telecom", "bank", "airline", "healthcare");

    private static final Option<String> INDUSTRY =
            Option.choice("industry", "general", INDUSTRIES, "whose topics are looked for beside the general ones");

    /** Makes the provider. */
    public TopicProvider() {}

    @Override
    public String name() {
        return RESERVED_PREFIX + "topics";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public Set<Layer<?>> produces() {
        return Set.of(Layer.TOPICS);
    }

    @Override
    public Set<Layer<?>> uses() {
        return Set.of(Layer.SENTIMENT);
    }

    @Override
    public int priority() {
        return -100;
    }

    @Override
    public List<Option<?>> options() {
        return List.of(INDUSTRY);
    }

    @Override
    public Annotator create(ProviderContext context, Options options) {
        return new ShippedAnnotator(options.get(INDUSTRY));
    }
}
