package org.feedbacknlp.core.evaluate;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.feedbacknlp.api.layer.LayerValue;
import org.feedbacknlp.core.tally.LabelCounts;

/**
 * How good a model is at one label. Precision and recall have Wilson's interval. F1 rises with the share of right ones among all
 * examples that have the label, were given it, or both; its interval is that share's Wilson interval, carried over.
 *
 * @param label the label
 * @param support how many examples have it
 * @param given how many examples were given it
 * @param right how many of these have it
 * @param precision the share of right ones among those given it; empty where none was
 * @param recall the share of right ones among those that have it; empty where none has
 * @param f1 the harmonic mean of both; empty where no example has or was given it
 * @see <a href="https://arxiv.org/abs/2309.14621">Lam, Gopal, Qian: Confidence Intervals for the F1 Score (2023), the indirect Wilson
 *     method</a>
 */
public record LabelScore(
        String label,
        int support,
        int given,
        int right,
        Optional<Estimate> precision,
        Optional<Estimate> recall,
        Optional<Estimate> f1)
        implements LayerValue {
    static LabelScore of(String label, LabelCounts counts, int k) {
        int right = counts.right(k);
        int given = counts.given(k);
        int wanted = counts.wanted(k);
        return new LabelScore(
                label,
                wanted,
                given,
                right,
                share(right, given),
                share(right, wanted),
                f1(right, given + wanted - right));
    }

    private static Optional<Estimate> share(int hits, int n) {
        return n == 0 ? Optional.empty() : Optional.of(Wilson.of(hits, n));
    }

    private static Optional<Estimate> f1(int right, int either) {
        return share(right, either)
                .map(jaccard -> Estimate.around(f1(jaccard.value()), f1(jaccard.low()), f1(jaccard.high())));
    }

    private static double f1(double jaccard) {
        return 2 * jaccard / (1 + jaccard);
    }

    @Override
    public Map<String, Object> toJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        Map<String, Object> intervals = new LinkedHashMap<>();
        json.put("label", label);
        json.put("support", support);
        json.put("given", given);
        json.put("right", right);
        put("precision", precision, json, intervals);
        put("recall", recall, json, intervals);
        put("f1", f1, json, intervals);
        json.put("intervals", intervals);
        return json;
    }

    private static void put(
            String name, Optional<Estimate> figure, Map<String, Object> values, Map<String, Object> intervals) {
        figure.ifPresent(estimate -> {
            values.put(name, estimate.value());
            intervals.put(name, estimate.ends());
        });
    }
}
