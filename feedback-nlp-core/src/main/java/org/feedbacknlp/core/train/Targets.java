package org.feedbacknlp.core.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The right labels of the examples, as places in the sorted list of all labels. Immutable. */
final class Targets {
    private final List<String> names;
    private final int[][] labels;

    private Targets(List<String> names, int[][] labels) {
        this.names = names;
        this.labels = labels;
    }

    static Targets of(List<Example> examples) {
        SortedMap<String, Integer> places = new TreeMap<>();
        examples.forEach(example -> example.labels().forEach(label -> places.put(label, 0)));
        List<String> names = new ArrayList<>(places.keySet());
        names.forEach(name -> places.put(name, names.indexOf(name)));
        int[][] labels = new int[examples.size()][];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = examples.get(i).labels().stream()
                    .mapToInt(label -> places.getOrDefault(label, -1))
                    .sorted()
                    .distinct()
                    .toArray();
        }
        return new Targets(List.copyOf(names), labels);
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
