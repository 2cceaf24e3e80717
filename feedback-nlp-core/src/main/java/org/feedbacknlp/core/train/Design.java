package org.feedbacknlp.core.train;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a training set as sparse rows: the places of known features, ascending, and how often each occurs over the root of how
 * many there are; behind them, where words have vectors, the sum of these over the same root. Texts are prepared once for all folds; a fold
 * knows the features of its own part, and words with vectors. Immutable.
 */
final class Design {
    private final float[] @Nullable [] vectors;
    private final int dimensions;
    private final int[] columnOf;
    private final int width;
    private final int[][] columns;
    private final float[][] values;
    private final int[] known;
    private final float[] scales;
    private double length = 1;

    private Design(FeatureTable features, int[] columnOf, int width) {
        this.columnOf = columnOf;
        this.width = width;
        dimensions = features.vectors().dimensions();
        vectors = new float[width][];
        for (int place = 0; place < columnOf.length; place++) {
            if (columnOf[place] >= 0) {
                vectors[columnOf[place]] = features.vectors().of(features.keys()[place]);
            }
        }
        scales = new float[width];
        int texts = features.texts().length;
        columns = new int[texts][];
        values = new float[texts][];
        known = new int[texts];
    }

    /**
     * Makes the rows of all texts over the features that a part of them makes known.
     *
     * @param features the features of each text
     * @param part the texts that make features known
     * @param fewest in how many texts of the part a feature must occur to be known
     */
    static Design of(FeatureTable features, int[] part, int fewest) {
        int[][] texts = features.texts();
        int size = features.keys().length;
        int[] occurs = new int[size];
        for (int text : part) {
            int[] places = texts[text];
            for (int i = 0; i < places.length; i++) {
                occurs[places[i]] += i == 0 || places[i] != places[i - 1] ? 1 : 0;
            }
        }
        int[] column = new int[size];
        int width = 0;
        for (int place = 0; place < size; place++) {
            boolean meant = features.vectors().of(features.keys()[place]) != null;
            column[place] = meant || occurs[place] >= fewest ? width++ : -1;
        }
        Design design = new Design(features, column, width);
        for (int place = 0; place < size; place++) {
            if (column[place] >= 0) {
                design.scales[column[place]] = features.scale(place, occurs[place], part.length);
            }
        }
        for (int text = 0; text < texts.length; text++) {
            design.fill(texts[text], text);
        }
        design.even(part);
        design.addVectors(part);
        return design;
    }

    private void fill(int[] places, int text) {
        int[] found = new int[places.length];
        int[] counts = new int[places.length];
        int distinct = 0;
        int total = 0;
        for (int place : places) {
            int c = columnOf[place];
            if (c >= 0) {
                total++;
                if (distinct > 0 && found[distinct - 1] == c) {
                    counts[distinct - 1]++;
                } else {
                    found[distinct] = c;
                    counts[distinct++] = 1;
                }
            }
        }
        columns[text] = Arrays.copyOf(found, distinct);
        values[text] = new float[distinct];
        double root = Math.sqrt(total);
        for (int i = 0; i < distinct; i++) {
            values[text][i] = (float) (counts[i] / root) * scales[found[i]];
        }
        known[text] = total;
    }

    /** Makes the texts of a part 1 long in the mean, so that a cost means the same whatever the features. */
    private void even(int[] part) {
        double squares = 0;
        for (int text : part) {
            for (float value : values[text]) {
                squares += value * value;
            }
        }
        float factor = squares == 0 ? 1 : (float) (1 / Math.sqrt(squares / part.length));
        scale(scales, factor);
        for (float[] row : values) {
            scale(row, factor);
        }
    }

    private static void scale(float[] numbers, float factor) {
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] *= factor;
        }
    }

    /** Puts the sums of vectors behind the features, as long in the mean of a part as the features are. */
    private void addVectors(int[] part) {
        if (dimensions == 0) {
            return;
        }
        double[][] sums = new double[columns.length][];
        for (int text = 0; text < sums.length; text++) {
            sums[text] = sum(text);
        }
        double squares = 0;
        for (int text : part) {
            for (double value : sums[text]) {
                squares += value * value;
            }
        }
        length = squares == 0 ? 1 : 1 / Math.sqrt(squares / part.length);
        for (int text = 0; text < sums.length; text++) {
            int features = columns[text].length;
            columns[text] = Arrays.copyOf(columns[text], features + dimensions);
            values[text] = Arrays.copyOf(values[text], features + dimensions);
            for (int j = 0; j < dimensions; j++) {
                columns[text][features + j] = width + j;
                values[text][features + j] = (float) (length * sums[text][j]);
            }
        }
    }

    private double[] sum(int text) {
        double[] sum = new double[dimensions];
        for (int i = 0; i < columns[text].length; i++) {
            float[] vector = vectors[columns[text][i]];
            for (int j = 0; vector != null && j < dimensions; j++) {
                sum[j] += values[text][i] * vector[j];
            }
        }
        return sum;
    }

    /**
     * Takes what was learned of vectors over to the words that have them, and the scales of features into their weights.
     *
     * @param weights a row for each column
     * @return a row for each known feature, which alone give the same margins of unscaled counts
     */
    float[][] folded(float[][] weights) {
        float[][] folded = new float[width][];
        for (int column = 0; column < width; column++) {
            folded[column] = weights[column].clone();
            float[] vector = vectors[column];
            for (int j = 0; vector != null && j < dimensions; j++) {
                for (int k = 0; k < folded[column].length; k++) {
                    folded[column][k] += (float) (length * vector[j] * weights[width + j][k]);
                }
            }
            scale(folded[column], scales[column]);
        }
        return folded;
    }

    /** Returns what the count of a feature over the root of all was multiplied by. */
    float scale(int column) {
        return scales[column];
    }

    int[] columns(int text) {
        return columns[text];
    }

    float[] values(int text) {
        return values[text];
    }

    /** Returns how many features of a text are known, each as often as it occurs. */
    int known(int text) {
        return known[text];
    }

    /** Returns the column of a feature by its place in the vocabulary, -1 where it is not known. */
    int columnOf(int place) {
        return columnOf[place];
    }

    /** Returns how many features are known; their columns come first. */
    int width() {
        return width;
    }

    /** Returns how many columns there are. */
    int size() {
        return width + dimensions;
    }
}
