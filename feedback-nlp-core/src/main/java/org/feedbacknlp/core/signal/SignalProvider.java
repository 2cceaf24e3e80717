package org.feedbacknlp.core.signal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.StringTokenizer;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.spi.Annotator;
import org.feedbacknlp.api.spi.AnnotatorProvider;
import org.feedbacknlp.api.spi.Option;
import org.feedbacknlp.api.spi.Options;
import org.feedbacknlp.api.spi.ProviderContext;

/** Provides signals with their modality. */
public final class SignalProvider implements AnnotatorProvider {
    static final String NAME = RESERVED_PREFIX + "signals";

    private static final Option<String> COMPETITORS = Option.text(
            "competitors", "", "names of competitors, parted by commas, that are found wherever they stand");

    /** Makes the provider. */
    public SignalProvider() {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public Set<Layer<?>> produces() {
        return Set.of(Layer.SIGNALS);
    }

    @Override
    public int priority() {
        return -100;
    }

    @Override
    public List<Option<?>> options() {
        return List.of(COMPETITORS);
    }

    @Override
    public Annotator create(ProviderContext context, Options options) {
        List<String> names = new ArrayList<>();
        StringTokenizer parts = new StringTokenizer(options.get(COMPETITORS), ",");
        while (parts.hasMoreTokens()) {
            String name = parts.nextToken().strip();
            if (name.chars().anyMatch(Character::isLetterOrDigit)) {
                names.add(name);
            }
        }
        return new SignalAnnotator(names);
    }
}
