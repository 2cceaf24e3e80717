package org.feedbacknlp.core.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.feedbacknlp.api.layer.LayerValue;
import org.feedbacknlp.core.classify.Prediction;

/**
 * What a model is worth when it may stay silent where it is unsure: from each confidence on, how many examples it still answers and how
 * many of these it answers right. The confidence is that of {@link Prediction#confidence()}. Immutable and thread-safe.
 *
 * @see <a href="https://arxiv.org/abs/1705.08500">Geifman, El-Yaniv: Selective Classification for Deep Neural Networks (2017)</a>
 */
public final class Abstention implements LayerValue {
    private static final int CURVE_POINTS = 20;
    private static final List<Double> WANTED = List.of(0.8, 0.85, 0.9, 0.95, 0.98, 0.99);

    private final int examples;
    private final double[] thresholds;
    private final int[] answered;
    private final int[] right;

    private Abstention(int examples, double[] thresholds, int[] answered, int[] right) {
        this.examples = examples;
        this.thresholds = thresholds;
        this.answered = answered;
        this.right = right;
    }

    /**
     * A model that answers from some confidence on.
     *
     * @param threshold the least confidence with which it answers
     * @param coverage the share of examples that it answers
     * @param accuracy the share of these that it answers right
     */
    public record Point(double threshold, double coverage, Estimate accuracy) implements LayerValue {
        @Override
        public Map<String, Object> toJson() {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("threshold", threshold);
            json.put("coverage", coverage);
            json.put("accuracy", accuracy.value());
            json.put("interval", accuracy.ends());
            return json;
        }
    }

    static Abstention of(Decisions decisions, List<Prediction> predictions) {
        int n = predictions.size();
        double[] confidences =
                predictions.stream().mapToDouble(Prediction::confidence).toArray();
        int[] order = IntStream.range(0, n)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -confidences[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] thresholds = new double[n];
        int[] answered = new int[n];
        int[] right = new int[n];
        int points = 0;
        int hits = 0;
        for (int i = 0; i < n; i++) {
            hits += decisions.right(order[i]) ? 1 : 0;
            // Examples of equal confidence are answered together or not at all.
            if (i + 1 == n || confidences[order[i + 1]] < confidences[order[i]]) {
                thresholds[points] = confidences[order[i]];
                answered[points] = i + 1;
                right[points++] = hits;
            }
        }
        return new Abstention(
                n, Arrays.copyOf(thresholds, points), Arrays.copyOf(answered, points), Arrays.copyOf(right, points));
    }

    /**
     * Finds from which confidence on the answers are good enough, such that as many examples as possible are answered.
     *
     * @param accuracy the share of answers that are to be right, from 0 to 1
     * @return the point, or empty where the accuracy is not reached from any confidence on
     */
    public Optional<Point> at(double accuracy) {
        for (int i = thresholds.length - 1; i >= 0; i--) {
            if (right[i] >= accuracy * answered[i]) {
                return Optional.of(point(i));
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the curve.
     *
     * @return points whose coverage rises by about a twentieth each, the last of which answers all
     */
    public List<Point> curve() {
        List<Point> curve = new ArrayList<>();
        int next = 1;
        for (int i = 0; i < thresholds.length; i++) {
            if ((long) answered[i] * CURVE_POINTS >= (long) next * examples) {
                curve.add(point(i));
                next = (int) ((long) answered[i] * CURVE_POINTS / examples) + 1;
            }
        }
        return curve;
    }

    private Point point(int i) {
        return new Point(thresholds[i], (double) answered[i] / examples, Wilson.of(right[i], answered[i]));
    }

    /** Returns the points of usual accuracies, by the accuracy, and the curve. */
    @Override
    public Map<String, Object> toJson() {
        List<Object> wanted = new ArrayList<>();
        for (double accuracy : WANTED) {
            at(accuracy).ifPresent(point -> {
                Map<String, Object> found = new LinkedHashMap<>();
                found.put("wanted", accuracy);
                found.putAll(point.toJson());
                wanted.add(found);
            });
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("atAccuracy", wanted);
        json.put("curve", curve().stream().map(Point::toJson).toList());
        return json;
    }

    /** Shows how many points the curve has. */
    @Override
    public String toString() {
        return "Abstention[" + thresholds.length + " points]";
    }
}
