package org.feedbacknlp.core.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.feedbacknlp.api.Failure;
import org.feedbacknlp.api.Status;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.LayerValue;
import org.feedbacknlp.api.spi.Annotations;
import org.feedbacknlp.core.text.LayerSource;
import org.jspecify.annotations.Nullable;

/**
 * The layers of one document as they come in. What an annotator gives counts only once it has ended well. Used by one thread at a
 * time.
 */
final class Found implements Annotations, LayerSource {
    private final List<Layer<?>> layers = new ArrayList<>();
    private final List<LayerValue> values = new ArrayList<>();
    private final List<Layer<?>> givenLayers = new ArrayList<>();
    private final List<LayerValue> givenValues = new ArrayList<>();
    private final Map<Layer<?>, String> absences = new LinkedHashMap<>();
    private final List<Failure> failures = new ArrayList<>();
    private Set<Layer<?>> announced = Set.of();
    private Set<Layer<?>> wanted = Set.of();

    /** Forgets the document before. */
    void clear() {
        layers.clear();
        values.clear();
        givenLayers.clear();
        givenValues.clear();
        absences.clear();
        failures.clear();
    }

    /** Takes over what was found in an equal text before. */
    void restore(ResultCache.Result known) {
        layers.addAll(known.layers());
        values.addAll(known.values());
        absences.putAll(known.absences());
    }

    /** Adds a layer of the engine's own. */
    <T extends LayerValue> void add(Layer<T> layer, T value) {
        layers.add(layer);
        values.add(value);
    }

    /** Says that a layer is absent because the text is not content. */
    void excuse(Layer<?> layer, Status status) {
        absences.put(layer, "status is " + status.id());
    }

    /** Says that layers are absent because their maker is there for other languages; whoever else makes them says more. */
    void excuse(Set<Layer<?>> of, String language) {
        for (Layer<?> layer : of) {
            if (!layers.contains(layer)) {
                absences.putIfAbsent(layer, "language is " + language);
            }
        }
    }

    /** Opens for an annotator, which may give the layers it announced; those that another one makes are not kept. */
    void begin(Set<Layer<?>> announcedLayers, Set<Layer<?>> wantedLayers) {
        announced = announcedLayers;
        wanted = wantedLayers;
    }

    /** Returns what is wrong with what the annotator gave, empty if nothing is. */
    Optional<String> problem(Soundness soundness) {
        for (LayerValue value : givenValues) {
            Optional<String> problem = soundness.problem(value);
            if (problem.isPresent()) {
                return problem;
            }
        }
        return Optional.empty();
    }

    /** Takes over what the annotator gave; what it neither gave nor excused is absent. */
    void commit() {
        for (int i = 0; i < givenLayers.size(); i++) {
            if (wanted.contains(givenLayers.get(i))) {
                join(givenLayers.get(i), givenValues.get(i));
            }
        }
        for (Layer<?> layer : wanted) {
            if (!layers.contains(layer)) {
                absences.putIfAbsent(layer, "nothing found");
            }
        }
        end();
    }

    /** Drops what the annotator gave, because it failed. */
    void fail(Failure failure) {
        for (Layer<?> layer : wanted) {
            if (!layers.contains(layer)) {
                absences.put(layer, failure.source() + " failed");
            }
        }
        failures.add(failure);
        end();
    }

    private void end() {
        givenLayers.clear();
        givenValues.clear();
        announced = Set.of();
        wanted = Set.of();
    }

    private <T extends LayerValue> void join(Layer<T> layer, LayerValue value) {
        int at = layers.indexOf(layer);
        if (at < 0) {
            layers.add(layer);
            values.add(value);
            absences.remove(layer);
        } else {
            T first = layer.type().cast(values.get(at));
            values.set(at, layer.merge(first, layer.type().cast(value)));
        }
    }

    @Override
    public <T extends LayerValue> void put(Layer<T> layer, T value) {
        check(layer);
        if (givenLayers.contains(layer)) {
            throw new IllegalArgumentException("layer " + layer + " was given already");
        }
        givenValues.add(layer.type().cast(Objects.requireNonNull(value, "value")));
        givenLayers.add(layer);
    }

    @Override
    public void absent(Layer<?> layer, String reason) {
        check(layer);
        Objects.requireNonNull(reason, "reason");
        if (wanted.contains(layer)) {
            absences.put(layer, reason);
        }
    }

    private void check(Layer<?> layer) {
        if (!announced.contains(layer)) {
            throw new IllegalArgumentException("layer " + layer + " was not announced by the provider");
        }
    }

    @Override
    public <T extends LayerValue> @Nullable T find(Layer<T> layer) {
        int at = layers.indexOf(layer);
        return at < 0 ? null : layer.type().cast(values.get(at));
    }

    List<Layer<?>> layers() {
        return layers;
    }

    List<LayerValue> values() {
        return values;
    }

    Map<Layer<?>, String> absences() {
        return absences;
    }

    List<Failure> failures() {
        return failures;
    }
}
