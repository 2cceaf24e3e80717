package org.feedbacknlp.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.api.Provenance;
import org.feedbacknlp.api.Score;
import org.feedbacknlp.api.ScoreScale;
import org.feedbacknlp.api.Status;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.api.layer.Effort;
import org.feedbacknlp.api.layer.Emotion;
import org.feedbacknlp.api.layer.Emotions;
import org.feedbacknlp.api.layer.Emotions.Felt;
import org.feedbacknlp.api.layer.Evidence;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.LayerValue;
import org.feedbacknlp.api.layer.Modality;
import org.feedbacknlp.api.layer.Polarity;
import org.feedbacknlp.api.layer.SentenceSentiments;
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

/** Analyses made by hand: {@code Given.text("Late again.").nps(2).feels(NEGATIVE).about("delivery", NEGATIVE).analysis()}. */
final class Given {
    private static final Provenance BY_HAND = new Provenance("by-hand", new TreeMap<>(), Optional.empty());

    private final String text;
    private final Verbatim.Builder verbatim;
    private final List<Topic> topics = new ArrayList<>();
    private final List<Layer<?>> layers = new ArrayList<>();
    private final List<LayerValue> values = new ArrayList<>();
    private final List<Signal> signals = new ArrayList<>();
    private final Map<Layer<?>, String> absences = new LinkedHashMap<>();
    private boolean searched;
    private Status status = Status.CONTENT;

    private Given(String text) {
        this.text = text;
        this.verbatim = Verbatim.builder(text);
    }

    static Given text(String text) {
        return new Given(text);
    }

    static Given words() {
        return new Given("Some words.");
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
        verbatim.date(LocalDate.parse(date));
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

    /** The whole verbatim's sentiment. */
    Given feels(Polarity polarity) {
        return feels(polarity, 0.9);
    }

    Given feels(Polarity polarity, double confidence) {
        return with(Layer.SENTIMENT, sentiment(polarity, confidence));
    }

    /** A topic layer without topics. */
    Given aboutNothing() {
        searched = true;
        return this;
    }

    /** A topic without a feeling about it. */
    Given about(String topic) {
        searched = true;
        topics.add(new Topic(topic, 0.9, Optional.empty(), List.of(Evidence.of(0, text.length()))));
        return this;
    }

    Given about(String topic, Polarity polarity) {
        return about(topic, polarity, 0.9, text);
    }

    /** A topic with its evidence: words of the text. */
    Given about(String topic, Polarity polarity, double confidence, String evidence) {
        searched = true;
        int start = text.indexOf(evidence);
        topics.add(new Topic(
                topic,
                confidence,
                Optional.of(sentiment(polarity, 0.9)),
                List.of(Evidence.of(start, start + evidence.length()))));
        return this;
    }

    /** Sentences end with a full stop, an exclamation or a question mark before a space. */
    Given sentences() {
        List<Span> spans = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean last = i + 1 == text.length();
            boolean stop = ".!?".indexOf(text.charAt(i)) >= 0 && !last && text.charAt(i + 1) == ' ';
            if (stop || last) {
                spans.add(new Span(start, i + 1));
                start = i + 2;
            }
        }
        return with(Layer.SENTENCES, new Sentences(spans));
    }

    Given sentencesFeel(Polarity... polarities) {
        List<Sentiment> all = new ArrayList<>();
        for (Polarity polarity : polarities) {
            all.add(sentiment(polarity, 0.9));
        }
        return with(Layer.SENTENCE_SENTIMENTS, new SentenceSentiments(all));
    }

    /** A signal that the whole text states. */
    Given signals(SignalKind kind) {
        return signals(kind, Modality.STATED, text);
    }

    /** A signal with its evidence: words of the text. */
    Given signals(SignalKind kind, Modality mood, String evidence) {
        return signals(kind, mood, 0.9, evidence);
    }

    Given signals(SignalKind kind, Modality mood, double confidence, String evidence) {
        signals.add(new Signal(kind, mood, confidence, List.of(evidence(evidence))));
        return this;
    }

    /** A problem with its evidence: words of the text. */
    Given severe(Level level, String evidence, String... reasons) {
        return with(Layer.SEVERITY, new Severity(level, List.of(reasons), List.of(evidence(evidence))));
    }

    private Evidence evidence(String words) {
        int start = text.indexOf(words);
        return Evidence.of(start, start + words.length());
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

    /** A layer that is absent for a reason. */
    Given without(Layer<?> layer, String reason) {
        absences.put(layer, reason);
        return this;
    }

    <T extends LayerValue> Given with(Layer<T> layer, T value) {
        layers.add(layer);
        values.add(value);
        return this;
    }

    Analysis.Builder builder() {
        Analysis.Builder builder = Analysis.builder(verbatim.build(), status, BY_HAND);
        if (searched) {
            topics.sort(Comparator.comparing(Topic::id));
            builder.put(Layer.TOPICS, new Topics(topics));
        }
        for (int i = 0; i < layers.size(); i++) {
            put(builder, layers.get(i), values.get(i));
        }
        if (!signals.isEmpty()) {
            builder.put(Layer.SIGNALS, new Signals(signals));
        }
        absences.forEach(builder::absent);
        return builder;
    }

    private static <T extends LayerValue> void put(Analysis.Builder builder, Layer<T> layer, LayerValue value) {
        builder.put(layer, layer.type().cast(value));
    }

    Analysis analysis() {
        return builder().build();
    }

    static Sentiment sentiment(Polarity polarity, double confidence) {
        double score =
                switch (polarity) {
                    case NEGATIVE -> -0.8;
                    case POSITIVE -> 0.8;
                    case NEUTRAL, MIXED -> 0;
                };
        return new Sentiment(
                polarity,
                score,
                confidence,
                0.2,
                0.6,
                0.2,
                List.of(new Evidence(new Span(0, 1), -0.5), new Evidence(new Span(1, 2), 0.5)));
    }
}
