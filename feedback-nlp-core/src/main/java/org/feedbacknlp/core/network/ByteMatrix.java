package org.feedbacknlp.core.network;

/**
 * A matrix of bytes with a scale for each column. Immutable and thread-safe; the arrays are shared, not copied: nobody writes to them.
 */
public final class ByteMatrix {
    private final byte[] cells;
    private final float[] scales;

    /**
     * Makes a matrix.
     *
     * @param cells row by row
     * @param scales what one unit is worth, one a column
     * @throws IllegalArgumentException if the rows are not whole
     */
    public ByteMatrix(byte[] cells, float[] scales) {
        if (scales.length == 0 || cells.length % scales.length != 0) {
            throw new IllegalArgumentException("a matrix whose rows are not whole");
        }
        this.cells = cells;
        this.scales = scales;
    }

    /**
     * Returns how many rows there are.
     *
     * @return the count
     */
    public int rows() {
        return cells.length / scales.length;
    }

    /**
     * Returns how many columns there are.
     *
     * @return the count
     */
    public int columns() {
        return scales.length;
    }

    /**
     * Returns a number.
     *
     * @param row its row
     * @param column its column
     * @return the number
     */
    public float at(int row, int column) {
        return scales[column] * cells[row * scales.length + column];
    }

    byte[] cells() {
        return cells;
    }

    float[] scales() {
        return scales;
    }
}
