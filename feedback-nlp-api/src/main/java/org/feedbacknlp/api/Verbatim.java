package org.feedbacknlp.api;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.feedbacknlp.api.internal.OneLine;
import org.feedbacknlp.api.internal.Require;
import org.feedbacknlp.api.layer.Stage;
import org.jspecify.annotations.Nullable;

/**
 * What a respondent wrote, with what is known about it. Immutable and thread-safe. The text may be any sequence of
 * UTF-16 code units, lone surrogates among them; {@code toString} never shows it.
 */
public final class Verbatim {
    private final String id;
    private final String text;
    private final @Nullable String question;
    private final @Nullable String language;
    private final @Nullable Score score;
    private final @Nullable LocalDate date;
    private final @Nullable String channel;
    private final @Nullable String respondent;
    private final @Nullable Stage stage;
    private final Map<String, String> segments;

    private Verbatim(Builder builder) {
        id = builder.id;
        text = builder.text;
        question = builder.question;
        language = builder.language;
        score = builder.score;
        date = builder.date;
        channel = builder.channel;
        respondent = builder.respondent;
        stage = builder.stage;
        segments = builder.segments.isEmpty()
                ? Map.of()
                : Collections.unmodifiableMap(new LinkedHashMap<>(builder.segments));
    }

    /**
     * Makes a verbatim of a bare text, with an empty id.
     *
     * @param text what was written
     * @return the verbatim
     */
    public static Verbatim of(String text) {
        return builder(text).build();
    }

    /**
     * Starts a verbatim.
     *
     * @param text what was written
     * @return a builder
     */
    public static Builder builder(String text) {
        return new Builder(text);
    }

    /**
     * Returns the id that the caller gave.
     *
     * @return the id, empty if none was given
     */
    public String id() {
        return id;
    }

    /**
     * Returns what was written, unchanged.
     *
     * @return the original text
     */
    public String text() {
        return text;
    }

    /**
     * Returns the question that was answered.
     *
     * @return the question's text, or empty
     */
    public Optional<String> question() {
        return Optional.ofNullable(question);
    }

    /**
     * Returns the language that the caller knows the text to be in.
     *
     * @return a BCP 47 tag, or empty where it is to be found out
     */
    public Optional<String> language() {
        return Optional.ofNullable(language);
    }

    /**
     * Returns the number given beside the words.
     *
     * @return the score, or empty
     */
    public Optional<Score> score() {
        return Optional.ofNullable(score);
    }

    /**
     * Returns the day it was given, in the caller's zone.
     *
     * @return the date, or empty
     */
    public Optional<LocalDate> date() {
        return Optional.ofNullable(date);
    }

    /**
     * Returns where it came from, such as {@code email} or {@code app-store}.
     *
     * @return the channel, or empty
     */
    public Optional<String> channel() {
        return Optional.ofNullable(channel);
    }

    /**
     * Returns who wrote it, as a key of the caller's; verbatims of one respondent are not independent.
     *
     * @return the respondent's key, or empty
     */
    public Optional<String> respondent() {
        return Optional.ofNullable(respondent);
    }

    /**
     * Returns the stage of the journey that the caller knows.
     *
     * @return the stage, or empty
     */
    public Optional<Stage> stage() {
        return Optional.ofNullable(stage);
    }

    /**
     * Returns the attributes to cut by, such as {@code plan=pro}.
     *
     * @return an unmodifiable map in the order given
     */
    public Map<String, String> segments() {
        return segments;
    }

    /**
     * Returns the part of this verbatim that a reader of the words alone may see: text, question, language and stage.
     *
     * @return a verbatim without id, score, date, channel, respondent and segments
     */
    public Verbatim wordsOnly() {
        boolean bare = id.isEmpty() && score == null && date == null && channel == null && respondent == null;
        if (bare && segments.isEmpty()) {
            return this;
        }
        Builder words = builder(text);
        words.question = question;
        words.language = language;
        words.stage = stage;
        return words.build();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Verbatim that
                && id.equals(that.id)
                && text.equals(that.text)
                && Objects.equals(question, that.question)
                && Objects.equals(language, that.language)
                && Objects.equals(score, that.score)
                && Objects.equals(date, that.date)
                && Objects.equals(channel, that.channel)
                && Objects.equals(respondent, that.respondent)
                && stage == that.stage
                && segments.equals(that.segments);
    }

    @Override
    public int hashCode() {
        return 31 * id.hashCode() + text.hashCode();
    }

    /** Shows the id and the length, never the text. */
    @Override
    public String toString() {
        return "Verbatim[id=" + OneLine.of(id) + ", " + text.length() + " chars]";
    }

    /** Collects the parts of a {@link Verbatim}. Not thread-safe. */
    public static final class Builder {
        private final String text;
        private Map<String, String> segments = Map.of();
        private String id = "";
        private @Nullable String question;
        private @Nullable String language;
        private @Nullable Score score;
        private @Nullable LocalDate date;
        private @Nullable String channel;
        private @Nullable String respondent;
        private @Nullable Stage stage;

        private Builder(String text) {
            this.text = Objects.requireNonNull(text, "text");
        }

        /**
         * Names the verbatim.
         *
         * @param value the caller's id
         * @return this
         */
        public Builder id(String value) {
            id = Objects.requireNonNull(value, "id");
            return this;
        }

        /**
         * Gives the question that was answered.
         *
         * @param value the question's text
         * @return this
         */
        public Builder question(String value) {
            question = Objects.requireNonNull(value, "question");
            return this;
        }

        /**
         * Gives the language, so that it is not guessed.
         *
         * @param value a BCP 47 tag
         * @return this
         */
        public Builder language(String value) {
            language = Require.id(value, "language");
            return this;
        }

        /**
         * Gives the number beside the words.
         *
         * @param value the score
         * @return this
         */
        public Builder score(Score value) {
            score = Objects.requireNonNull(value, "score");
            return this;
        }

        /**
         * Gives the day.
         *
         * @param value the date in the caller's zone
         * @return this
         */
        public Builder date(LocalDate value) {
            date = Objects.requireNonNull(value, "date");
            return this;
        }

        /**
         * Says where it came from.
         *
         * @param value the channel
         * @return this
         */
        public Builder channel(String value) {
            channel = Require.id(value, "channel");
            return this;
        }

        /**
         * Says who wrote it.
         *
         * @param value the respondent's key
         * @return this
         */
        public Builder respondent(String value) {
            respondent = Require.id(value, "respondent");
            return this;
        }

        /**
         * Gives the stage of the journey.
         *
         * @param value the stage
         * @return this
         */
        public Builder stage(Stage value) {
            stage = Objects.requireNonNull(value, "stage");
            return this;
        }

        /**
         * Adds an attribute to cut by; a second value of the same name replaces the first.
         *
         * @param name the attribute, such as {@code plan}
         * @param value its value, such as {@code pro}
         * @return this
         */
        public Builder segment(String name, String value) {
            Require.id(name, "segment");
            Objects.requireNonNull(value, "value");
            segments = segments.isEmpty() ? new LinkedHashMap<>() : segments;
            segments.put(name, value);
            return this;
        }

        /**
         * Makes the verbatim.
         *
         * @return a new verbatim
         */
        public Verbatim build() {
            return new Verbatim(this);
        }
    }
}
