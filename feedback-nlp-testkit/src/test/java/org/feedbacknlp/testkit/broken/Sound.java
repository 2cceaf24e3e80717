package org.feedbacknlp.testkit.broken;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.feedbacknlp.api.WhyNot;
import org.feedbacknlp.api.layer.Evidence;
import org.feedbacknlp.api.layer.Label;
import org.feedbacknlp.api.layer.Labels;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.spi.Annotations;
import org.feedbacknlp.api.spi.Annotator;
import org.feedbacknlp.api.spi.AnnotatorProvider;
import org.feedbacknlp.api.spi.Document;
import org.feedbacknlp.api.spi.Option;
import org.feedbacknlp.api.spi.Options;
import org.feedbacknlp.api.spi.ProviderContext;
import org.feedbacknlp.api.spi.ProviderName;

/** Finds the word promise, and keeps every rule. */
@ProviderName("broken-sound")
public class Sound implements AnnotatorProvider {
    static final Layer<Labels> PROMISES = Layer.of("broken:promises", Labels.class);
    private static final Option<Integer> MOST = Option.integer("most", 3, 1, 9, "how many promises are told");

    @Override
    public String version() {
        return "1.0";
    }

    @Override
    public Set<Layer<?>> produces() {
        return Set.of(PROMISES);
    }

    @Override
    public List<Option<?>> options() {
        return List.of(MOST);
    }

    @Override
    public Annotator create(ProviderContext context, Options options) {
        return new Finder();
    }

    /** Finds what it finds in a sound way. */
    static class Finder implements Annotator {
        private static final String WORD = "promise";

        @Override
        public void annotate(Document document, Annotations annotations) {
            int at = document.text().indexOf(WORD);
            if (at < 0) {
                annotations.absent(PROMISES, absence(document));
            } else {
                List<Evidence> evidence = List.of(Evidence.of(at, at + WORD.length()));
                annotations.put(PROMISES, Labels.of("promises", labels(document, evidence)));
            }
        }

        /** Why there is none. */
        String absence(Document document) {
            return "no word of a promise";
        }

        /** What there is. */
        List<Label> labels(Document document, List<Evidence> evidence) {
            return List.of(label(document, evidence));
        }

        /** The one that there is. */
        Label label(Document document, List<Evidence> evidence) {
            return new Label("promise", confidence(document), evidence);
        }

        /** How sure it is. */
        double confidence(Document document) {
            return 0.75;
        }

        @Override
        public Optional<WhyNot> whyNot(Document document, Layer<?> layer, String label) {
            return Optional.of(new WhyNot(label, "no word of a promise", List.of()));
        }

        @Override
        public Map<String, String> digests() {
            return Map.of("promises", "sha256:" + "0123456789abcdef".repeat(4));
        }

        @Override
        public String toString() {
            return "Finder";
        }
    }
}
