package org.feedbacknlp.core.train;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.core.feature.FeatureSpec;
import org.feedbacknlp.core.feature.TextFeatures;

/**
 * The features of all texts of a training set, read by the code that reads them in serving. Features of one text alone are left out: they
 * can teach nothing that carries over. Immutable.
 */
final class FeatureTable {
    private final long[] keys;
    private final int[][] texts;
    private final BitSet parts;
    private final long units;
    private final WordVectors vectors;
    private final FeatureScale scale;

    private FeatureTable(
            long[] keys, int[][] texts, BitSet parts, long units, WordVectors vectors, FeatureScale scale) {
        this.keys = keys;
        this.texts = texts;
        this.parts = parts;
        this.units = units;
        this.vectors = vectors;
        this.scale = scale;
    }

    /**
     * Reads texts.
     *
     * @param verbatims the texts
     * @param spec which features are read
     * @param fewest in how many texts a feature must occur
     * @param most how many features are kept at most, those of the most texts
     * @param vectors of words, which are kept in any case
     */
    static FeatureTable of(List<Verbatim> verbatims, FeatureSpec spec, int fewest, int most, WordVectors vectors) {
        TextFeatures reader = new TextFeatures(spec);
        long[][] read = new long[verbatims.size()][];
        BitSet[] partsOf = new BitSet[read.length];
        long units = 0;
        for (int i = 0; i < read.length; i++) {
            reader.read(verbatims.get(i));
            read[i] = reader.all();
            partsOf[i] = places(read[i], reader.parts());
            units += reader.words().length;
        }
        long[] keys = LongStream.concat(Arrays.stream(frequent(read, fewest, most)), Arrays.stream(vectors.keys()))
                .sorted()
                .distinct()
                .toArray();
        int[][] texts = new int[read.length][];
        BitSet parts = new BitSet(keys.length);
        for (int i = 0; i < read.length; i++) {
            texts[i] = Arrays.stream(read[i])
                    .mapToInt(key -> Arrays.binarySearch(keys, key))
                    .filter(place -> place >= 0)
                    .toArray();
            long[] keysOf = read[i];
            partsOf[i].stream()
                    .map(place -> Arrays.binarySearch(keys, keysOf[place]))
                    .filter(place -> place >= 0)
                    .forEach(parts::set);
        }
        return new FeatureTable(keys, texts, parts, units, vectors, FeatureScale.EVEN);
    }

    /** Returns where some keys stand among the sorted ones; where a key stands more than once, one of its places. */
    private static BitSet places(long[] sorted, long[] some) {
        BitSet places = new BitSet(sorted.length);
        for (long key : some) {
            places.set(Arrays.binarySearch(sorted, key));
        }
        return places;
    }

    /** Returns the keys of at least so many texts, ascending. The keys of a text are ascending, each as often as it occurs. */
    private static long[] frequent(long[][] texts, int fewest, int most) {
        long[] all = new long
                [Math.toIntExact(Arrays.stream(texts)
                        .mapToLong(text -> Arrays.stream(text).distinct().count())
                        .sum())];
        int n = 0;
        for (long[] text : texts) {
            for (int i = 0; i < text.length; i++) {
                if (i == 0 || text[i] != text[i - 1]) {
                    all[n++] = text[i];
                }
            }
        }
        Arrays.sort(all);
        int needed = neededFor(all, fewest, most);
        int[] above = runs(all).filter(start -> runLength(all, start) > needed).toArray();
        // Of those that just suffice no more than there is room for, whichever keys are the smallest.
        IntStream enough =
                runs(all).filter(start -> runLength(all, start) == needed).limit(most - above.length);
        return IntStream.concat(IntStream.of(above), enough)
                .mapToLong(start -> all[start])
                .sorted()
                .toArray();
    }

    /** Returns in how many texts a feature must occur so that not too many are left. */
    private static int neededFor(long[] sorted, int fewest, int most) {
        int[] lengths =
                runs(sorted).map(start -> runLength(sorted, start)).sorted().toArray();
        return lengths.length <= most ? fewest : Math.max(fewest, lengths[lengths.length - most]);
    }

    private static IntStream runs(long[] sorted) {
        return IntStream.range(0, sorted.length).filter(i -> i == 0 || sorted[i] != sorted[i - 1]);
    }

    private static int runLength(long[] sorted, int start) {
        int end = start + 1;
        while (end < sorted.length && sorted[end] == sorted[start]) {
            end++;
        }
        return end - start;
    }

    long[] keys() {
        return keys;
    }

    int[][] texts() {
        return texts;
    }

    /** Returns the same features on another scale. */
    FeatureTable on(FeatureScale other) {
        return new FeatureTable(keys, texts, parts, units, vectors, other);
    }

    /** Returns the scale that the features are learned on; all alike at first. */
    FeatureScale scale() {
        return scale;
    }

    /**
     * Returns how large a feature is on the scale.
     *
     * @param place its place among the keys
     * @param having how many of the texts have it
     * @param all how many texts there are
     */
    float scale(int place, int having, int all) {
        return (float) scale.of(parts.get(place), having, all);
    }

    /** Returns how many words and signs the texts have together. */
    long units() {
        return units;
    }

    /** Returns the vectors of words; some of the features have one. */
    WordVectors vectors() {
        return vectors;
    }
}
