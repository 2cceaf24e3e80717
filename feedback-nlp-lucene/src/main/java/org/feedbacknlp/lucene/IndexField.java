package org.feedbacknlp.lucene;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.feedbacknlp.api.layer.Modality;
import org.feedbacknlp.api.layer.Polarity;

/**
 * A field of the index that holds whole values, to filter by and to count. An analysis has no value, one, or several.
 * Immutable and thread-safe.
 *
 * @param name its name in the index and in queries
 */
public record IndexField(String name) implements Comparable<IndexField> {
    /** The verbatim's id. */
    public static final IndexField ID = new IndexField("id");
    /** The ids of the topics that it is about. */
    public static final IndexField TOPIC = new IndexField("topic");
    /** The polarity of the whole: negative, neutral, positive or mixed. */
    public static final IndexField SENTIMENT = new IndexField("sentiment");
    /** The language's BCP 47 tag, as found or else as the caller gave it. */
    public static final IndexField LANGUAGE = new IndexField("language");
    /** What triage found. */
    public static final IndexField STATUS = new IndexField("status");
    /** Where the verbatim came from. */
    public static final IndexField CHANNEL = new IndexField("channel");
    /** Who wrote it. */
    public static final IndexField RESPONDENT = new IndexField("respondent");
    /** The scale of its score. */
    public static final IndexField SCALE = new IndexField("scale");
    /** The stage of the journey, as the caller knows it or else as the words tell. */
    public static final IndexField STAGE = new IndexField("stage");
    /** Signals that hold for the respondent: stated, conditional or hypothetical. */
    public static final IndexField SIGNAL = new IndexField("signal");
    /** How bad it is: S1 (worst) to S4. */
    public static final IndexField SEVERITY = new IndexField("severity");
    /** How hard it was for the respondent: -2 to 2. */
    public static final IndexField EFFORT = new IndexField("effort");
    /** The emotions that were found. */
    public static final IndexField EMOTION = new IndexField("emotion");
    /** The version of the engine that made the analysis. */
    public static final IndexField ENGINE = new IndexField("engine");
    /** The models that took part, each as {@code NAME@DIGEST}. */
    public static final IndexField MODEL = new IndexField("model");
    /** The digest of the codebook that took part. */
    public static final IndexField CODEBOOK = new IndexField("codebook");

    /** What stands before the name of a segment. */
    static final String SEGMENT = "segment.";
    /** What stands before the name of a model. */
    static final String LABEL = "label.";

    private static final List<IndexField> BUILT_IN = List.of(
            ID,
            TOPIC,
            SENTIMENT,
            LANGUAGE,
            STATUS,
            CHANNEL,
            RESPONDENT,
            SCALE,
            STAGE,
            SIGNAL,
            SEVERITY,
            EFFORT,
            EMOTION,
            ENGINE,
            MODEL,
            CODEBOOK);

    /** Checks that there is a name. */
    public IndexField {
        if (Objects.requireNonNull(name, "name").isBlank()) {
            throw new IllegalArgumentException("name is blank");
        }
    }

    /**
     * Returns the fields that every index has; segments, labels and signals by modality come on top.
     *
     * @return an unmodifiable list
     */
    public static List<IndexField> builtIn() {
        return BUILT_IN;
    }

    /**
     * Finds one of the fields that every index has.
     *
     * @param name its name
     * @return the field, or empty
     */
    public static Optional<IndexField> find(String name) {
        return BUILT_IN.stream().filter(field -> field.name.equals(name)).findFirst();
    }

    /**
     * Returns the field of a segment.
     *
     * @param name the segment's name, such as {@code plan}
     * @return the field {@code segment.plan}
     */
    public static IndexField segment(String name) {
        return new IndexField(SEGMENT + Objects.requireNonNull(name, "name"));
    }

    /**
     * Returns the field of a model's labels.
     *
     * @param model the model's name
     * @return the field {@code label.MODEL}
     */
    public static IndexField label(String model) {
        return new IndexField(LABEL + Objects.requireNonNull(model, "model"));
    }

    /**
     * Returns the field of the topics that a respondent feels so about: what is said against delivery, whatever else is said.
     *
     * @param polarity the side, or mixed
     * @return the field {@code topic.POLARITY}
     */
    public static IndexField topic(Polarity polarity) {
        return new IndexField(TOPIC.name + "." + polarity.id());
    }

    /**
     * Returns the field of the signals that were given in one mood, such as the negated ones of "I would never cancel".
     *
     * @param modality the mood
     * @return the field {@code signal.MODALITY}
     */
    public static IndexField signal(Modality modality) {
        return new IndexField(SIGNAL.name + "." + modality.id());
    }

    @Override
    public int compareTo(IndexField other) {
        return name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}
