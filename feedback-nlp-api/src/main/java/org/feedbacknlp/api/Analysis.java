package org.feedbacknlp.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.feedbacknlp.api.internal.OneLine;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.LayerValue;
import org.feedbacknlp.api.layer.SentenceSentiments;
import org.feedbacknlp.api.layer.Sentences;
import org.feedbacknlp.api.layer.Sentiment;
import org.feedbacknlp.api.layer.Span;
import org.jspecify.annotations.Nullable;

/**
 * All that was found in one verbatim. Immutable and thread-safe. A layer that was asked for is either there or absent with
 * a reason; absent is not neutral and not zero. {@code toString} never shows the text.
 */
public final class Analysis {
    private final Verbatim verbatim;
    private final Status status;
    private final Provenance provenance;
    private final Layer<?>[] layers;
    private final LayerValue[] values;
    private final Map<Layer<?>, String> absences;
    private final List<Failure> failures;
    private final @Nullable Truncation truncation;

    private Analysis(Builder builder) {
        verbatim = builder.verbatim;
        status = builder.status;
        provenance = builder.provenance;
        layers = Arrays.copyOf(builder.layers, builder.count);
        values = Arrays.copyOf(builder.values, builder.count);
        absences = builder.absences.isEmpty() ? Map.of() : new LinkedHashMap<>(builder.absences);
        failures = List.copyOf(builder.failures);
        truncation = builder.truncation;
    }

    /**
     * Starts an analysis; for engines and for tests that need one by hand.
     *
     * @param verbatim what was analysed
     * @param status what triage found
     * @param provenance what analysed it
     * @return a builder
     */
    public static Builder builder(Verbatim verbatim, Status status, Provenance provenance) {
        return new Builder(verbatim, status, provenance);
    }

    /**
     * Returns what was analysed.
     *
     * @return the verbatim
     */
    public Verbatim verbatim() {
        return verbatim;
    }

    /**
     * Returns what triage found the verbatim to be.
     *
     * @return the status
     */
    public Status status() {
        return status;
    }

    /**
     * Returns what made this analysis.
     *
     * @return engine version and digests
     */
    public Provenance provenance() {
        return provenance;
    }

    /**
     * Returns what was found of one kind.
     *
     * @param <T> the type of the layer's value
     * @param layer the layer
     * @return its value, or empty if it is absent or was not asked for
     */
    public <T extends LayerValue> Optional<T> get(Layer<T> layer) {
        for (int i = 0; i < layers.length; i++) {
            if (layers[i].equals(layer)) {
                return Optional.of(layer.type().cast(values[i]));
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the layers that are there.
     *
     * @return an unmodifiable list in the order in which they were made
     */
    public List<Layer<?>> layers() {
        return List.of(layers);
    }

    /**
     * Returns why a layer that was asked for is absent.
     *
     * @param layer the layer
     * @return the reason, or empty if the layer is there or was not asked for
     */
    public Optional<String> absence(Layer<?> layer) {
        return Optional.ofNullable(absences.get(layer));
    }

    /**
     * Returns what went wrong in annotators; each cost its own layers only.
     *
     * @return an unmodifiable list, usually empty
     */
    public List<Failure> failures() {
        return failures;
    }

    /**
     * Returns where the text was cut.
     *
     * @return the cut, or empty if all was read
     */
    public Optional<Truncation> truncation() {
        return Optional.ofNullable(truncation);
    }

    /**
     * Returns the words that a span covers.
     *
     * @param span a span of this analysis
     * @return the substring of the original text
     * @throws IndexOutOfBoundsException if the span does not lie inside the text
     */
    public String textOf(Span span) {
        return span.in(verbatim.text());
    }

    /**
     * Returns the analysis as a tree that any JSON library can write, keys in a fixed order: id, status, the layers in the order
     * of {@link Layer#builtIn()} and then by id, and the engine. A layer that is absent has no key; its reason stands under
     * {@code absent}. The text is not in it.
     *
     * @return the tree
     */
    public Map<String, Object> toJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", verbatim.id());
        json.put("status", status.id());
        for (Layer<?> layer : Layer.builtIn()) {
            putLayer(json, layer);
        }
        List<Layer<?>> others = new ArrayList<>(List.of(layers));
        others.removeAll(Layer.builtIn());
        others.stream().sorted().forEach(layer -> putLayer(json, layer));
        if (!absences.isEmpty()) {
            Map<String, String> reasons = new TreeMap<>();
            absences.forEach((layer, reason) -> reasons.put(layer.id(), reason));
            json.put("absent", reasons);
        }
        if (truncation != null) {
            json.put("truncation", truncation.toJson());
        }
        if (!failures.isEmpty()) {
            json.put("failures", failures.stream().map(Failure::toJson).toList());
        }
        json.put("engine", provenance.toJson());
        return json;
    }

    private void putLayer(Map<String, Object> json, Layer<?> layer) {
        if (layer.equals(Layer.SENTENCE_SENTIMENTS)) {
            return; // written with the sentences
        }
        Optional<? extends LayerValue> value = get(layer);
        value.ifPresent(found ->
                json.put(layer.id(), found instanceof Sentences sentences ? sentencesJson(sentences) : found.toJson()));
    }

    private List<Object> sentencesJson(Sentences sentences) {
        List<Sentiment> sentiments =
                get(Layer.SENTENCE_SENTIMENTS).map(SentenceSentiments::all).orElse(List.of());
        List<Object> json = new ArrayList<>();
        for (int i = 0; i < sentences.spans().size(); i++) {
            Map<String, Object> sentence = sentences.spans().get(i).toJson();
            if (i < sentiments.size()) {
                sentence.put("sentiment", sentiments.get(i).toJson());
            }
            json.add(sentence);
        }
        return json;
    }

    /** Shows the id, the status and the layers' names. */
    @Override
    public String toString() {
        return "Analysis[id=" + OneLine.of(verbatim.id()) + ", " + status.id() + ", " + layers() + "]";
    }

    /** Collects an {@link Analysis}. Not thread-safe. */
    public static final class Builder {
        private static final int FEW = 4;

        private final Verbatim verbatim;
        private final Status status;
        private final Provenance provenance;
        private Layer<?>[] layers = new Layer<?>[FEW];
        private LayerValue[] values = new LayerValue[FEW];
        private int count;
        private Map<Layer<?>, String> absences = Map.of();
        private List<Failure> failures = List.of();
        private @Nullable Truncation truncation;

        private Builder(Verbatim verbatim, Status status, Provenance provenance) {
            this.verbatim = Objects.requireNonNull(verbatim, "verbatim");
            this.status = Objects.requireNonNull(status, "status");
            this.provenance = Objects.requireNonNull(provenance, "provenance");
        }

        /**
         * Adds a layer; a reason why it was absent is dropped.
         *
         * @param <T> the type of its value
         * @param layer the layer
         * @param value what was found
         * @return this
         * @throws IllegalArgumentException if the layer is there already
         */
        public <T extends LayerValue> Builder put(Layer<T> layer, T value) {
            if (contains(Objects.requireNonNull(layer, "layer"))) {
                throw new IllegalArgumentException("layer " + layer + " is there already");
            }
            T checked = layer.type().cast(Objects.requireNonNull(value, "value"));
            if (count == layers.length) {
                layers = Arrays.copyOf(layers, 2 * count);
                values = Arrays.copyOf(values, 2 * count);
            }
            layers[count] = layer;
            values[count++] = checked;
            if (!absences.isEmpty()) {
                absences.remove(layer);
            }
            return this;
        }

        private boolean contains(Layer<?> layer) {
            for (int i = 0; i < count; i++) {
                if (layers[i].equals(layer)) {
                    return true;
                }
            }
            return false;
        }

        /**
         * Says why a layer is absent; a second reason replaces the first. A layer that is there stays: of several annotators
         * that may make it, one found something.
         *
         * @param layer the layer
         * @param reason why, without any of the verbatim; kept as one line of at most {@value Failure#MAX_REASON} characters
         * @return this
         */
        public Builder absent(Layer<?> layer, String reason) {
            String line = OneLine.of(Objects.requireNonNull(reason, "reason"));
            if (!contains(Objects.requireNonNull(layer, "layer"))) {
                absences = absences.isEmpty() ? new LinkedHashMap<>() : absences;
                absences.put(layer, line);
            }
            return this;
        }

        /**
         * Adds what went wrong.
         *
         * @param failure the failure
         * @return this
         */
        public Builder failure(Failure failure) {
            failures = failures.isEmpty() ? new ArrayList<>() : failures;
            failures.add(Objects.requireNonNull(failure, "failure"));
            return this;
        }

        /**
         * Says where the text was cut.
         *
         * @param value the cut
         * @return this
         */
        public Builder truncation(Truncation value) {
            truncation = Objects.requireNonNull(value, "truncation");
            return this;
        }

        /**
         * Makes the analysis.
         *
         * @return a new analysis
         */
        public Analysis build() {
            return new Analysis(this);
        }
    }
}
