package org.feedbacknlp.cli.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.api.Failure;
import org.feedbacknlp.api.Outcome;
import org.feedbacknlp.api.Provenance;
import org.feedbacknlp.api.Score;
import org.feedbacknlp.api.ScoreScale;
import org.feedbacknlp.api.Status;
import org.feedbacknlp.api.Truncation;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.api.layer.Effort;
import org.feedbacknlp.api.layer.Emotion;
import org.feedbacknlp.api.layer.Emotions;
import org.feedbacknlp.api.layer.Emotions.Felt;
import org.feedbacknlp.api.layer.Evidence;
import org.feedbacknlp.api.layer.Language;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.LayerValue;
import org.feedbacknlp.api.layer.Modality;
import org.feedbacknlp.api.layer.Polarity;
import org.feedbacknlp.api.layer.Sentences;
import org.feedbacknlp.api.layer.Sentiment;
import org.feedbacknlp.api.layer.Severity;
import org.feedbacknlp.api.layer.Severity.Level;
import org.feedbacknlp.api.layer.SignalKind;
import org.feedbacknlp.api.layer.Signals;
import org.feedbacknlp.api.layer.Signals.Signal;
import org.feedbacknlp.api.layer.Span;
import org.feedbacknlp.api.layer.Stage;
import org.feedbacknlp.api.layer.StageGuess;
import org.feedbacknlp.api.layer.Topics;
import org.feedbacknlp.api.layer.Topics.Topic;

/** Outcomes made by hand: {@code Given.text("Late again.").nps(2).feels(NEGATIVE).about("delivery", NEGATIVE).done()}. */
final class Given {
    private static final Provenance BY_HAND = new Provenance("by-hand", new TreeMap<>(), Optional.empty());

    private static final List<Layer<?>> ACTIONS =
            List.of(Layer.SIGNALS, Layer.SEVERITY, Layer.EFFORT, Layer.EMOTIONS, Layer.STAGE);

    private final String text;
    private final Verbatim.Builder verbatim;
    private final List<Topic> topics = new ArrayList<>();
    private final List<Layer<?>> layers = new ArrayList<>();
    private final List<LayerValue> values = new ArrayList<>();
    private final List<Signal> signals = new ArrayList<>();
    private final List<Failure> failures = new ArrayList<>();
    private Provenance provenance = BY_HAND;
    private Status status = Status.CONTENT;
    private boolean searched;
    private boolean lookedFor;
    private boolean cut;
    private String unfelt = "";

    private Given(String text) {
        this.text = text;
        this.verbatim = Verbatim.builder(text);
    }

    static Given text(String text) {
        return new Given(text);
    }

    /** Words that nobody would quote: there are too few. */
    static Given words() {
        return new Given("Some words.");
    }

    static Outcome failed(String source, String reason) {
        return new Outcome.Failed(0, "", new Failure(Failure.Phase.READ, source, reason));
    }

    Given id(String id) {
        verbatim.id(id);
        return this;
    }

    Given nps(int value) {
        return score(ScoreScale.NPS, value);
    }

    Given score(ScoreScale scale, int value) {
        verbatim.score(new Score(scale, value));
        return this;
    }

    Given on(String date) {
        return on(LocalDate.parse(date));
    }

    Given on(LocalDate date) {
        verbatim.date(date);
        return this;
    }

    Given segment(String name, String value) {
        verbatim.segment(name, value);
        return this;
    }

    Given channel(String channel) {
        verbatim.channel(channel);
        return this;
    }

    Given respondent(String respondent) {
        verbatim.respondent(respondent);
        return this;
    }

    Given status(Status found) {
        status = found;
        return this;
    }

    Given language(String tag) {
        return with(Layer.LANGUAGE, tag.equals("und") ? Language.UNDETERMINED : new Language(tag, 0.9));
    }

    Given feels(Polarity polarity) {
        return with(Layer.SENTIMENT, sentiment(polarity));
    }

    /** No sentiment, for a reason. */
    Given feelsNothing(String reason) {
        unfelt = reason;
        return this;
    }

    /** A topic layer without topics. */
    Given aboutNothing() {
        searched = true;
        return this;
    }

    /** A topic without a feeling about it. */
    Given about(String topic) {
        return about(topic, Optional.empty());
    }

    Given about(String topic, Polarity polarity) {
        return about(topic, Optional.of(sentiment(polarity)));
    }

    private Given about(String topic, Optional<Sentiment> feeling) {
        searched = true;
        topics.add(new Topic(topic, 0.9, feeling, List.of(Evidence.of(0, text.length()))));
        return this;
    }

    /** The whole text as one sentence, so that it can be quoted. */
    Given sentence() {
        return with(Layer.SENTENCES, new Sentences(List.of(new Span(0, text.length()))));
    }

    /** A signal that the whole text gives. */
    Given signals(SignalKind kind, Modality mood) {
        signals.add(new Signal(kind, mood, 0.9, List.of(Evidence.of(0, text.length()))));
        return this;
    }

    /** A problem that the whole text tells. */
    Given severe(Level level, String... reasons) {
        return with(Layer.SEVERITY, new Severity(level, List.of(reasons), List.of(Evidence.of(0, text.length()))));
    }

    Given effort(int value) {
        return with(Layer.EFFORT, new Effort(value, List.of()));
    }

    Given emotions(Emotion... emotions) {
        return with(
                Layer.EMOTIONS,
                new Emotions(Stream.of(emotions)
                        .map(emotion -> new Felt(emotion, 0.8, 2, List.of()))
                        .toList()));
    }

    Given stage(Stage stage) {
        return with(Layer.STAGE, new StageGuess(stage, 0.8, Optional.empty(), List.of()));
    }

    /** Searched for all that calls for action; what is not given was not found. */
    Given searchedForActions() {
        lookedFor = true;
        return this;
    }

    Given madeBy(Provenance engine) {
        provenance = engine;
        return this;
    }

    Given failure(String source, String reason) {
        failures.add(new Failure(Failure.Phase.ANNOTATE, source, reason));
        return this;
    }

    Given truncated() {
        cut = true;
        return this;
    }

    private <T extends LayerValue> Given with(Layer<T> layer, T value) {
        layers.add(layer);
        values.add(value);
        return this;
    }

    Analysis analysis() {
        Analysis.Builder builder = Analysis.builder(verbatim.build(), status, provenance);
        if (searched) {
            topics.sort(Comparator.comparing(Topic::id));
            builder.put(Layer.TOPICS, new Topics(topics));
        }
        for (int i = 0; i < layers.size(); i++) {
            put(builder, layers.get(i), values.get(i));
        }
        if (!unfelt.isEmpty()) {
            builder.absent(Layer.SENTIMENT, unfelt);
        }
        if (!signals.isEmpty()) {
            builder.put(Layer.SIGNALS, new Signals(signals));
        }
        for (Layer<?> layer : lookedFor ? ACTIONS : List.<Layer<?>>of()) {
            builder.absent(layer, "nothing found");
        }
        if (cut) {
            builder.truncation(new Truncation("textLength", 10, 10));
        }
        failures.forEach(builder::failure);
        return builder.build();
    }

    private static <T extends LayerValue> void put(Analysis.Builder builder, Layer<T> layer, LayerValue value) {
        builder.put(layer, layer.type().cast(value));
    }

    Outcome done() {
        return new Outcome.Done(0, analysis());
    }

    static Sentiment sentiment(Polarity polarity) {
        double score =
                switch (polarity) {
                    case NEGATIVE -> -0.8;
                    case POSITIVE -> 0.8;
                    case NEUTRAL, MIXED -> 0;
                };
        return new Sentiment(polarity, score, 0.9, 0.2, 0.6, 0.2, List.of());
    }
}
