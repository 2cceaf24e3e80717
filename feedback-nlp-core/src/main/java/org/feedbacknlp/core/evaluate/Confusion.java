package org.feedbacknlp.core.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.feedbacknlp.api.layer.LayerValue;
import org.feedbacknlp.core.model.ModelKind;

/**
 * Which labels are given in place of which. Where several labels may hold, each that is missing is paired with each that is too many; one
 * that has no such partner is paired with nothing. Immutable and thread-safe.
 */
public final class Confusion implements LayerValue {
    /** With more labels than this the tree has the pairs alone, without the matrix. */
    public static final int LARGEST_MATRIX = 30;

    private static final int SHOWN_PAIRS = 50;

    private final List<String> labels;
    private final boolean square;
    private final SortedMap<Long, Integer> cells;

    private Confusion(List<String> labels, boolean square, SortedMap<Long, Integer> cells) {
        this.labels = labels;
        this.square = square;
        this.cells = cells;
    }

    /**
     * Two labels of which one is taken for the other.
     *
     * @param right the right label; empty where the other was given without a right one missing
     * @param given the label that was given; empty where the right one is missing without another in its place
     * @param count on how many examples
     */
    public record Pair(Optional<String> right, Optional<String> given, int count) implements LayerValue {
        @Override
        public Map<String, Object> toJson() {
            Map<String, Object> json = new LinkedHashMap<>();
            right.ifPresent(label -> json.put("right", label));
            given.ifPresent(label -> json.put("given", label));
            json.put("count", count);
            return json;
        }
    }

    static Confusion of(Decisions decisions, ModelKind kind) {
        int nothing = decisions.labels().size();
        SortedMap<Long, Integer> cells = new TreeMap<>();
        for (int i = 0; i < decisions.count(); i++) {
            int[] wanted = decisions.wanted(i);
            int[] given = decisions.given(i);
            for (int k : wanted) {
                if (Arrays.binarySearch(given, k) >= 0) {
                    cells.merge(cell(k, k, nothing), 1, Integer::sum);
                }
            }
            if (!decisions.right(i)) {
                count(without(wanted, given, nothing), without(given, wanted, nothing), nothing, cells);
            }
        }
        return new Confusion(decisions.labels(), kind != ModelKind.MULTI, cells);
    }

    private static void count(int[] missing, int[] surplus, int nothing, SortedMap<Long, Integer> cells) {
        for (int right : missing) {
            for (int given : surplus) {
                cells.merge(cell(right, given, nothing), 1, Integer::sum);
            }
        }
    }

    /** Returns what is in one list and not in the other, or else the place behind the last label. */
    private static int[] without(int[] some, int[] others, int nothing) {
        int[] left = IntStream.of(some)
                .filter(k -> Arrays.binarySearch(others, k) < 0)
                .toArray();
        return left.length == 0 ? new int[] {nothing} : left;
    }

    private static long cell(int right, int given, int labels) {
        return (long) right * (labels + 1) + given;
    }

    /**
     * Returns all labels.
     *
     * @return the model's in its order, then those that only examples have
     */
    public List<String> labels() {
        return labels;
    }

    /**
     * Returns how often a label was given in place of another, or in its own.
     *
     * @param right the right label
     * @param given the label that was given
     * @return on how many examples; 0 for labels that are not there
     */
    public int count(String right, String given) {
        int row = labels.indexOf(right);
        int column = labels.indexOf(given);
        return row < 0 || column < 0 ? 0 : cells.getOrDefault(cell(row, column, labels.size()), 0);
    }

    /**
     * Returns what is confused.
     *
     * @return the pairs of different labels, the most frequent first, those of equal count in the order of the labels
     */
    public List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        cells.forEach((cell, count) -> {
            int right = (int) (cell / (labels.size() + 1));
            int given = (int) (cell % (labels.size() + 1));
            if (right != given) {
                pairs.add(new Pair(label(right), label(given), count));
            }
        });
        pairs.sort(Comparator.comparingInt(Pair::count).reversed());
        return pairs;
    }

    private Optional<String> label(int k) {
        return k == labels.size() ? Optional.empty() : Optional.of(labels.get(k));
    }

    /** Returns the 50 most frequent pairs and, where one label holds and there are few, the matrix: a row for each right label. */
    @Override
    public Map<String, Object> toJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("pairs", pairs().stream().limit(SHOWN_PAIRS).map(Pair::toJson).toList());
        if (square && labels.size() <= LARGEST_MATRIX) {
            json.put("labels", labels);
            json.put(
                    "matrix",
                    labels.stream()
                            .map(right -> labels.stream()
                                    .map(given -> count(right, given))
                                    .toList())
                            .toList());
        }
        return json;
    }

    /** Shows how many labels there are. */
    @Override
    public String toString() {
        return "Confusion[" + labels.size() + " labels]";
    }
}
