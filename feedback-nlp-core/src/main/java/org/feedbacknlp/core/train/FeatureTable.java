package org.feedbacknlp.core.train;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.feedbacknlp.api.Limits;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.core.feature.ContextFeatures;
import org.feedbacknlp.core.feature.FeatureSpec;
import org.feedbacknlp.core.feature.KeyBuffer;
import org.feedbacknlp.core.feature.Units;
import org.feedbacknlp.core.feature.WordFeatures;
import org.feedbacknlp.core.text.Grammar;
import org.feedbacknlp.core.text.LayerSource;
import org.feedbacknlp.core.text.SmallWords;
import org.feedbacknlp.core.text.TextDocument;
import org.feedbacknlp.core.text.TextTools;

/**
 * The features of all texts of a training set, read by the code that reads them in serving. Features of one text alone are left out: they
 * can teach nothing that carries over. Immutable.
 */
final class FeatureTable {
    private final long[] keys;
    private final int[][] texts;
    private final long units;

    private FeatureTable(long[] keys, int[][] texts, long units) {
        this.keys = keys;
        this.texts = texts;
        this.units = units;
    }

    /**
     * Reads texts.
     *
     * @param verbatims the texts
     * @param spec which features are read
     * @param limits how much of a text is read
     * @param fewest in how many texts a feature must occur
     * @param most how many features are kept at most, those of the most texts
     */
    static FeatureTable of(List<Verbatim> verbatims, FeatureSpec spec, Limits limits, int fewest, int most) {
        Reader reader = new Reader(spec, limits);
        long[][] read = new long[verbatims.size()][];
        for (int i = 0; i < read.length; i++) {
            read[i] = reader.read(verbatims.get(i));
        }
        long[] keys = frequent(read, fewest, most);
        int[][] texts = new int[read.length][];
        for (int i = 0; i < read.length; i++) {
            texts[i] = Arrays.stream(read[i])
                    .mapToInt(key -> Arrays.binarySearch(keys, key))
                    .filter(place -> place >= 0)
                    .toArray();
        }
        return new FeatureTable(keys, texts, reader.read);
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

    /** Returns how many words and signs the texts have together. */
    long units() {
        return units;
    }

    /** Reads the features of one text after another. */
    private static final class Reader {
        private final FeatureSpec spec;
        private final WordFeatures wordFeatures;
        private final ContextFeatures contextFeatures;
        private final Grammar grammar;
        private final TextDocument document;
        private final Units units = new Units();
        private final KeyBuffer keys = new KeyBuffer();
        private final SmallWords small = new SmallWords();
        private long read;

        Reader(FeatureSpec spec, Limits limits) {
            this.spec = spec;
            wordFeatures = new WordFeatures(spec);
            contextFeatures = new ContextFeatures(spec);
            grammar = Grammar.of(spec.negation() ? spec.language() : "und");
            document = new TextDocument(new TextTools(), limits, LayerSource.NONE);
        }

        long[] read(Verbatim verbatim) {
            document.open(verbatim);
            units.read(document);
            if (spec.negation()) {
                small.read(document.tokens(), grammar);
                units.turn(document, small);
            }
            read += units.count();
            keys.clear();
            long[] words = new long[units.count()];
            for (int u = 0; u < words.length; u++) {
                words[u] = wordFeatures.read(document.tokens(), units.token(u), keys);
            }
            contextFeatures.read(words, units, keys);
            long[] sorted = new long[keys.count()];
            Arrays.setAll(sorted, keys::key);
            Arrays.sort(sorted);
            return sorted;
        }
    }
}
