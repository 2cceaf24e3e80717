package org.feedbacknlp.cli.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.Polarity;
import org.feedbacknlp.api.layer.Topics.Topic;
import org.feedbacknlp.insight.Drivers;
import org.feedbacknlp.insight.ScoreMetric;

/**
 * Which topics the drivers look at: the most mentioned ones that the number of scores carries. Each feeling about a topic that is met
 * often enough is a predictor, and each predictor takes {@link #SCORES_PER_PREDICTOR} scores.
 */
final class TopicChoice {
    /** How many scores a predictor takes. */
    static final int SCORES_PER_PREDICTOR = 10;

    private final ScoreMetric metric;
    private final int minimum;
    private final SortedMap<String, Mentions> topics = new TreeMap<>();
    private long scores;

    /** How often a topic stands beside a score, and how it is felt about there. */
    private static final class Mentions {
        private long all;
        private long negative;
        private long positive;

        private void add(Polarity polarity) {
            negative += polarity == Polarity.NEGATIVE || polarity == Polarity.MIXED ? 1 : 0;
            positive += polarity == Polarity.POSITIVE || polarity == Polarity.MIXED ? 1 : 0;
        }

        private int predictors(int minimum) {
            return (negative >= minimum ? 1 : 0) + (positive >= minimum ? 1 : 0);
        }
    }

    /** Starts empty; a predictor has at least the minimum of mentions. */
    TopicChoice(ScoreMetric metric, int minimum) {
        this.metric = metric;
        this.minimum = minimum;
    }

    /** Counts an analysis, if it has a score and was searched for topics. */
    void add(Analysis analysis) {
        boolean scored = analysis.verbatim()
                .score()
                .filter(score -> score.scale() == metric.scale())
                .isPresent();
        if (scored) {
            analysis.get(Layer.TOPICS).ifPresent(found -> {
                scores++;
                found.all().forEach(this::add);
            });
        }
    }

    private void add(Topic topic) {
        Mentions mentions = topics.computeIfAbsent(topic.id(), missing -> new Mentions());
        mentions.all++;
        topic.sentiment().ifPresent(sentiment -> mentions.add(sentiment.polarity()));
    }

    /** Returns how many scores there are. */
    long scores() {
        return scores;
    }

    /** Returns how many topics have a predictor at all. */
    long candidates() {
        return ranked().size();
    }

    /** Returns the topics that the scores carry. */
    SortedSet<String> chosen() {
        SortedSet<String> chosen = new TreeSet<>();
        int predictors = 1;
        for (Map.Entry<String, Mentions> topic : ranked()) {
            predictors += topic.getValue().predictors(minimum);
            if ((long) SCORES_PER_PREDICTOR * predictors > scores || chosen.size() == Drivers.MOST_TOPICS) {
                break;
            }
            chosen.add(topic.getKey());
        }
        return chosen;
    }

    private List<Map.Entry<String, Mentions>> ranked() {
        return topics.entrySet().stream()
                .filter(topic -> topic.getValue().predictors(minimum) > 0)
                .sorted(Comparator.comparingLong(topic -> -topic.getValue().all))
                .toList();
    }
}
