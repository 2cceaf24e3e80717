package org.feedbacknlp.core.language;

import java.util.List;

/**
 * The languages that share a script, and how its trigrams speak for each of them. Immutable.
 */
final class ScriptModel {
    private final List<String> tags;
    private final int[] bias;
    private final TrigramTable table;
    private final long[] rows;
    private final int width;
    private final Calibration calibration;

    /**
     * Makes a model.
     *
     * @param tags the languages, in the order of the nibbles
     * @param bias what each language starts with, in weight units
     * @param keys the trigrams, and the bigrams and unigrams to fall back on
     * @param rows a row of weights per key, sixteen nibbles to a {@code long}
     * @param calibration from sums to confidence
     */
    ScriptModel(List<String> tags, int[] bias, long[] keys, long[] rows, Calibration calibration) {
        this.tags = List.copyOf(tags);
        this.bias = bias;
        this.table = new TrigramTable(keys);
        this.rows = rows;
        this.width = width(tags.size());
        this.calibration = calibration;
    }

    /** Returns how many {@code long}s a row takes. */
    static int width(int languages) {
        return languages <= Tally.NIBBLES ? 1 : Tally.WIDE;
    }

    List<String> tags() {
        return tags;
    }

    int bias(int language) {
        return bias[language];
    }

    Calibration calibration() {
        return calibration;
    }

    /**
     * Keeps the rows of a word.
     *
     * @param tally its reader at the word
     */
    void addWord(Tally tally) {
        int count = tally.reader.keyCount();
        for (int i = 0; i < count; i++) {
            int row = table.row(tally.reader.key(i));
            if (row != TrigramTable.NONE) {
                tally.add(row * width);
            }
        }
    }

    /**
     * Sums what the rows kept say.
     *
     * @param tally with the rows of a text
     */
    void sumUp(Tally tally) {
        tally.sumUp(rows, width);
    }
}
