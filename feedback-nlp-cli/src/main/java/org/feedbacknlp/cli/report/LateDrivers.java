package org.feedbacknlp.cli.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.api.layer.Evidence;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.Polarity;
import org.feedbacknlp.api.layer.Sentiment;
import org.feedbacknlp.api.layer.TokenHash;
import org.feedbacknlp.api.layer.Topics;
import org.feedbacknlp.api.layer.Topics.Topic;
import org.feedbacknlp.insight.DriverOptions;
import org.feedbacknlp.insight.Drivers;
import org.feedbacknlp.insight.ScoreMetric;

/**
 * Drivers whose topics are not named at the start but are those that the verbatims turn out to be about. Analyses are held as small
 * copies without words until there are so many that their topics can be settled; later ones are counted straight away.
 */
final class LateDrivers {
    /** How many analyses are held before the topics are settled. */
    static final int HELD = 50_000;

    private final ScoreMetric metric;
    private final DriverOptions options;
    private final int most;
    private final TopicChoice choice;
    private final List<Analysis> held = new ArrayList<>();
    private final Map<String, Topic> smallTopics = new HashMap<>();
    private Optional<Drivers> settled = Optional.empty();
    private boolean full;

    /** Starts empty. */
    LateDrivers(ScoreMetric metric, DriverOptions options, int most) {
        this.metric = metric;
        this.options = options;
        this.most = most;
        this.choice = new TopicChoice(metric, options.finding().minimum());
    }

    /** Adds an analysis. */
    void add(Analysis analysis) {
        if (full) {
            settled.ifPresent(drivers -> drivers.add(analysis));
            return;
        }
        choice.add(analysis);
        held.add(small(analysis));
        if (held.size() == most) {
            settled = ofHeld();
            full = true;
            held.clear();
        }
    }

    /** Returns which topics are looked at, and of how many. */
    TopicChoice choice() {
        return choice;
    }

    /** Returns the drivers, or empty where there are too few scores for even one topic. */
    Optional<Drivers> drivers() {
        return full ? settled : ofHeld();
    }

    private Optional<Drivers> ofHeld() {
        SortedSet<String> topics = choice.chosen();
        if (topics.isEmpty()) {
            return Optional.empty();
        }
        Drivers drivers = new Drivers(topics, metric, options);
        held.forEach(drivers::add);
        return Optional.of(drivers);
    }

    private Analysis small(Analysis analysis) {
        Verbatim.Builder verbatim = Verbatim.builder("").id(respondent(analysis.verbatim()));
        analysis.verbatim().score().ifPresent(verbatim::score);
        Analysis.Builder copy = Analysis.builder(verbatim.build(), analysis.status(), analysis.provenance());
        analysis.get(Layer.TOPICS)
                .ifPresent(topics -> copy.put(
                        Layer.TOPICS,
                        new Topics(topics.all().stream().map(this::small).toList())));
        return copy.build();
    }

    /** What tells respondents apart: their key, or the verbatim's, or the words themselves, which are not kept. */
    private static String respondent(Verbatim verbatim) {
        String named = verbatim.respondent().orElse(verbatim.id());
        return named.isEmpty() ? Long.toHexString(TokenHash.of(verbatim.text())) : named;
    }

    private Topic small(Topic topic) {
        String feeling =
                topic.sentiment().map(sentiment -> sentiment.polarity().id()).orElse("");
        return smallTopics.computeIfAbsent(
                feeling + " " + topic.id(),
                missing -> new Topic(
                        topic.id(),
                        1,
                        topic.sentiment().map(sentiment -> small(sentiment.polarity())),
                        List.of(Evidence.of(0, 0))));
    }

    private static Sentiment small(Polarity polarity) {
        return new Sentiment(polarity, 0, 1, 0, 1, 0, List.of());
    }
}
