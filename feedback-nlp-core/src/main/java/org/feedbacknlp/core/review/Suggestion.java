package org.feedbacknlp.core.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.api.layer.LayerValue;
import org.feedbacknlp.core.classify.Prediction;

/**
 * A verbatim whose label would teach a model much.
 *
 * @param verbatim its place among those that could be labelled, from 0
 * @param id its id, empty where it has none
 * @param labels what the model gives it; none where there is no model yet
 * @param margin how far the model is from giving another, from 0 to 1; 0 where there is none
 */
public record Suggestion(int verbatim, String id, List<String> labels, double margin) implements LayerValue {
    /** Copies the list. */
    public Suggestion {
        labels = List.copyOf(labels);
    }

    /**
     * Says which verbatims to label next: those that the model is nearest to deciding otherwise, in turn for each of the labels that it
     * gives them, so that no label is left behind, and none that says nearly the same as another or as one that has its labels already.
     * Verbatims of which the model knows nothing come last, and empty ones not at all.
     *
     * @param pool what could be labelled
     * @param predictions what a model thinks of each, in their order
     * @param labelled what has its labels already
     * @param count how many to suggest at most
     * @return the suggestions, the best first
     * @throws IllegalArgumentException if the lists differ in length, or the count is negative
     * @see <a href="https://doi.org/10.1007/3-540-44816-0_31">Scheffer, Decomain, Wrobel: Active Hidden Markov Models for Information
     *     Extraction (2001), which picks by the margin</a>
     */
    public static List<Suggestion> of(
            List<Verbatim> pool, List<Prediction> predictions, List<Verbatim> labelled, int count) {
        if (pool.size() != predictions.size()) {
            throw new IllegalArgumentException(
                    "there are " + predictions.size() + " predictions of " + pool.size() + " verbatims");
        }
        if (count < 0) {
            throw new IllegalArgumentException("count is negative: " + count);
        }
        Wordings wordings =
                Wordings.of(Stream.concat(pool.stream(), labelled.stream()).toList());
        Picker picker = new Picker(wordings, predictions);
        IntStream.range(pool.size(), pool.size() + labelled.size()).forEach(picker::know);
        return picker.pick(count).stream()
                .map(i -> new Suggestion(
                        i,
                        pool.get(i).id(),
                        predictions.get(i).chosen(),
                        predictions.get(i).margin()))
                .toList();
    }

    /**
     * Says which verbatims to label first, where nothing has labels to learn from yet: those that together say most of what all say, none
     * nearly the same as another or as one that has its labels already, and none empty.
     *
     * @param pool what could be labelled
     * @param labelled what has its labels already
     * @param count how many to suggest at most
     * @return the suggestions, without labels and with a margin of 0, the one first that says most
     * @throws IllegalArgumentException if the count is negative
     */
    public static List<Suggestion> first(List<Verbatim> pool, List<Verbatim> labelled, int count) {
        if (count < 0) {
            throw new IllegalArgumentException("count is negative: " + count);
        }
        Wordings wordings =
                Wordings.of(Stream.concat(pool.stream(), labelled.stream()).toList());
        Coverage coverage = new Coverage(wordings);
        IntStream.range(pool.size(), pool.size() + labelled.size()).forEach(coverage::know);
        return coverage.pick(pool.size(), count).stream()
                .map(i -> new Suggestion(i, pool.get(i).id(), List.of(), 0))
                .toList();
    }

    @Override
    public Map<String, Object> toJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("verbatim", verbatim);
        json.put("id", id);
        json.put("labels", labels);
        json.put("margin", margin);
        return json;
    }
}
