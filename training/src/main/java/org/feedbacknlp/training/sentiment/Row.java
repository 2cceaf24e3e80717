package org.feedbacknlp.training.sentiment;

/**
 * A text as numbers.
 *
 * @param columns its columns
 * @param values their values
 * @param known how many features it has, each as often as it occurs
 */
record Row(int[] columns, float[] values, int known) {
    /** Makes a row of all columns. */
    static Row dense(float[] values) {
        int[] columns = new int[values.length];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = i;
        }
        return new Row(columns, values, columns.length);
    }
}
