package org.feedbacknlp.core.network;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * What the filters say of each word, block by block, worked out when a word is first met. The most frequent words keep their places; of
 * others that share a place the one met last is kept, so that memory is bounded whatever is read. A row is the same however often it is
 * worked out. Thread-safe.
 */
final class Rows {
    private static final int PLACES = 1 << 14;
    private static final int FREQUENT = 1 << 12;

    private final NetworkWeights weights;
    private final float[][] filters;
    private final AtomicReferenceArray<Row> rows = new AtomicReferenceArray<>(PLACES);

    /** A word as it stands or turned, and a block of answers for each place of each width. */
    private static final class Row {
        private final int variant;
        private final float[][] blocks;

        Row(int variant, float[][] blocks) {
            this.variant = variant;
            this.blocks = blocks;
        }
    }

    Rows(NetworkWeights weights) {
        this.weights = weights;
        ByteMatrix matrix = weights.filters();
        filters = new float[matrix.rows()][matrix.columns()];
        for (int i = 0; i < filters.length; i++) {
            for (int j = 0; j < matrix.columns(); j++) {
                filters[i][j] = matrix.at(i, j);
            }
        }
    }

    /** Returns the blocks of a word; nobody writes to them. */
    float[][] of(int word, boolean turned) {
        int variant = 2 * word + (turned ? 1 : 0);
        int place = !turned && word < FREQUENT ? word : FREQUENT + variant % (PLACES - FREQUENT);
        Row known = rows.get(place);
        if (known != null && known.variant == variant) {
            return known.blocks;
        }
        Row made = new Row(variant, blocks(word, turned));
        rows.set(place, made);
        return made.blocks;
    }

    private float[][] blocks(int word, boolean turned) {
        float[] inputs = new float[weights.shape().inputs()];
        weights.inputs(word, turned, inputs);
        float[] row = new float[weights.shape().row()];
        for (int i = 0; i < inputs.length; i++) {
            if (inputs[i] != 0) {
                add(row, inputs[i], filters[i]);
            }
        }
        return parted(row, weights.shape().filters());
    }

    private static void add(float[] sum, float factor, float[] row) {
        for (int j = 0; j < sum.length; j++) {
            sum[j] += factor * row[j];
        }
    }

    /** Parts a row into its blocks. */
    static float[][] parted(float[] row, int length) {
        float[][] blocks = new float[row.length / length][length];
        for (int b = 0; b < blocks.length; b++) {
            System.arraycopy(row, b * length, blocks[b], 0, length);
        }
        return blocks;
    }
}
