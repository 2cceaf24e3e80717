package org.feedbacknlp.core.train;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.ToDoubleFunction;
import org.feedbacknlp.api.layer.LayerValue;
import org.feedbacknlp.core.evaluate.Evaluation;

/**
 * What cross-validation showed.
 *
 * @param examples how many examples there were
 * @param labels how many examples each label has
 * @param features how many features are kept
 * @param cost the cost that was chosen
 * @param tried by cost, the mean of accuracy and macro-F1, or of micro- and macro-F1 where several labels may hold
 * @param evaluation how good the models of the folds were on what they had not seen; empty where there were too few examples to hold any
 *     of them out
 * @param quantisationChanges the share of examples whose labels change when weights become bytes
 */
public record TrainingReport(
        int examples,
        SortedMap<String, Integer> labels,
        int features,
        double cost,
        SortedMap<Double, Double> tried,
        Optional<Evaluation> evaluation,
        double quantisationChanges)
        implements LayerValue {
    /** For how many labels a card tells the figures of each, so that its size has a bound. */
    private static final int LABELS_IN_CARD = 200;

    /**
     * Returns the share of held-out examples whose labels are all right.
     *
     * @return from 0 to 1; 0 where nothing was held out
     */
    public double accuracy() {
        return figure(held -> held.accuracy().value());
    }

    /**
     * Returns F1 over all decisions on held-out examples.
     *
     * @return from 0 to 1; 0 where nothing was held out
     */
    public double microF1() {
        return figure(held -> held.microF1().value());
    }

    /**
     * Returns the mean of the labels' F1 on held-out examples.
     *
     * @return from 0 to 1; 0 where nothing was held out
     */
    public double macroF1() {
        return figure(held -> held.macroF1().value());
    }

    /**
     * Returns the expected distance between probability and share of right ones on held-out examples.
     *
     * @return from 0 to 1; 0 where nothing was held out
     */
    public double calibrationError() {
        return figure(Evaluation::calibrationError);
    }

    private double figure(ToDoubleFunction<Evaluation> which) {
        return evaluation.stream().mapToDouble(which).findFirst().orElse(0);
    }

    @Override
    public Map<String, Object> toJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("examples", examples);
        json.put("labels", labels);
        json.put("features", features);
        json.put("cost", cost);
        json.put("tried", tried);
        evaluation.ifPresent(held -> {
            json.put("accuracy", accuracy());
            json.put("microF1", microF1());
            json.put("macroF1", macroF1());
            json.put("calibrationError", calibrationError());
            json.put("evaluation", held.toJson(LABELS_IN_CARD));
        });
        json.put("quantisationChanges", quantisationChanges);
        return json;
    }
}
