package org.feedbacknlp.core.engine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.feedbacknlp.api.Limits;
import org.feedbacknlp.api.PluginOptions;
import org.feedbacknlp.api.Provenance;
import org.feedbacknlp.api.Status;
import org.feedbacknlp.api.layer.Label;
import org.feedbacknlp.api.layer.Labels;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.spi.Annotator;
import org.feedbacknlp.api.spi.Scope;
import org.feedbacknlp.core.text.TextTools;
import org.feedbacknlp.core.triage.Question;
import org.feedbacknlp.core.triage.Triage;
import org.jspecify.annotations.Nullable;

/** Puts an analyzer together from annotators that a test wrote down, without discovery and plan. */
final class HandMade {
    private static final TextTools TOOLS = new TextTools();

    private final Set<Layer<?>> wanted = new LinkedHashSet<>();
    private final List<Stage> stages = new ArrayList<>();
    private @Nullable ResultCache cache;
    private Limits limits = Limits.DEFAULT;

    HandMade wanting(Layer<?>... layers) {
        wanted.addAll(List.of(layers));
        return this;
    }

    HandMade with(ResultCache results) {
        cache = results;
        return this;
    }

    HandMade within(Limits most) {
        limits = most;
        return this;
    }

    /** Adds an annotator of one layer. */
    HandMade stage(String name, Scope scope, Layer<?> layer, Annotator annotator) {
        wanted.add(layer);
        stages.add(new Stage(
                name, scope, Set.of(Status.CONTENT), Set.of(layer), Set.of(layer), Map.of(), annotator, null));
        return this;
    }

    /** Adds an annotator that could make a second layer, but another one does. */
    HandMade stage(String name, Layer<?> layer, Layer<?> notWanted, Annotator annotator) {
        wanted.add(layer);
        stages.add(new Stage(
                name,
                Scope.WORDS,
                Set.of(Status.CONTENT),
                Set.of(layer, notWanted),
                Set.of(layer),
                Map.of(),
                annotator,
                null));
        return this;
    }

    /** Adds an annotator of labels that sees the words alone. */
    HandMade labels(String name, Annotator annotator) {
        return stage(name, Scope.WORDS, Layer.LABELS, annotator);
    }

    /** Returns an annotator that says one label of every text. */
    static Annotator saying(String name, String label) {
        return (document, annotations) -> annotations.put(Layer.LABELS, Labels.of(name, List.of(Label.of(label, 0.5))));
    }

    CoreAnalyzer analyzer() {
        Pipeline pipeline = new Pipeline(
                wanted,
                stages,
                new Triage(new Question()),
                new Provenance("test", new TreeMap<>(), Optional.empty()),
                cache);
        return new CoreAnalyzer(pipeline, TOOLS, limits, cache, List.of(), PluginOptions.DEFAULT, List.of());
    }
}
