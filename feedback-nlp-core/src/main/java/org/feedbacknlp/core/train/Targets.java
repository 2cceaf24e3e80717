package org.feedbacknlp.core.train;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.feedbacknlp.core.example.Example;

/** The right labels of the examples, as places in the list of all labels, numbers in their order and before words. Immutable. */
final class Targets {
    private final List<String> names;
    private final int[][] labels;

    private Targets(List<String> names, int[][] labels) {
        this.names = names;
        this.labels = labels;
    }

    static Targets of(List<Example> examples) {
        return of(
                examples,
                examples.stream()
                        .flatMap(example -> example.labels().stream())
                        .distinct()
                        .sorted(LabelOrder.INSTANCE)
                        .toList());
    }

    /** Looks labels up; one that is not among them has the place -1. */
    static Targets of(List<Example> examples, List<String> names) {
        Map<String, Integer> places = new HashMap<>();
        names.forEach(name -> places.put(name, places.size()));
        int[][] labels = new int[examples.size()][];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = examples.get(i).labels().stream()
                    .mapToInt(label -> places.getOrDefault(label, -1))
                    .sorted()
                    .distinct()
                    .toArray();
        }
        return new Targets(names, labels);
    }

    /** Returns the labels of some of the examples, in their order. */
    Targets only(int[] examples) {
        int[][] some = new int[examples.length][];
        for (int i = 0; i < some.length; i++) {
            some[i] = labels[examples[i]];
        }
        return new Targets(names, some);
    }

    List<String> names() {
        return names;
    }

    int count() {
        return names.size();
    }

    int[] of(int example) {
        return labels[example];
    }

    boolean has(int example, int label) {
        return Arrays.binarySearch(labels[example], label) >= 0;
    }
}
