package org.feedbacknlp.core.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.api.Failure;
import org.feedbacknlp.api.Provenance;
import org.feedbacknlp.api.Status;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.api.WhyNot;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.LayerValue;
import org.feedbacknlp.api.spi.Scope;
import org.feedbacknlp.core.text.TextDocument;
import org.feedbacknlp.core.triage.Triage;
import org.jspecify.annotations.Nullable;

/** Takes one text through triage and the annotators. Immutable and thread-safe; each call brings its own {@link Workspace}. */
final class Pipeline {
    /** Layers that repeat words of the text, and so are never cached. */
    private static final Set<Layer<?>> LAYERS_WITH_WORDS = Set.of(Layer.TOKENS, Layer.KEY_PHRASES);

    private final Set<Layer<?>> wanted;
    private final List<Stage> ofWords;
    private final List<Stage> ofVerbatim;
    private final Triage triage;
    private final Provenance provenance;
    private final @Nullable ResultCache cache;

    Pipeline(
            Set<Layer<?>> wanted,
            List<Stage> stages,
            Triage triage,
            Provenance provenance,
            @Nullable ResultCache cache) {
        this.wanted = wanted;
        List<Stage> first = new ArrayList<>();
        List<Stage> rest = new ArrayList<>();
        for (Stage stage : stages) {
            // Once an annotator sees the whole verbatim, what comes after it may rest on that.
            (rest.isEmpty() && stage.scope() == Scope.WORDS ? first : rest).add(stage);
        }
        ofWords = List.copyOf(first);
        ofVerbatim = List.copyOf(rest);
        this.triage = triage;
        this.provenance = provenance;
        this.cache = cache;
    }

    Analysis run(Verbatim verbatim, Workspace workspace) {
        Status status;
        if (cache != null && cache.accepts(verbatim.text())) {
            status = runCached(cache, verbatim, workspace);
        } else {
            workspace.document.open(verbatim);
            status = readWords(workspace);
        }
        run(ofVerbatim, status, workspace.document, workspace.found);
        return analysis(verbatim, status, workspace.document, workspace.found);
    }

    private Status runCached(ResultCache results, Verbatim verbatim, Workspace workspace) {
        CacheKey key = workspace.keys(results).of(verbatim);
        long erasures = results.erasures();
        ResultCache.Result known = results.get(key);
        if (known == null || !ofVerbatim.isEmpty()) {
            workspace.document.open(verbatim);
        }
        if (known != null) {
            workspace.found.restore(known);
            return known.status();
        }
        Status status = readWords(workspace);
        Found found = workspace.found;
        boolean whole =
                workspace.document.truncation() == null && found.failures().isEmpty();
        if (whole && Collections.disjoint(found.layers(), LAYERS_WITH_WORDS)) {
            results.put(key, ResultCache.Result.of(status, found), erasures);
        }
        return status;
    }

    /** Does all that rests on the words alone. */
    private Status readWords(Workspace workspace) {
        Status status = triage.status(workspace.document);
        takeTextLayers(workspace.document, status, workspace.found);
        run(ofWords, status, workspace.document, workspace.found);
        return status;
    }

    private static void run(List<Stage> stages, Status status, TextDocument document, Found found) {
        for (Stage stage : stages) {
            if (stage.statuses().contains(status)) {
                run(stage, document, found);
            } else {
                for (Layer<?> layer : stage.wanted()) {
                    found.excuse(layer, status);
                }
            }
        }
    }

    private static void run(Stage stage, TextDocument document, Found found) {
        found.begin(stage.announced(), stage.wanted());
        document.show(stage.scope());
        try {
            stage.annotator().annotate(document, found);
            Optional<String> problem = found.problem(
                    new Soundness(document.text(), document.limits().labels()));
            if (problem.isPresent()) {
                found.fail(new Failure(Failure.Phase.CHECK, stage.name(), problem.get()));
            } else {
                found.commit();
            }
        } catch (OutOfMemoryError fatal) {
            throw fatal;
        } catch (Throwable thrown) {
            found.fail(Failure.of(Failure.Phase.ANNOTATE, stage.name(), thrown));
        }
    }

    /** Adds the layers that the engine itself makes. */
    private void takeTextLayers(TextDocument document, Status status, Found found) {
        if (wanted.contains(Layer.TOKENS)) {
            found.add(Layer.TOKENS, document.tokens().copy());
        }
        if (wanted.contains(Layer.ZONES)) {
            found.add(Layer.ZONES, document.zones());
        }
        if (status != Status.CONTENT) {
            for (Layer<?> layer : List.of(Layer.LANGUAGE, Layer.SENTENCES, Layer.CLAUSES)) {
                found.excuse(layer, status);
            }
            return;
        }
        if (wanted.contains(Layer.LANGUAGE)) {
            found.add(Layer.LANGUAGE, document.language());
        }
        if (wanted.contains(Layer.SENTENCES)) {
            found.add(Layer.SENTENCES, document.sentences());
        }
        if (wanted.contains(Layer.CLAUSES)) {
            found.add(Layer.CLAUSES, document.clauses());
        }
    }

    private Analysis analysis(Verbatim verbatim, Status status, TextDocument document, Found found) {
        Analysis.Builder builder = Analysis.builder(verbatim, status, provenance);
        for (int i = 0; i < found.layers().size(); i++) {
            if (wanted.contains(found.layers().get(i))) {
                put(builder, found.layers().get(i), found.values().get(i));
            }
        }
        for (Map.Entry<Layer<?>, String> absence : found.absences().entrySet()) {
            if (wanted.contains(absence.getKey())) {
                builder.absent(absence.getKey(), absence.getValue());
            }
        }
        for (Failure failure : found.failures()) {
            builder.failure(failure);
        }
        if (document.truncation() != null) {
            builder.truncation(document.truncation());
        }
        return builder.build();
    }

    private static <T extends LayerValue> void put(Analysis.Builder builder, Layer<T> layer, LayerValue value) {
        builder.put(layer, layer.type().cast(value));
    }

    /** Tells what kept a label away, by the first annotator of the layer that can. */
    Optional<WhyNot> whyNot(Verbatim verbatim, Layer<?> layer, String label, Workspace workspace) {
        List<Stage> makers = stages().stream()
                .filter(stage -> stage.wanted().contains(layer))
                .toList();
        if (makers.isEmpty() && !wanted.contains(layer)) {
            throw new IllegalArgumentException("layer " + layer + " is not made by this analyzer");
        }
        TextDocument document = workspace.document;
        document.open(verbatim);
        Status status = triage.status(document);
        if (status != Status.CONTENT
                && makers.stream().noneMatch(maker -> maker.statuses().contains(status))) {
            return Optional.of(new WhyNot(label, "status is " + status.id(), List.of()));
        }
        run(ofWords, status, document, workspace.found);
        run(ofVerbatim, status, document, workspace.found);
        return makers.stream()
                .filter(maker -> maker.statuses().contains(status))
                .flatMap(maker -> {
                    document.show(maker.scope());
                    return maker.annotator().whyNot(document, layer, label).stream();
                })
                .findFirst();
    }

    List<Stage> stages() {
        List<Stage> all = new ArrayList<>(ofWords);
        all.addAll(ofVerbatim);
        return all;
    }
}
