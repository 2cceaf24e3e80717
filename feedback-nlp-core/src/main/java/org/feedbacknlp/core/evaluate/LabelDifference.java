package org.feedbacknlp.core.evaluate;

import java.util.LinkedHashMap;
import java.util.Map;
import org.feedbacknlp.api.layer.LayerValue;

/**
 * F1 of one label by two models on the same examples.
 *
 * @param label the label
 * @param support how many examples have it
 * @param first F1 of the first model, 0 where no example has or was given the label
 * @param second F1 of the second model
 * @param p the two-sided probability of a change at least as large if both were equally good, as if this label had been tested alone
 * @param adjusted the same where many labels are tested: among those below a level, at most that share are chance (Benjamini and Hochberg)
 */
public record LabelDifference(String label, int support, double first, double second, double p, double adjusted)
        implements LayerValue {
    /**
     * Returns the second F1 minus the first.
     *
     * @return from -1 to 1
     */
    public double change() {
        return second - first;
    }

    @Override
    public Map<String, Object> toJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("label", label);
        json.put("support", support);
        json.put("first", first);
        json.put("second", second);
        json.put("change", change());
        json.put("p", p);
        json.put("adjusted", adjusted);
        return json;
    }
}
