package org.feedbacknlp.core.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.feedbacknlp.api.layer.LayerValue;
import org.feedbacknlp.core.classify.Prediction;
import org.feedbacknlp.core.model.ModelKind;

/**
 * Whether probabilities can be taken at their word: in 15 bins of equal width, how high they are and how often they are right. The
 * probabilities are those of the labels that hold; where several labels may, all above 0.01, whether the label holds or not.
 *
 * @param error the expected calibration error: the mean distance of probability and share of right ones, from 0 to 1
 * @param count how many probabilities there are
 * @param bins those that hold a probability, ascending
 * @see <a href="https://arxiv.org/abs/1706.04599">Guo, Pleiss, Sun, Weinberger: On Calibration of Modern Neural Networks (2017)</a>
 */
public record Reliability(double error, int count, List<Bin> bins) implements LayerValue {
    private static final int BINS = 15;
    private static final double WORTH_COUNTING = 0.01;

    /** Copies the list. */
    public Reliability {
        bins = List.copyOf(bins);
    }

    /**
     * Probabilities of like height.
     *
     * @param low the least, inclusive
     * @param high the highest, exclusive but for 1
     * @param count how many there are
     * @param probability their mean
     * @param accuracy the share of them that are right
     */
    public record Bin(double low, double high, int count, double probability, double accuracy) implements LayerValue {
        @Override
        public Map<String, Object> toJson() {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("low", low);
            json.put("high", high);
            json.put("count", count);
            json.put("probability", probability);
            json.put("accuracy", accuracy);
            return json;
        }
    }

    static Reliability of(Decisions decisions, List<Prediction> predictions) {
        int[] counts = new int[BINS];
        int[] right = new int[BINS];
        double[] sums = new double[BINS];
        for (int i = 0; i < predictions.size(); i++) {
            Prediction prediction = predictions.get(i);
            boolean several = prediction.kind() == ModelKind.MULTI;
            boolean[] wanted = new boolean[decisions.labels().size()];
            for (int k : decisions.wanted(i)) {
                wanted[k] = true;
            }
            for (int k = 0; k < prediction.labels().size(); k++) {
                double p = prediction.probability(k);
                if (several ? p > WORTH_COUNTING : prediction.holds(k)) {
                    int bin = (int) Math.min(BINS - 1, p * BINS);
                    counts[bin]++;
                    sums[bin] += p;
                    right[bin] += wanted[k] ? 1 : 0;
                }
            }
        }
        return of(counts, sums, right);
    }

    private static Reliability of(int[] counts, double[] sums, int[] right) {
        List<Bin> bins = new ArrayList<>();
        double distance = 0;
        int all = 0;
        for (int bin = 0; bin < BINS; bin++) {
            if (counts[bin] > 0) {
                bins.add(new Bin(
                        (double) bin / BINS,
                        (bin + 1.0) / BINS,
                        counts[bin],
                        sums[bin] / counts[bin],
                        (double) right[bin] / counts[bin]));
            }
            distance += Math.abs(sums[bin] - right[bin]);
            all += counts[bin];
        }
        return new Reliability(all == 0 ? 0 : distance / all, all, bins);
    }

    @Override
    public Map<String, Object> toJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("error", error);
        json.put("count", count);
        json.put("bins", bins.stream().map(Bin::toJson).toList());
        return json;
    }
}
