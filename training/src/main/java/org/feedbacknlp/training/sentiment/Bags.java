package org.feedbacknlp.training.sentiment;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.core.feature.FeatureSpec;
import org.feedbacknlp.core.feature.TextFeatures;

/** The features of all texts, read by the code that reads them in serving; those of one text alone are left out. Immutable. */
final class Bags {
    private final long[] keys;
    private final int[][] texts;

    private Bags(long[] keys, int[][] texts) {
        this.keys = keys;
        this.texts = texts;
    }

    /**
     * Reads texts.
     *
     * @param texts the texts
     * @param spec which features are read
     * @param most how many features are kept at most, those of the most texts
     */
    static Bags of(List<String> texts, FeatureSpec spec, int most) {
        TextFeatures reader = new TextFeatures(spec);
        long[][] read = new long[texts.size()][];
        for (int i = 0; i < read.length; i++) {
            reader.read(Verbatim.of(texts.get(i)));
            read[i] = reader.all();
        }
        long[] keys = frequent(read, most);
        int[][] places = new int[read.length][];
        for (int i = 0; i < read.length; i++) {
            places[i] = Arrays.stream(read[i])
                    .mapToInt(key -> Arrays.binarySearch(keys, key))
                    .filter(place -> place >= 0)
                    .toArray();
        }
        return new Bags(keys, places);
    }

    private static long[] frequent(long[][] texts, int most) {
        long[] all = Arrays.stream(texts)
                .flatMapToLong(text -> Arrays.stream(text).distinct())
                .sorted()
                .toArray();
        int[] starts = IntStream.range(0, all.length)
                .filter(i -> i == 0 || all[i] != all[i - 1])
                .toArray();
        int[] lengths = IntStream.range(0, starts.length)
                .map(i -> (i + 1 < starts.length ? starts[i + 1] : all.length) - starts[i])
                .toArray();
        int[] sorted = Arrays.stream(lengths).sorted().toArray();
        int needed = sorted.length <= most ? 2 : Math.max(2, sorted[sorted.length - most]);
        int above =
                (int) Arrays.stream(lengths).filter(length -> length > needed).count();
        int[] enough = IntStream.range(0, starts.length)
                .filter(i -> lengths[i] == needed)
                .limit(most - above)
                .toArray();
        IntStream taken = IntStream.concat(
                IntStream.range(0, starts.length).filter(i -> lengths[i] > needed), Arrays.stream(enough));
        return taken.sorted().mapToLong(i -> all[starts[i]]).toArray();
    }

    long[] keys() {
        return keys;
    }

    /**
     * Makes the rows of all texts over the features of at least two texts of a part.
     *
     * @param part the texts that make features known
     */
    Row[] rows(int[] part) {
        int[] occurs = new int[keys.length];
        for (int text : part) {
            int[] places = texts[text];
            for (int i = 0; i < places.length; i++) {
                occurs[places[i]] += i == 0 || places[i] != places[i - 1] ? 1 : 0;
            }
        }
        return Arrays.stream(texts).map(places -> row(places, occurs)).toArray(Row[]::new);
    }

    private static Row row(int[] places, int[] occurs) {
        int[] columns = new int[places.length];
        float[] values = new float[places.length];
        int distinct = 0;
        int known = 0;
        for (int place : places) {
            if (occurs[place] >= 2) {
                known++;
                if (distinct == 0 || columns[distinct - 1] != place) {
                    columns[distinct++] = place;
                }
                values[distinct - 1]++;
            }
        }
        float root = (float) Math.sqrt(Math.max(1, known));
        for (int i = 0; i < distinct; i++) {
            values[i] /= root;
        }
        return new Row(Arrays.copyOf(columns, distinct), Arrays.copyOf(values, distinct), known);
    }
}
