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
        run(ofVerbatim, status, workspace);
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
        run(ofWords, status, workspace);
        return status;
    }

    private void run(List<Stage> stages, Status status, Workspace workspace) {
        for (Stage stage : stages) {
            if (stage.statuses().contains(status)) {
                run(stage, workspace);
            } else {
                for (Layer<?> layer : stage.makes()) {
                    workspace.found.excuse(layer, status);
                }
            }
        }
    }

    private void run(Stage stage, Workspace workspace) {
        TextDocument document = workspace.document;
        Found found = workspace.found;
        Set<Layer<?>> wanted = stage.wanted(document);
        if (wanted.isEmpty()) {
            found.excuse(stage.makes(), document.language().tag());
            return;
        }
        found.begin(stage.announced(), wanted);
        document.show(stage.scope());
        Guard guard = stage.guard();
        if (guard == null) {
            settle(annotate(stage, document, found), found);
        } else if (workspace.hasLost(guard)) {
            found.fail(guard.timeout());
        } else if (guard.admits()) {
            settle(annotateWatched(stage, guard, workspace), found);
        } else {
            found.fail(guard.setAside());
        }
    }

    private static void settle(@Nullable Failure failure, Found found) {
        if (failure == null) {
            found.commit();
        } else {
            found.fail(failure);
        }
    }

    private @Nullable Failure annotateWatched(Stage stage, Guard guard, Workspace workspace) {
        long began = System.nanoTime();
        boolean ended = false;
        Failure failure = null;
        workspace.watch.begin(guard, began);
        try {
            failure = annotate(stage, workspace.document, workspace.found);
            ended = true;
        } finally {
            workspace.watch.end(guard);
            guard.ended(System.nanoTime() - began, !ended || failure != null);
        }
        return failure;
    }

    /** Returns what went wrong, null if nothing did. */
    private @Nullable Failure annotate(Stage stage, TextDocument document, Found found) {
        try {
            stage.annotator().annotate(document, found);
            Optional<String> problem = found.problem(
                    new Soundness(document.text(), document.limits().labels(), stage.guard() != null));
            return problem.isEmpty() ? null : new Failure(Failure.Phase.CHECK, stage.name(), problem.get());
        } catch (OutOfMemoryError fatal) {
            throw fatal;
        } catch (Throwable thrown) {
            return failure(stage, thrown);
        }
    }

    private Failure failure(Stage stage, Throwable thrown) {
        return Rejection.skew(thrown, provenance.version())
                .map(reason -> new Failure(Failure.Phase.ANNOTATE, stage.name(), reason))
                .orElseGet(() -> Failure.of(Failure.Phase.ANNOTATE, stage.name(), thrown));
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
        List<Stage> makers =
                stages().stream().filter(stage -> stage.makes().contains(layer)).toList();
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
        run(ofWords, status, workspace);
        run(ofVerbatim, status, workspace);
        return makers.stream()
                .filter(maker -> maker.statuses().contains(status))
                .filter(maker -> maker.wanted(document).contains(layer))
                .flatMap(maker -> whyNot(maker, layer, label, workspace).stream())
                .findFirst();
    }

    private static Optional<WhyNot> whyNot(Stage maker, Layer<?> layer, String label, Workspace workspace) {
        workspace.document.show(maker.scope());
        Guard guard = maker.guard();
        if (guard == null) {
            return maker.annotator().whyNot(workspace.document, layer, label);
        }
        if (workspace.hasLost(guard) || !guard.admits()) {
            return Optional.empty();
        }
        long began = System.nanoTime();
        boolean ended = false;
        workspace.watch.begin(guard, began);
        try {
            Optional<WhyNot> reason = maker.annotator().whyNot(workspace.document, layer, label);
            ended = true;
            return reason;
        } catch (OutOfMemoryError fatal) {
            throw fatal;
        } catch (Throwable cannotTell) {
            return Optional.empty();
        } finally {
            workspace.watch.end(guard);
            guard.ended(System.nanoTime() - began, !ended);
        }
    }

    /** Returns what watches over a plugin, null for the engine's own and for whoever is not in the pipeline. */
    @Nullable
    Guard guard(String name) {
        for (Stage stage : stages()) {
            if (stage.name().equals(name)) {
                return stage.guard();
            }
        }
        return null;
    }

    /** Tells whether somebody's code but the engine's own runs in it. */
    boolean hasPlugins() {
        return stages().stream().anyMatch(stage -> stage.guard() != null);
    }

    List<Stage> stages() {
        List<Stage> all = new ArrayList<>(ofWords);
        all.addAll(ofVerbatim);
        return all;
    }
}
