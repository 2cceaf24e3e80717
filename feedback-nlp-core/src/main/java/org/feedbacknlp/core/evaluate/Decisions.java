package org.feedbacknlp.core.evaluate;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.feedbacknlp.core.classify.Prediction;
import org.feedbacknlp.core.example.Example;
import org.feedbacknlp.core.tally.LabelCounts;

/**
 * What a model decided beside what is right, as places in one list of labels: the model's in their order, then those that only examples
 * have, in order. Immutable.
 */
final class Decisions {
    private final List<String> labels;
    private final int[][] wanted;
    private final int[][] given;

    private Decisions(List<String> labels, int[][] wanted, int[][] given) {
        this.labels = labels;
        this.wanted = wanted;
        this.given = given;
    }

    /** Takes the labels of the predictions' model, which must be the same for all. */
    static Decisions of(List<Example> examples, List<Prediction> predictions) {
        return of(labels(examples, predictions), examples, predictions);
    }

    static Decisions of(List<String> labels, List<Example> examples, List<Prediction> predictions) {
        Map<String, Integer> places = new LinkedHashMap<>();
        labels.forEach(label -> places.put(label, places.size()));
        int[][] wanted = new int[examples.size()][];
        int[][] given = new int[examples.size()][];
        for (int i = 0; i < wanted.length; i++) {
            wanted[i] = places(places, examples.get(i).labels());
            given[i] = places(places, predictions.get(i).chosen());
        }
        return new Decisions(List.copyOf(labels), wanted, given);
    }

    private static int[] places(Map<String, Integer> places, List<String> labels) {
        return labels.stream()
                .mapToInt(label -> places.getOrDefault(label, -1))
                .filter(place -> place >= 0)
                .sorted()
                .distinct()
                .toArray();
    }

    /**
     * Returns all labels: the model's in their order, then the examples'.
     *
     * @throws IllegalArgumentException if there is nothing, the lists differ in length, or predictions are of models with other labels
     */
    static List<String> labels(List<Example> examples, List<Prediction> predictions) {
        if (examples.isEmpty() || predictions.size() != examples.size()) {
            throw new IllegalArgumentException(
                    "one prediction an example is needed, and one example at least; there are " + predictions.size()
                            + " predictions and " + examples.size() + " examples");
        }
        List<String> first = predictions.get(0).labels();
        if (predictions.stream().anyMatch(prediction -> !prediction.labels().equals(first))) {
            throw new IllegalArgumentException("predictions are of models with different labels");
        }
        Stream<String> ofExamples =
                examples.stream().flatMap(example -> example.labels().stream()).sorted();
        return Stream.concat(first.stream(), ofExamples).distinct().toList();
    }

    List<String> labels() {
        return labels;
    }

    int count() {
        return wanted.length;
    }

    /** Returns the places of an example's right labels, ascending. */
    int[] wanted(int example) {
        return wanted[example];
    }

    /** Returns the places of the labels that the model gave an example, ascending. */
    int[] given(int example) {
        return given[example];
    }

    /** Tells whether all labels of an example are right and none is missing. */
    boolean right(int example) {
        return Arrays.equals(wanted[example], given[example]);
    }

    /** Counts one example. */
    void count(int example, LabelCounts counts) {
        counts.add(wanted[example], given[example]);
    }

    /** Counts all examples. */
    LabelCounts counts() {
        LabelCounts counts = new LabelCounts(labels.size());
        for (int i = 0; i < wanted.length; i++) {
            count(i, counts);
        }
        return counts;
    }
}
