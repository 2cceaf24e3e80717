package org.feedbacknlp.api.layer;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.feedbacknlp.api.internal.Require;
import org.jspecify.annotations.Nullable;

/**
 * One kind of finding in an analysis, and the type that holds it. Two layers are equal when their ids are. A plugin makes a
 * layer of its own with {@link #of}, under an id with its own prefix ({@code acme:urgency}).
 *
 * @param <T> the type of the layer's value
 */
public final class Layer<T extends LayerValue> implements Comparable<Layer<?>> {
    /** Words, numbers, emoji and the like, in the order of the text. */
    public static final Layer<Tokens> TOKENS = builtIn("tokens", Tokens.class);
    /** Parts that are not the respondent's own words: quoted replies, signatures. */
    public static final Layer<Zones> ZONES = builtIn("zones", Zones.class);
    /** The language of the text. */
    public static final Layer<Language> LANGUAGE = builtIn("language", Language.class);
    /** Sentence spans. */
    public static final Layer<Sentences> SENTENCES = builtIn("sentences", Sentences.class);
    /** Clause spans inside sentences, with what links them. */
    public static final Layer<Clauses> CLAUSES = builtIn("clauses", Clauses.class);
    /** How the respondent feels about the whole. */
    public static final Layer<Sentiment> SENTIMENT = builtIn("sentiment", Sentiment.class);
    /** How the respondent feels, sentence by sentence. */
    public static final Layer<SentenceSentiments> SENTENCE_SENTIMENTS =
            builtIn("sentence-sentiments", SentenceSentiments.class);
    /** What each part of the text adds to the sentiment of the whole; made only where it is asked for. */
    public static final Layer<Contributions> CONTRIBUTIONS = builtIn("contributions", Contributions.class);
    /** What it is about. */
    public static final Layer<Topics> TOPICS = builtIn("topics", Topics.class);
    /** What the caller's models and plugins say; several annotators may add to it. */
    public static final Layer<Labels> LABELS = new Layer<>("labels", Labels.class, Labels::merge);
    /** What the respondent does or will do. */
    public static final Layer<Signals> SIGNALS = builtIn("signals", Signals.class);
    /** What the respondent feels, as far as it is told. */
    public static final Layer<Emotions> EMOTIONS = builtIn("emotions", Emotions.class);
    /** How hard it was for the respondent. */
    public static final Layer<Effort> EFFORT = builtIn("effort", Effort.class);
    /** How bad it is, with reasons. */
    public static final Layer<Severity> SEVERITY = builtIn("severity", Severity.class);
    /** Where on the journey the respondent stands. */
    public static final Layer<StageGuess> STAGE = builtIn("stage", StageGuess.class);
    /** Personal data in the text. */
    public static final Layer<Pii> PII = builtIn("pii", Pii.class);
    /** Phrases that stand for the text. */
    public static final Layer<KeyPhrases> KEY_PHRASES = builtIn("keyphrases", KeyPhrases.class);

    private static final List<Layer<?>> BUILT_IN = List.of(
            TOKENS,
            ZONES,
            LANGUAGE,
            SENTIMENT,
            CONTRIBUTIONS,
            SENTENCES,
            SENTENCE_SENTIMENTS,
            CLAUSES,
            TOPICS,
            LABELS,
            SIGNALS,
            EMOTIONS,
            EFFORT,
            SEVERITY,
            STAGE,
            PII,
            KEY_PHRASES);

    private final String id;
    private final Class<T> type;
    private final @Nullable BinaryOperator<T> merge;

    private Layer(String id, Class<T> type, @Nullable BinaryOperator<T> merge) {
        this.id = id;
        this.type = type;
        this.merge = merge;
    }

    private static <T extends LayerValue> Layer<T> builtIn(String id, Class<T> type) {
        return new Layer<>(id, type, null);
    }

    /**
     * Makes a layer of a plugin's own.
     *
     * @param <T> the type of its value
     * @param id {@code prefix:name}; the colon keeps it apart from the built-in layers
     * @param type the type of its value
     * @return the layer
     * @throws IllegalArgumentException if the id is blank or has no prefix
     */
    public static <T extends LayerValue> Layer<T> of(String id, Class<T> type) {
        Require.id(id, "id");
        if (id.indexOf(':') <= 0 || id.endsWith(":")) {
            throw new IllegalArgumentException("id of a plugin's layer must be prefix:name");
        }
        return new Layer<>(id, Objects.requireNonNull(type, "type"), null);
    }

    /**
     * Returns the built-in layers.
     *
     * @return an unmodifiable list, in the order in which an analysis is written
     */
    public static List<Layer<?>> builtIn() {
        return BUILT_IN;
    }

    /**
     * Finds a built-in layer.
     *
     * @param id its id
     * @return the layer, or empty if no built-in one is called that
     */
    public static Optional<Layer<?>> find(String id) {
        for (Layer<?> layer : BUILT_IN) {
            if (layer.id.equals(id)) {
                return Optional.of(layer);
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the name used in files, on the command line and on the wire.
     *
     * @return the id
     */
    public String id() {
        return id;
    }

    /**
     * Returns the type of the layer's value.
     *
     * @return the class
     */
    public Class<T> type() {
        return type;
    }

    /**
     * Tells whether several annotators may add to this layer of one analysis.
     *
     * @return true if their values are merged, false if a layer has one maker
     */
    public boolean shared() {
        return merge != null;
    }

    /**
     * Joins what two annotators found for a shared layer.
     *
     * @param first the earlier value
     * @param second the later value
     * @return one value that holds both
     * @throws IllegalStateException if the layer is not shared
     */
    public T merge(T first, T second) {
        if (merge == null) {
            throw new IllegalStateException("layer " + id + " has one maker");
        }
        return merge.apply(first, second);
    }

    @Override
    public int compareTo(Layer<?> other) {
        return id.compareTo(other.id);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Layer<?> that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id;
    }
}
