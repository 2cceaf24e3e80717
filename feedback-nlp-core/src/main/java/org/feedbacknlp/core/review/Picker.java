package org.feedbacknlp.core.review;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.feedbacknlp.core.classify.Prediction;

/** Picks verbatims in turn for each label, the nearest decision first, and none that looks like one picked before. Not thread-safe. */
final class Picker {
    private static final double TOO_ALIKE = 0.6;

    private final Wordings wordings;
    private final List<Prediction> predictions;
    private final Lookalikes seen;

    Picker(Wordings wordings, List<Prediction> predictions) {
        this.wordings = wordings;
        this.predictions = predictions;
        seen = new Lookalikes(wordings, TOO_ALIKE);
    }

    /** Takes note of a text that need not be picked, nor one like it. */
    void know(int text) {
        seen.keep(text);
    }

    List<Integer> pick(int count) {
        List<Integer> picked = new ArrayList<>();
        pick(count, true, picked);
        pick(count, false, picked);
        return picked;
    }

    /** Goes round the labels until there are enough, or no label has a text left. */
    private void pick(int count, boolean known, List<Integer> picked) {
        List<Deque<Integer>> queues = queues(known);
        while (picked.size() < count && !queues.isEmpty()) {
            queues.removeIf(queue -> queue.isEmpty());
            queues.sort(Comparator.comparingDouble(queue -> margin(queue.getFirst())));
            for (Deque<Integer> queue : queues) {
                pickOne(queue, count, picked);
            }
        }
    }

    private void pickOne(Deque<Integer> queue, int count, List<Integer> picked) {
        while (!queue.isEmpty() && picked.size() < count) {
            int text = queue.removeFirst();
            if (seen.find(text) < 0) {
                seen.keep(text);
                picked.add(text);
                return;
            }
        }
    }

    /** Returns for each combination of labels its texts, the smallest margin first. */
    private List<Deque<Integer>> queues(boolean known) {
        Map<String, Deque<Integer>> queues = new TreeMap<>();
        IntStream.range(0, predictions.size())
                .filter(i -> wordings.of(i).length > 0 && predictions.get(i).known() > 0 == known)
                .boxed()
                .sorted(Comparator.comparingDouble(this::margin))
                .forEach(i -> queues.computeIfAbsent(
                                String.join("\n", predictions.get(i).chosen()), none -> new ArrayDeque<>())
                        .add(i));
        return new ArrayList<>(queues.values());
    }

    private double margin(int text) {
        return predictions.get(text).margin();
    }
}
