package org.feedbacknlp.core.train;

import java.util.Arrays;

/**
 * The texts of a training set as sparse rows: the places of known features, ascending, and how often each occurs over the root of how
 * many there are. Texts are prepared once for all folds; a fold knows the features of its own part alone. Immutable.
 */
final class Design {
    private final int[][] columns;
    private final float[][] values;
    private final int[] known;
    private final int[] columnOf;
    private final int width;

    private Design(int[][] columns, float[][] values, int[] known, int[] columnOf, int width) {
        this.columns = columns;
        this.values = values;
        this.known = known;
        this.columnOf = columnOf;
        this.width = width;
    }

    /**
     * Makes the rows of all texts over the features that a part of them makes known.
     *
     * @param texts the places of the features of each text in a vocabulary of all, ascending, a feature as often as it occurs
     * @param part the texts that make features known
     * @param size how large that vocabulary is
     * @param fewest in how many texts of the part a feature must occur to be known
     */
    static Design of(int[][] texts, int[] part, int size, int fewest) {
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
            column[place] = occurs[place] >= fewest ? width++ : -1;
        }
        int[][] columns = new int[texts.length][];
        float[][] values = new float[texts.length][];
        int[] known = new int[texts.length];
        for (int text = 0; text < texts.length; text++) {
            known[text] = fill(texts[text], column, columns, values, text);
        }
        return new Design(columns, values, known, column, width);
    }

    private static int fill(int[] places, int[] column, int[][] columns, float[][] values, int text) {
        int[] found = new int[places.length];
        int[] counts = new int[places.length];
        int distinct = 0;
        int total = 0;
        for (int i = 0; i < places.length; i++) {
            int c = column[places[i]];
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
        double length = Math.sqrt(total);
        for (int i = 0; i < distinct; i++) {
            values[text][i] = (float) (counts[i] / length);
        }
        return total;
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

    int width() {
        return width;
    }
}
