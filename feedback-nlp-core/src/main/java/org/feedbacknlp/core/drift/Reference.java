package org.feedbacknlp.core.drift;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.api.layer.LayerValue;
import org.feedbacknlp.core.classify.Prediction;
import org.feedbacknlp.core.example.Example;
import org.feedbacknlp.core.json.JsonReader;
import org.feedbacknlp.core.model.Model;
import org.feedbacknlp.core.model.ModelException;
import org.jspecify.annotations.Nullable;

/**
 * How a model finds verbatims that it has not learned from: what it does not know in them, how sure it is, and how often it gives each
 * label. Each respondent counts once, whatever they wrote. Immutable and thread-safe; holds no text.
 *
 * @param respondents how many respondents there are, or texts where respondents are unknown
 * @param unknown the share of a text's features that the model does not know
 * @param confidence how sure the model is of its decisions
 * @param shares by label, how often the model gives it, from 0 to 1
 */
public record Reference(int respondents, Level unknown, Level confidence, Map<String, Double> shares)
        implements LayerValue {
    private static final String KEY = "reference";

    /**
     * Copies the map.
     *
     * @throws IllegalArgumentException if there is no respondent, or a share is not in 0..1
     */
    public Reference {
        if (respondents < 1 || shares.values().stream().anyMatch(share -> !(share >= 0 && share <= 1))) {
            throw new IllegalArgumentException("a reference has a respondent at least, and shares in 0..1");
        }
        shares = Collections.unmodifiableMap(new LinkedHashMap<>(shares));
    }

    /**
     * Works it out from predictions of models that have not seen the texts.
     *
     * @param verbatims the texts, at least one
     * @param predictions what is thought of each, in their order
     * @param features tells how many features a text has that a model may know
     * @return the reference
     */
    public static Reference of(
            List<Verbatim> verbatims, List<Prediction> predictions, ToIntFunction<Verbatim> features) {
        double[] unknown = new double[verbatims.size()];
        Map<String, List<Integer>> groups = new LinkedHashMap<>();
        for (int i = 0; i < unknown.length; i++) {
            int all = features.applyAsInt(verbatims.get(i));
            unknown[i] =
                    all == 0 ? 0 : Math.max(0, 1 - (double) predictions.get(i).known() / all);
            String group = new Example(verbatims.get(i), List.of()).group();
            groups.computeIfAbsent(group, none -> new ArrayList<>()).add(i);
        }
        List<List<Integer>> members = List.copyOf(groups.values());
        Map<String, Double> shares = new LinkedHashMap<>();
        List<String> labels = predictions.get(0).labels();
        for (int k = 0; k < labels.size(); k++) {
            int label = k;
            shares.put(
                    labels.get(k),
                    level(members, i -> predictions.get(i).holds(label) ? 1 : 0).mean());
        }
        return new Reference(
                members.size(),
                level(members, i -> unknown[i]),
                level(members, i -> predictions.get(i).confidence()),
                shares);
    }

    private static Level level(List<List<Integer>> groups, ToDoubleFunction<Integer> value) {
        double[] means = groups.stream()
                .mapToDouble(group -> {
                    double sum = 0;
                    for (int i : group) {
                        sum += value.applyAsDouble(i);
                    }
                    return sum / group.size();
                })
                .toArray();
        double sum = 0;
        for (double mean : means) {
            sum += mean;
        }
        double mean = sum / means.length;
        double squares = 0;
        for (double each : means) {
            squares += (each - mean) * (each - mean);
        }
        return new Level(mean, means.length < 2 ? 0 : Math.sqrt(squares / (means.length - 1)));
    }

    /**
     * Reads a model's reference from its card.
     *
     * @param model the model
     * @return what training found; empty for a model trained before there were references, or on too few examples to hold any out
     * @throws ModelException if the card is damaged
     */
    public static Optional<Reference> of(Model model) {
        try {
            Object found = JsonReader.object(model.card()).get(KEY);
            return found == null ? Optional.empty() : Optional.of(read(object(found)));
        } catch (IllegalArgumentException broken) {
            throw new ModelException("the card of model " + model.name() + " is damaged", broken);
        }
    }

    private static Reference read(Map<?, ?> json) {
        Map<String, Double> shares = new LinkedHashMap<>();
        object(json.get("shares")).forEach((label, share) -> shares.put(String.valueOf(label), number(share)));
        return new Reference(
                (int) number(json.get("respondents")),
                level(object(json.get("unknown"))),
                level(object(json.get("confidence"))),
                shares);
    }

    private static Level level(Map<?, ?> json) {
        return new Level(number(json.get("mean")), number(json.get("deviation")));
    }

    private static Map<?, ?> object(@Nullable Object tree) {
        if (tree instanceof Map<?, ?> map) {
            return map;
        }
        throw new IllegalArgumentException("an object is missing");
    }

    private static double number(@Nullable Object tree) {
        if (tree instanceof Double number) {
            return number;
        }
        throw new IllegalArgumentException("a number is missing");
    }

    @Override
    public Map<String, Object> toJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("respondents", respondents);
        json.put("unknown", unknown.toJson());
        json.put("confidence", confidence.toJson());
        json.put("shares", shares);
        return json;
    }
}
