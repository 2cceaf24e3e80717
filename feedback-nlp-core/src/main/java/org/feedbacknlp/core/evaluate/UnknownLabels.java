package org.feedbacknlp.core.evaluate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.feedbacknlp.api.layer.LayerValue;
import org.feedbacknlp.core.classify.Prediction;

/**
 * Examples whose right labels the model does not have: all that it says of them is wrong, and a good one is less sure of it.
 *
 * @param examples how many there are, all counted as wrong elsewhere
 * @param auroc the probability that the confidence of such an example is below that of one with known labels, ties counted half: 1 if the
 *     confidence tells them apart without fail, 0.5 if it says nothing; empty where all examples are such
 * @see <a href="https://arxiv.org/abs/1610.02136">Hendrycks, Gimpel: A Baseline for Detecting Misclassified and Out-of-Distribution
 *     Examples (2017)</a>
 */
public record UnknownLabels(int examples, Optional<Double> auroc) implements LayerValue {
    /**
     * Looks for them.
     *
     * @param known how many labels the model has
     * @return empty where there is none
     */
    static Optional<UnknownLabels> of(Decisions decisions, List<Prediction> predictions, int known) {
        boolean[] unknown = new boolean[predictions.size()];
        for (int i = 0; i < unknown.length; i++) {
            int[] wanted = decisions.wanted(i);
            unknown[i] = wanted.length > 0 && wanted[0] >= known;
        }
        double[] inside = confidences(predictions, unknown, false);
        double[] outside = confidences(predictions, unknown, true);
        return outside.length == 0
                ? Optional.empty()
                : Optional.of(new UnknownLabels(outside.length, auroc(inside, outside)));
    }

    private static double[] confidences(List<Prediction> predictions, boolean[] unknown, boolean which) {
        return IntStream.range(0, unknown.length)
                .filter(i -> unknown[i] == which)
                .mapToDouble(i -> predictions.get(i).confidence())
                .sorted()
                .toArray();
    }

    /** Compares each of the one with each of the other, both ascending. */
    private static Optional<Double> auroc(double[] inside, double[] outside) {
        if (inside.length == 0) {
            return Optional.empty();
        }
        double sum = 0;
        int below = 0;
        int upTo = 0;
        for (double confidence : inside) {
            while (below < outside.length && outside[below] < confidence) {
                below++;
            }
            while (upTo < outside.length && outside[upTo] <= confidence) {
                upTo++;
            }
            sum += (below + upTo) / 2.0;
        }
        return Optional.of(sum / ((double) inside.length * outside.length));
    }

    @Override
    public Map<String, Object> toJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("examples", examples);
        auroc.ifPresent(value -> json.put("auroc", value));
        return json;
    }
}
