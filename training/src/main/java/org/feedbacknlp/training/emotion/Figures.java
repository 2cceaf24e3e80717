package org.feedbacknlp.training.emotion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.feedbacknlp.core.classify.Classifier;
import org.feedbacknlp.core.classify.Prediction;
import org.feedbacknlp.core.evaluate.Evaluation;
import org.feedbacknlp.core.evaluate.LabelScore;
import org.feedbacknlp.core.example.Example;
import org.feedbacknlp.core.model.Model;

/**
 * How good a model is on one set.
 *
 * @param set its name
 * @param evaluation the figures
 */
record Figures(String set, Evaluation evaluation) {
    static Figures of(String set, Model model, List<Example> examples) {
        Classifier classifier = Classifier.of(model);
        List<Prediction> predictions = new ArrayList<>();
        examples.forEach(example -> predictions.add(classifier.predict(example.verbatim())));
        return new Figures(set, Evaluation.of(examples, predictions));
    }

    Map<String, Object> toJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("set", set);
        json.put("macroF1", evaluation.macroF1().value());
        json.put("microF1", evaluation.microF1().value());
        Map<String, Object> labels = new LinkedHashMap<>();
        for (LabelScore score : evaluation.labels()) {
            Map<String, Object> hits = new LinkedHashMap<>();
            hits.put("examples", score.support());
            hits.put("given", score.given());
            hits.put("right", score.right());
            labels.put(score.label(), hits);
        }
        json.put("labels", labels);
        return json;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT,
                "%s: %d texts, macro-F1 %.3f, micro-F1 %.3f",
                set,
                evaluation.examples(),
                evaluation.macroF1().value(),
                evaluation.microF1().value()));
        for (LabelScore score : evaluation.labels()) {
            text.append(String.format(
                    Locale.ROOT,
                    "%n  %-16s %5d wanted, %5d given, precision %.2f, recall %.2f",
                    score.label(),
                    score.support(),
                    score.given(),
                    (double) score.right() / Math.max(1, score.given()),
                    (double) score.right() / Math.max(1, score.support())));
        }
        return text.toString();
    }
}
