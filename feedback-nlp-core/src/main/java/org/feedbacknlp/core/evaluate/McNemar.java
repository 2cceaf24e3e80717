package org.feedbacknlp.core.evaluate;

import java.util.LinkedHashMap;
import java.util.Map;
import org.feedbacknlp.api.layer.LayerValue;

/**
 * Whether two models are equally often right on the same examples, by those examples on which just one of them is: McNemar's test in
 * its mid-p form. It takes examples for independent of each other.
 *
 * @param onlyFirst on how many examples the first alone is right
 * @param onlySecond on how many examples the second alone is right
 * @param p the two-sided probability of so uneven counts if both were equally good
 * @see <a href="https://doi.org/10.1186/1471-2288-13-91">Fagerland, Lydersen, Laake: The McNemar Test for Binary Matched-Pairs Data (2013)</a>
 */
public record McNemar(int onlyFirst, int onlySecond, double p) implements LayerValue {
    /**
     * Tests.
     *
     * @param onlyFirst on how many examples the first alone is right, at least 0
     * @param onlySecond on how many examples the second alone is right, at least 0
     * @return the test
     * @throws IllegalArgumentException if a count is negative
     */
    public static McNemar of(int onlyFirst, int onlySecond) {
        if (onlyFirst < 0 || onlySecond < 0) {
            throw new IllegalArgumentException("counts are negative: " + onlyFirst + ", " + onlySecond);
        }
        return new McNemar(onlyFirst, onlySecond, midP(Math.min(onlyFirst, onlySecond), onlyFirst + onlySecond));
    }

    /** Returns the probability of fewer than {@code k} or more than {@code n - k} heads of {@code n} coins, and half of that of just these. */
    private static double midP(int k, int n) {
        if (n == 0) {
            return 1;
        }
        double log = -n * StrictMath.log(2);
        for (int i = 1; i <= k; i++) {
            log += StrictMath.log((double) (n - k + i) / i);
        }
        double just = StrictMath.exp(log);
        double fewer = 0;
        double each = just;
        for (int i = k; i > 0; i--) {
            each *= (double) i / (n - i + 1);
            fewer += each;
        }
        return 2 * k == n ? 1 - just / 2 : Math.min(1, 2 * fewer + just);
    }

    @Override
    public Map<String, Object> toJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("onlyFirst", onlyFirst);
        json.put("onlySecond", onlySecond);
        json.put("p", p);
        return json;
    }
}
