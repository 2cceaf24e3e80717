package org.feedbacknlp.training.network;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.feedbacknlp.core.algebra.Factors;
import org.feedbacknlp.core.algebra.Symmetric;

/**
 * Vectors of words from the words around them: positive pointwise mutual information within a window, with smoothed counts and fewer of
 * the most frequent words, and its largest factors.
 *
 * @see <a href="https://doi.org/10.1162/tacl_a_00134">Levy, Goldberg, Dagan: Improving Distributional Similarity with Lessons Learned from
 *     Word Embeddings (2015)</a>
 */
final class WordSpace implements Symmetric {
    private static final int WINDOW = 5;
    private static final double SMOOTHING = 0.875;
    private static final double FREQUENT = 1e-4;

    private final int[][] columns;
    private final float[][] values;

    private WordSpace(int[][] columns, float[][] values) {
        this.columns = columns;
        this.values = values;
    }

    /**
     * Learns vectors.
     *
     * @param texts the numbers of the words of each text
     * @param words how many words there are
     * @param dimensions how long the vectors are
     * @param seed what is random
     * @return a vector for each word
     */
    static double[][] vectors(List<int[]> texts, int words, int dimensions, long seed) {
        return Factors.of(count(texts, words, new SplittableRandom(seed)), dimensions, seed);
    }

    private static WordSpace count(List<int[]> texts, int words, SplittableRandom random) {
        double[] kept = kept(texts, words);
        long[] pairs = new long[1 << 20];
        int count = 0;
        for (int[] text : texts) {
            int[] thin = Arrays.stream(text)
                    .filter(word -> word > 0 && random.nextDouble() < kept[word])
                    .toArray();
            for (int i = 0; i < thin.length; i++) {
                for (int j = i + 1; j < Math.min(thin.length, i + 1 + WINDOW); j++) {
                    if (count == pairs.length) {
                        pairs = Arrays.copyOf(pairs, 2 * count);
                    }
                    pairs[count++] = (long) Math.min(thin[i], thin[j]) << 32 | Math.max(thin[i], thin[j]);
                }
            }
        }
        Arrays.sort(pairs, 0, count);
        return information(pairs, count, words);
    }

    /** Returns how likely each word is kept. */
    private static double[] kept(List<int[]> texts, int words) {
        double[] kept = new double[words];
        double all = 0;
        for (int[] text : texts) {
            for (int word : text) {
                kept[word]++;
                all++;
            }
        }
        for (int word = 0; word < words; word++) {
            kept[word] = kept[word] == 0 ? 0 : Math.sqrt(FREQUENT * all / kept[word]);
        }
        return kept;
    }

    private static WordSpace information(long[] pairs, int count, int words) {
        double[] smooth = new double[words];
        for (int i = 0; i < count; i++) {
            smooth[(int) (pairs[i] >>> 32)]++;
            smooth[(int) pairs[i]]++;
        }
        double all = 0;
        for (int word = 0; word < words; word++) {
            smooth[word] = StrictMath.pow(smooth[word], SMOOTHING);
            all += smooth[word];
        }
        Rows rows = new Rows(words);
        int start = 0;
        while (start < count) {
            int end = start;
            while (end < count && pairs[end] == pairs[start]) {
                end++;
            }
            int one = (int) (pairs[start] >>> 32);
            int other = (int) pairs[start];
            double together = (end - start) * (one == other ? 2.0 : 1.0);
            double information = StrictMath.log(together * (all / smooth[one]) * (all / smooth[other]) / (2.0 * count));
            if (information > 0) {
                rows.put(one, other, (float) information);
                if (one != other) {
                    rows.put(other, one, (float) information);
                }
            }
            start = end;
        }
        return rows.build();
    }

    @Override
    public int rows() {
        return columns.length;
    }

    @Override
    public double[][] times(double[][] matrix) {
        int width = matrix[0].length;
        double[][] product = new double[columns.length][width];
        for (int row = 0; row < columns.length; row++) {
            double[] out = product[row];
            for (int i = 0; i < columns[row].length; i++) {
                double[] other = matrix[columns[row][i]];
                float value = values[row][i];
                for (int j = 0; j < width; j++) {
                    out[j] += value * other[j];
                }
            }
        }
        return product;
    }

    /** Rows that grow. */
    private static final class Rows {
        private final int[][] columns;
        private final float[][] values;
        private final int[] lengths;

        Rows(int words) {
            columns = new int[words][4];
            values = new float[words][4];
            lengths = new int[words];
        }

        void put(int row, int column, float value) {
            int at = lengths[row]++;
            if (at == columns[row].length) {
                columns[row] = Arrays.copyOf(columns[row], 2 * at);
                values[row] = Arrays.copyOf(values[row], 2 * at);
            }
            columns[row][at] = column;
            values[row][at] = value;
        }

        WordSpace build() {
            for (int row = 0; row < lengths.length; row++) {
                columns[row] = Arrays.copyOf(columns[row], lengths[row]);
                values[row] = Arrays.copyOf(values[row], lengths[row]);
            }
            return new WordSpace(columns, values);
        }
    }
}
