package org.feedbacknlp.core.drift;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
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
 * @param wobble by how much shares differ from one model of the same data to another, beyond what the samples explain: a variance, as a
 *     multiple of share times one less share; 0 or more
 */
public record Reference(int respondents, Level unknown, Level confidence, Map<String, Double> shares, double wobble)
        implements LayerValue {
    private static final String KEY = "reference";
    private static final String WOBBLE = "wobble";

    /**
     * Copies the map.
     *
     * @throws IllegalArgumentException if there is no respondent, a share is not in 0..1, or the wobble is below 0 or not finite
     */
    public Reference {
        if (!(wobble >= 0 && Double.isFinite(wobble))) {
            throw new IllegalArgumentException("no wobble: " + wobble);
        }
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
     * @param unknown the share of the features of each that the model does not know
     * @return the reference, of models that do not wobble
     */
    public static Reference of(List<Verbatim> verbatims, List<Prediction> predictions, double[] unknown) {
        Map<String, List<Integer>> groups = new LinkedHashMap<>();
        for (int i = 0; i < unknown.length; i++) {
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
                shares,
                0);
    }

    /**
     * Joins references of models that learned from most of the same data, each asked about another part of it.
     *
     * @param whole the reference of all parts together
     * @param parts the reference of each part, two at least
     * @return that of all, which knows how much the models wobble
     * @see <a href="https://doi.org/10.2307/2347977">Williams: Extra-Binomial Variation in Logistic Linear Models (1982)</a>
     */
    public static Reference of(Reference whole, List<Reference> parts) {
        return new Reference(whole.respondents, whole.unknown, whole.confidence, whole.shares, Wobble.of(whole, parts));
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
                shares,
                json.get(WOBBLE) == null ? 0 : number(json.get(WOBBLE)));
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
        json.put(WOBBLE, wobble);
        return json;
    }
}
