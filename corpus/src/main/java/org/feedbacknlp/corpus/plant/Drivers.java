package org.feedbacknlp.corpus.plant;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.feedbacknlp.api.layer.Polarity;
import org.feedbacknlp.corpus.GoldTopic;

/**
 * How many points each topic adds to a score, on a scale from 0 to 10.
 *
 * @param base the score of a text that names no driver
 * @param harmful the topic with the strongest negative effect
 * @param innocent a topic that stands beside the harmful one and has no effect at all
 * @param points by topic and the topic's sentiment; 0 where absent
 */
public record Drivers(double base, String harmful, String innocent, Map<String, Map<Polarity, Double>> points) {
    /**
     * Checks the truth that the names promise, and copies the map.
     *
     * @throws IllegalArgumentException if the innocent topic has points or the harmful one is not the worst
     */
    public Drivers {
        points = Collections.unmodifiableMap(new LinkedHashMap<>(points));
        if (points.containsKey(innocent)) {
            throw new IllegalArgumentException("the innocent topic " + innocent + " has points");
        }
        double worst =
                points.values().stream().mapToDouble(Drivers::negative).min().orElse(0);
        if (negative(points.getOrDefault(harmful, Map.of())) > worst || worst >= 0) {
            throw new IllegalArgumentException("the harmful topic " + harmful + " is not the worst");
        }
    }

    double points(GoldTopic topic) {
        return points.getOrDefault(topic.id(), Map.of()).getOrDefault(topic.sentiment(), 0.0);
    }

    private static double negative(Map<Polarity, Double> byPolarity) {
        return byPolarity.getOrDefault(Polarity.NEGATIVE, 0.0);
    }
}
