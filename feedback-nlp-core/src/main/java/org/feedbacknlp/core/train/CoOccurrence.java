package org.feedbacknlp.core.train;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.feedbacknlp.core.algebra.Symmetric;

/**
 * How much more often two words stand in one text than chance would bring them together: positive pointwise mutual information, as a sparse
 * symmetric matrix. Immutable.
 *
 * @see <a href="https://doi.org/10.3758/BF03193020">Bullinaria, Levy: Extracting semantic representations from word co-occurrence
 *     statistics (2007)</a>
 */
final class CoOccurrence implements Symmetric {
    private static final int FARTHEST = 32;
    private static final int MOST_PAIRS = 8_000_000;

    private final int[][] columns;
    private final float[][] values;

    private CoOccurrence(int[][] columns, float[][] values) {
        this.columns = columns;
        this.values = values;
    }

    /**
     * Counts. Of very many texts those in front are counted, as far as memory is meant to go.
     *
     * @param texts the words of each text by number, each once, in the order in which they first occur
     * @param words how many words there are
     */
    static CoOccurrence of(List<int[]> texts, int words) {
        Pairs pairs = new Pairs();
        int[] occurs = new int[words];
        int read = 0;
        while (read < texts.size() && pairs.count < MOST_PAIRS) {
            int[] text = texts.get(read++);
            for (int i = 0; i < text.length; i++) {
                occurs[text[i]]++;
                for (int j = i + 1; j < Math.min(text.length, i + FARTHEST); j++) {
                    pairs.add(text[i], text[j]);
                }
            }
        }
        return new Builder(words, occurs, read).build(pairs.sorted());
    }

    /** Returns how many words there are. */
    @Override
    public int rows() {
        return columns.length;
    }

    @Override
    public double[][] times(double[][] matrix) {
        int width = matrix[0].length;
        return IntStream.range(0, rows())
                .parallel()
                .mapToObj(row -> {
                    double[] out = new double[width];
                    for (int i = 0; i < columns[row].length; i++) {
                        double[] other = matrix[columns[row][i]];
                        float value = values[row][i];
                        for (int j = 0; j < width; j++) {
                            out[j] += value * other[j];
                        }
                    }
                    return out;
                })
                .toArray(double[][]::new);
    }

    /** Pairs of numbers, the smaller one first, a pair as often as it was met. */
    private static final class Pairs {
        private long[] pairs = new long[1 << 16];
        private int count;

        void add(int one, int other) {
            if (count == pairs.length) {
                pairs = Arrays.copyOf(pairs, 2 * count);
            }
            pairs[count++] = (long) Math.min(one, other) << 32 | Math.max(one, other);
        }

        long[] sorted() {
            long[] sorted = Arrays.copyOf(pairs, count);
            Arrays.sort(sorted);
            return sorted;
        }
    }

    /** Turns counts into rows. */
    private static final class Builder {
        private final int[][] columns;
        private final float[][] values;
        private final int[] lengths;
        private final int[] occurs;
        private final int texts;

        Builder(int words, int[] occurs, int texts) {
            columns = new int[words][4];
            values = new float[words][4];
            lengths = new int[words];
            this.occurs = occurs;
            this.texts = texts;
        }

        CoOccurrence build(long[] sorted) {
            for (int word = 0; word < occurs.length; word++) {
                put(word, word, occurs[word]);
            }
            int start = 0;
            while (start < sorted.length) {
                int end = start;
                while (end < sorted.length && sorted[end] == sorted[start]) {
                    end++;
                }
                int one = (int) (sorted[start] >>> 32);
                int other = (int) sorted[start];
                put(one, other, end - start);
                put(other, one, end - start);
                start = end;
            }
            for (int word = 0; word < lengths.length; word++) {
                columns[word] = Arrays.copyOf(columns[word], lengths[word]);
                values[word] = Arrays.copyOf(values[word], lengths[word]);
            }
            return new CoOccurrence(columns, values);
        }

        private void put(int row, int column, int together) {
            double expected = (double) occurs[row] * occurs[column];
            if (together == 0 || (double) together * texts <= expected) {
                return;
            }
            int at = lengths[row]++;
            if (at == columns[row].length) {
                columns[row] = Arrays.copyOf(columns[row], 2 * at);
                values[row] = Arrays.copyOf(values[row], 2 * at);
            }
            columns[row][at] = column;
            values[row][at] = (float) StrictMath.log(together * (double) texts / expected);
        }
    }
}
