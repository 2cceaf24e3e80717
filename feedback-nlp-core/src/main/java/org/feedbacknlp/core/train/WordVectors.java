package org.feedbacknlp.core.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.core.algebra.Factors;
import org.feedbacknlp.core.feature.FeatureSpec;
import org.feedbacknlp.core.feature.TextFeatures;
import org.jspecify.annotations.Nullable;

/**
 * Vectors of words that were learned from texts without labels: words that stand with the same words point the same way, and rare words
 * have long vectors. A model that is linear in the sum of a text's vectors is linear in its words, so that vectors help to learn and are
 * not needed afterwards. Immutable.
 */
final class WordVectors {
    /** No words. */
    static final WordVectors NONE = new WordVectors(new long[0], new float[0][]);

    private static final int DIMENSIONS = 100;
    private static final int MOST_WORDS = 20_000;
    private static final int FEWEST_TEXTS = 2;
    private static final int FEWEST_WORDS = 20;

    private final long[] keys;
    private final float[][] vectors;

    private WordVectors(long[] keys, float[][] vectors) {
        this.keys = keys;
        this.vectors = vectors;
    }

    /**
     * Learns.
     *
     * @param verbatims the texts
     * @param spec how words are read
     * @param seed where the search for factors begins
     * @return the vectors; none where there are too few words
     */
    static WordVectors learn(List<Verbatim> verbatims, FeatureSpec spec, long seed) {
        TextFeatures reader = new TextFeatures(spec);
        List<long[]> texts = new ArrayList<>();
        Map<Long, Integer> occurs = new HashMap<>();
        for (Verbatim verbatim : verbatims) {
            reader.read(verbatim);
            long[] words = distinct(reader.words());
            texts.add(words);
            for (long word : words) {
                occurs.merge(word, 1, Integer::sum);
            }
        }
        long[] keys = frequent(occurs);
        if (keys.length < FEWEST_WORDS) {
            return NONE;
        }
        List<int[]> numbered = texts.stream()
                .map(text -> Arrays.stream(text)
                        .mapToInt(word -> Arrays.binarySearch(keys, word))
                        .filter(word -> word >= 0)
                        .toArray())
                .toList();
        double[][] factors = Factors.of(CoOccurrence.of(numbered, keys.length), DIMENSIONS, seed);
        float[][] vectors = new float[keys.length][];
        for (int w = 0; w < keys.length; w++) {
            vectors[w] = scaled(factors[w], StrictMath.log((double) texts.size() / occurs.getOrDefault(keys[w], 1)));
        }
        return new WordVectors(keys, vectors);
    }

    private static long[] distinct(long[] words) {
        Set<Long> seen = new LinkedHashSet<>();
        for (long word : words) {
            seen.add(word);
        }
        return seen.stream().mapToLong(Long::longValue).toArray();
    }

    /** Returns the words of the most texts, ascending. */
    private static long[] frequent(Map<Long, Integer> occurs) {
        return occurs.entrySet().stream()
                .filter(entry -> entry.getValue() >= FEWEST_TEXTS)
                .sorted(Map.Entry.<Long, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_WORDS)
                .mapToLong(Map.Entry::getKey)
                .sorted()
                .toArray();
    }

    private static float[] scaled(double[] vector, double length) {
        double squares = 0;
        for (double value : vector) {
            squares += value * value;
        }
        double factor = squares == 0 ? 0 : length / Math.sqrt(squares);
        float[] scaled = new float[vector.length];
        IntStream.range(0, scaled.length).forEach(i -> scaled[i] = (float) (factor * vector[i]));
        return scaled;
    }

    /** Returns the features that have a vector, ascending. */
    long[] keys() {
        return keys;
    }

    /** Returns how long a vector is. */
    int dimensions() {
        return vectors.length == 0 ? 0 : vectors[0].length;
    }

    /** Returns the vector of a feature; null where it has none. */
    float @Nullable [] of(long key) {
        int at = Arrays.binarySearch(keys, key);
        return at < 0 ? null : vectors[at];
    }
}
