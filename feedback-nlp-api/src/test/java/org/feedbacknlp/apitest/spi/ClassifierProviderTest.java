package org.feedbacknlp.apitest.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.feedbacknlp.api.Limits;
import org.feedbacknlp.api.layer.Label;
import org.feedbacknlp.api.layer.Labels;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.spi.Annotator;
import org.feedbacknlp.api.spi.Classifier;
import org.feedbacknlp.api.spi.ClassifierProvider;
import org.feedbacknlp.api.spi.Option;
import org.feedbacknlp.api.spi.Options;
import org.feedbacknlp.api.spi.ProviderContext;
import org.feedbacknlp.apitest.support.HandAnnotations;
import org.feedbacknlp.apitest.support.HandDocument;
import org.feedbacknlp.apitest.support.Samples;
import org.junit.jupiter.api.Test;

/** A plain classifier, made an annotator by its provider. */
class ClassifierProviderTest {
    private static final Option<String> WORD = Option.text("word", "late", "What makes it urgent.");
    private static final ProviderContext CONTEXT = new ProviderContext("1.2.3", Limits.DEFAULT);

    private final List<Object> seen = new ArrayList<>();

    /** Finds one word, cannot stand another, and remembers what it was made with and asked. */
    private final class Urgency implements ClassifierProvider {
        @Override
        public String name() {
            return "acme-urgency";
        }

        @Override
        public String version() {
            return "1.0";
        }

        @Override
        public List<Option<?>> options() {
            return List.of(WORD);
        }

        @Override
        public Classifier createClassifier(ProviderContext context, Options options) {
            seen.add(context);
            String word = options.get(WORD);
            return text -> classify(text, word);
        }

        private List<Label> classify(String text, String word) {
            seen.add(text);
            if (word.isEmpty()) {
                throw new IllegalStateException("no word");
            }
            return text.contains(word) ? List.of(Label.of("urgent", 0.9), Label.of("late", 0.2)) : List.of();
        }
    }

    private Annotator annotator(String word) {
        Urgency provider = new Urgency();
        Options options = Options.check(provider.name(), provider.options(), Map.of("word", word), new ArrayList<>());
        return provider.create(CONTEXT, options);
    }

    private static HandAnnotations annotate(Annotator annotator) {
        HandAnnotations annotations = new HandAnnotations();
        annotator.annotate(new HandDocument(Samples.VERBATIM), annotations);
        return annotations;
    }

    @Test
    void itsLabelsStandUnderItsName() {
        HandAnnotations found = annotate(annotator("late"));
        List<Label> labels = List.of(Label.of("urgent", 0.9), Label.of("late", 0.2));
        assertEquals(Map.of(Layer.LABELS, Labels.of("acme-urgency", labels)), found.given());
        assertEquals(Map.of(), found.excused());
    }

    @Test
    void noLabelIsAnAnswerToo() {
        HandAnnotations found = annotate(annotator("cheap"));
        assertEquals(Map.of(Layer.LABELS, Labels.of("acme-urgency", List.of())), found.given());
    }

    @Test
    void theClassifierIsMadeOnceAndAskedOncePerDocument() {
        Annotator annotator = annotator("late");
        assertEquals(List.of(CONTEXT), seen);
        annotate(annotator);
        annotate(annotator);
        assertEquals(List.of(CONTEXT, Samples.TEXT, Samples.TEXT), seen);
    }

    @Test
    void whatItThrowsReachesTheEngine() {
        Annotator broken = annotator("");
        assertThrows(IllegalStateException.class, () -> annotate(broken));
    }

    @Test
    void itMakesLabelsAndNeedsNothing() {
        ClassifierProvider provider = new Urgency();
        assertEquals(Set.of(Layer.LABELS), provider.produces());
        assertEquals(Set.of(), provider.requires());
        assertEquals(Set.of(), provider.uses());
        assertEquals(List.of(), seen, "nothing is loaded before create");
    }
}
