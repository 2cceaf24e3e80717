package org.feedbacknlp.training.emotion;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.feedbacknlp.core.classify.Prediction;
import org.feedbacknlp.core.example.Example;

/**
 * From which probability an emotion is given: the lowest from which it is right in 60 of 100 texts that were held out, while one in 20 of
 * those that have it still gets it; never lower than where its F1 is best. The forum's texts decide, or where they never reach that, since
 * their own annotators seldom agree, customers' texts; where neither does, it is the threshold of the best F0.5 on the forum's, which
 * counts precision more than recall.
 */
final class PreciseThresholds {
    private static final double PRECISION = 0.6;
    private static final double LEAST_RECALL = 0.05;
    private static final int STEPS = 100;

    private final HeldOut forum;
    private final HeldOut customers;

    PreciseThresholds(HeldOut forum, HeldOut customers) {
        this.forum = forum;
        this.customers = customers;
    }

    float of(String label, float atLeast) {
        return forum.lowest(label, atLeast)
                .or(() -> customers.lowest(label, atLeast))
                .orElseGet(() -> forum.best(label, atLeast));
    }

    /**
     * Texts and what is thought of them by models that have not seen them.
     *
     * @param examples the texts with their right emotions
     * @param predictions one each
     */
    record HeldOut(List<Example> examples, List<Prediction> predictions) {
        private Optional<Float> lowest(String label, float atLeast) {
            return steps(atLeast)
                    .filter(step -> {
                        Hits hits = hits(label, step);
                        return hits.right > 0
                                && hits.right >= PRECISION * hits.given
                                && hits.right >= LEAST_RECALL * hits.wanted;
                    })
                    .mapToObj(HeldOut::threshold)
                    .findFirst();
        }

        private float best(String label, float atLeast) {
            int best = STEPS;
            double most = -1;
            for (int step : steps(atLeast).toArray()) {
                double value = hits(label, step).f05();
                if (value > most) {
                    most = value;
                    best = step;
                }
            }
            return threshold(best);
        }

        private static IntStream steps(float atLeast) {
            return IntStream.range((int) Math.ceil(STEPS * (double) atLeast), STEPS);
        }

        private static float threshold(int step) {
            return (float) step / STEPS;
        }

        private Hits hits(String label, int step) {
            int given = 0;
            int right = 0;
            int wanted = 0;
            for (int i = 0; i < examples.size(); i++) {
                boolean gives = predictions.get(i).probability(label) >= threshold(step);
                boolean has = examples.get(i).labels().contains(label);
                given += gives ? 1 : 0;
                wanted += has ? 1 : 0;
                right += gives && has ? 1 : 0;
            }
            return new Hits(given, right, wanted);
        }
    }

    /**
     * What a threshold hits.
     *
     * @param given how often the emotion is given
     * @param right how often rightly
     * @param wanted how often it is there
     */
    private record Hits(int given, int right, int wanted) {
        /** Returns the harmonic mean of precision, counted twice as much, and recall. */
        double f05() {
            return right == 0 ? 0 : 1.25 * right / (given + 0.25 * wanted);
        }
    }
}
