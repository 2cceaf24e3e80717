package org.feedbacknlp.training.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The weights of n-grams while they are learned: a row per n-gram, a column per language. An n-gram's row is what it adds to
 * the rows of the shorter n-grams that it ends in.
 */
final class Weights {
    private static final long BIGRAM = 0xffff_ffffL;
    private static final long UNIGRAM = 0xffffL;

    final int languages;
    final double[] bias;
    private final Map<Long, Integer> places = new HashMap<>();
    private final List<double[]> rows = new ArrayList<>();
    private final List<double[]> squares = new ArrayList<>();

    /**
     * Starts from lessons.
     *
     * @param languages how many columns
     * @param lessons rows to start with
     */
    Weights(int languages, SortedMap<Long, double[]> lessons) {
        this.languages = languages;
        this.bias = new double[languages];
        lessons.forEach((key, row) -> add(key, row.clone()));
    }

    private int add(long key, double[] row) {
        places.put(key, rows.size());
        rows.add(row);
        squares.add(new double[languages]);
        return rows.size() - 1;
    }

    /** Returns the place of an n-gram, made on first sight. */
    int place(long key) {
        Integer place = places.get(key);
        return place == null ? add(key, new double[languages]) : place;
    }

    double[] row(int place) {
        return rows.get(place);
    }

    /** The squared gradients of a row so far. */
    double[] squares(int place) {
        return squares.get(place);
    }

    SortedSet<Long> keys() {
        return new TreeSet<>(places.keySet());
    }

    /** Returns what an n-gram says with the shorter ones it ends in. */
    double[] total(long key) {
        double[] total = new double[languages];
        addTo(total, key);
        if (key > BIGRAM) {
            addTo(total, key & BIGRAM);
        }
        if (key > UNIGRAM) {
            addTo(total, key & UNIGRAM);
        }
        return total;
    }

    private void addTo(double[] total, long key) {
        Integer place = places.get(key);
        if (place != null) {
            double[] row = rows.get(place);
            for (int i = 0; i < languages; i++) {
                total[i] += row[i];
            }
        }
    }
}
