package org.feedbacknlp.lucene;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.api.Provenance;
import org.feedbacknlp.api.Score;
import org.feedbacknlp.api.ScoreScale;
import org.feedbacknlp.api.Status;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.api.layer.Evidence;
import org.feedbacknlp.api.layer.Label;
import org.feedbacknlp.api.layer.Labels;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.Modality;
import org.feedbacknlp.api.layer.Polarity;
import org.feedbacknlp.api.layer.Sentiment;
import org.feedbacknlp.api.layer.SignalKind;
import org.feedbacknlp.api.layer.Signals;
import org.feedbacknlp.api.layer.Signals.Signal;
import org.feedbacknlp.api.layer.Tokens;
import org.feedbacknlp.api.layer.Topics;
import org.feedbacknlp.api.layer.Topics.Topic;

/** Builds analyses by hand, one property a call. */
final class Given {
    static final Provenance ENGINE = new Provenance("1.0", new TreeMap<>(), Optional.empty());

    private final Verbatim.Builder verbatim;
    private final List<Consumer<Analysis.Builder>> layers = new ArrayList<>();
    private final List<Topic> topics = new ArrayList<>();
    private final List<Signal> signals = new ArrayList<>();

    private Given(String id, String text) {
        verbatim = Verbatim.builder(text).id(id);
    }

    static Given verbatim(String id, String text) {
        return new Given(id, text);
    }

    static Analysis plain(String id, String text) {
        return verbatim(id, text).analysis();
    }

    Given with(Consumer<Verbatim.Builder> change) {
        change.accept(verbatim);
        return this;
    }

    Given segment(String name, String value) {
        return with(v -> v.segment(name, value));
    }

    Given score(ScoreScale scale, int value) {
        return with(v -> v.score(new Score(scale, value)));
    }

    Given date(String date) {
        return with(v -> v.date(LocalDate.parse(date)));
    }

    Given topics(String... ids) {
        Arrays.stream(ids)
                .sorted()
                .map(id -> new Topic(id, 1, Optional.empty(), List.of(Evidence.of(0, 0))))
                .forEach(topics::add);
        return this;
    }

    Given sentiment(Polarity polarity) {
        layers.add(a -> a.put(Layer.SENTIMENT, new Sentiment(polarity, 0, 1, 0, 1, 0, List.of())));
        return this;
    }

    Given signal(SignalKind kind, Modality modality) {
        signals.add(new Signal(kind, modality, 1, List.of()));
        return this;
    }

    Given label(String model, String id) {
        layers.add(a -> a.put(Layer.LABELS, Labels.of(model, List.of(Label.of(id, 1)))));
        return this;
    }

    Given tokens(Tokens tokens) {
        layers.add(a -> a.put(Layer.TOKENS, tokens));
        return this;
    }

    Given layer(Consumer<Analysis.Builder> change) {
        layers.add(change);
        return this;
    }

    Analysis analysis() {
        Analysis.Builder analysis = Analysis.builder(verbatim.build(), Status.CONTENT, ENGINE);
        layers.forEach(layer -> layer.accept(analysis));
        if (!topics.isEmpty()) {
            analysis.put(Layer.TOPICS, new Topics(topics));
        }
        if (!signals.isEmpty()) {
            analysis.put(Layer.SIGNALS, new Signals(signals));
        }
        return analysis.build();
    }
}
