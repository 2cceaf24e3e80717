package org.feedbacknlp.core.linear;

import java.util.Arrays;

/**
 * The column sums of rows of a {@link RowTable}. Eight bytes are added at once: a long holds four sums of sixteen bits, one for every other
 * byte, and before they could run over they are carried to sums of 32 bits. Exact, and without any instruction that a JVM would have to
 * find by itself. Not thread-safe.
 */
final class RowSums {
    /** So many rows of bytes fit into sixteen bits. */
    static final int MOST_ROWS = 0xffff / 0xff;

    private static final long EVERY_OTHER = 0x00ff_00ff_00ff_00ffL;
    private static final int LANE = 0xffff;
    private static final int LANE_BITS = 16;

    private final int width;
    private final long[] lanes;
    private final int[] carried;
    private int rowsInLanes;
    private int rowsCarried;

    /**
     * Makes room.
     *
     * @param width how many longs a row takes
     */
    RowSums(int width) {
        this.width = width;
        lanes = new long[2 * width];
        carried = new int[Long.BYTES * width];
    }

    /** Starts again at zero. */
    void clear() {
        Arrays.fill(lanes, 0);
        Arrays.fill(carried, 0);
        rowsInLanes = 0;
        rowsCarried = 0;
    }

    /** Adds a row. */
    void add(long[] cells, int row) {
        if (rowsInLanes == MOST_ROWS) {
            carry();
        }
        rowsInLanes++;
        for (int j = 0; j < width; j++) {
            long bytes = cells[row + j];
            lanes[2 * j] += bytes & EVERY_OTHER;
            lanes[2 * j + 1] += bytes >>> Byte.SIZE & EVERY_OTHER;
        }
    }

    /** Adds sums of some rows, at most {@value #MOST_ROWS}. */
    void add(long[] others, short rows) {
        if (rowsInLanes + rows > MOST_ROWS) {
            carry();
        }
        rowsInLanes += rows;
        for (int j = 0; j < lanes.length; j++) {
            lanes[j] += others[j];
        }
    }

    private void carry() {
        for (int j = 0; j < width; j++) {
            long even = lanes[2 * j];
            long odd = lanes[2 * j + 1];
            for (int i = Long.BYTES * j; i < Long.BYTES * (j + 1); i += 2) {
                carried[i] += (int) even & LANE;
                carried[i + 1] += (int) odd & LANE;
                even >>>= LANE_BITS;
                odd >>>= LANE_BITS;
            }
        }
        Arrays.fill(lanes, 0);
        rowsCarried += rowsInLanes;
        rowsInLanes = 0;
    }

    /** Returns how many rows were added since the last {@link #clear}, if none was carried. */
    short rows() {
        return (short) rowsInLanes;
    }

    /** Copies the sums, none of which was carried. */
    void copyTo(long[] others) {
        System.arraycopy(lanes, 0, others, 0, lanes.length);
    }

    /** Brings all sums to where {@link #of} reads them. */
    void settle() {
        carry();
    }

    /** Returns the sum of a column after {@link #settle}. */
    int of(int column) {
        return carried[RowTable.FIRST + column] - RowTable.ZERO * rowsCarried;
    }

    /** Returns the sum of a column out of what {@link #copyTo} gave. */
    static int of(long[] lanes, int rows, int column) {
        int at = RowTable.FIRST + column;
        long four = lanes[2 * (at / Long.BYTES) + at % 2];
        int sum = (int) (four >>> LANE_BITS * (at % Long.BYTES / 2)) & LANE;
        return sum - RowTable.ZERO * rows;
    }
}
