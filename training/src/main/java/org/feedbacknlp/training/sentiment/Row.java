package org.feedbacknlp.training.sentiment;

/** A text as numbers. Nobody writes to its arrays. */
final class Row {
    private final int[] columns;
    private final float[] values;
    private final int known;

    /**
     * Takes the parts.
     *
     * @param columns its columns
     * @param values their values
     * @param known how many features it has, each as often as it occurs
     */
    Row(int[] columns, float[] values, int known) {
        this.columns = columns;
        this.values = values;
        this.known = known;
    }

    /** Makes a row of all columns. */
    static Row dense(float[] values) {
        int[] columns = new int[values.length];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = i;
        }
        return new Row(columns, values, columns.length);
    }

    int[] columns() {
        return columns;
    }

    float[] values() {
        return values;
    }

    int known() {
        return known;
    }
}
