package org.feedbacknlp.core.linear;

import java.util.Arrays;

/**
 * The column sums of rows of a {@link RowTable}. Eight bytes are added at once: a long holds four sums of sixteen bits, one for every other
 * byte, and before they could run over they are carried to sums of 32 bits. Column by column, so that the sums under way stay in registers.
 * Exact, and without any instruction that a JVM would have to find by itself. Not thread-safe.
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

    /** Adds rows. */
    void add(long[] cells, Hits rows) {
        int from = 0;
        while (from < rows.count()) {
            if (rowsInLanes == MOST_ROWS) {
                carry();
            }
            int end = Math.min(rows.count(), from + MOST_ROWS - rowsInLanes);
            int j = 0;
            for (; j + 3 < width; j += 4) {
                addFourColumns(cells, rows.places(), from, end, j);
            }
            for (; j < width; j++) {
                addColumn(cells, rows.places(), from, end, j);
            }
            rowsInLanes += end - from;
            from = end;
        }
    }

    private void addColumn(long[] cells, int[] rows, int from, int end, int j) {
        long even = lanes[j];
        long odd = lanes[width + j];
        for (int i = from; i < end; i++) {
            long bytes = cells[rows[i] + j];
            even += bytes & EVERY_OTHER;
            odd += bytes >>> Byte.SIZE & EVERY_OTHER;
        }
        lanes[j] = even;
        lanes[width + j] = odd;
    }

    /** Does what {@link #addColumn} does for four columns, since to find a row costs as much as to add a column of it. */
    private void addFourColumns(long[] cells, int[] rows, int from, int end, int j) {
        long even0 = lanes[j];
        long even1 = lanes[j + 1];
        long even2 = lanes[j + 2];
        long even3 = lanes[j + 3];
        long odd0 = lanes[width + j];
        long odd1 = lanes[width + j + 1];
        long odd2 = lanes[width + j + 2];
        long odd3 = lanes[width + j + 3];
        for (int i = from; i < end; i++) {
            int at = rows[i] + j;
            long bytes0 = cells[at];
            long bytes1 = cells[at + 1];
            long bytes2 = cells[at + 2];
            long bytes3 = cells[at + 3];
            even0 += bytes0 & EVERY_OTHER;
            even1 += bytes1 & EVERY_OTHER;
            even2 += bytes2 & EVERY_OTHER;
            even3 += bytes3 & EVERY_OTHER;
            odd0 += bytes0 >>> Byte.SIZE & EVERY_OTHER;
            odd1 += bytes1 >>> Byte.SIZE & EVERY_OTHER;
            odd2 += bytes2 >>> Byte.SIZE & EVERY_OTHER;
            odd3 += bytes3 >>> Byte.SIZE & EVERY_OTHER;
        }
        lanes[j] = even0;
        lanes[j + 1] = even1;
        lanes[j + 2] = even2;
        lanes[j + 3] = even3;
        lanes[width + j] = odd0;
        lanes[width + j + 1] = odd1;
        lanes[width + j + 2] = odd2;
        lanes[width + j + 3] = odd3;
    }

    /** Adds what a memo holds of words, each a sum of at most {@value #MOST_ROWS} rows. */
    void add(WordMemo memo, Hits words) {
        int from = 0;
        while (from < words.count()) {
            int end = from;
            int rows = rowsInLanes;
            while (end < words.count() && rows + memo.rows(words.places()[end]) <= MOST_ROWS) {
                rows += memo.rows(words.places()[end++]);
            }
            int j = 0;
            for (; j + 3 < lanes.length; j += 4) {
                addFourLanes(memo.cells(), words.places(), from, end, j);
            }
            for (; j < lanes.length; j++) {
                addLane(memo.cells(), words.places(), from, end, j);
            }
            rowsInLanes = rows;
            if (end < words.count()) {
                carry();
            }
            from = end;
        }
    }

    private void addLane(long[] cells, int[] places, int from, int end, int j) {
        long sum = lanes[j];
        for (int i = from; i < end; i++) {
            sum += cells[places[i] + WordMemo.SUMS + j];
        }
        lanes[j] = sum;
    }

    private void addFourLanes(long[] cells, int[] places, int from, int end, int j) {
        long sum0 = lanes[j];
        long sum1 = lanes[j + 1];
        long sum2 = lanes[j + 2];
        long sum3 = lanes[j + 3];
        for (int i = from; i < end; i++) {
            int at = places[i] + WordMemo.SUMS + j;
            sum0 += cells[at];
            sum1 += cells[at + 1];
            sum2 += cells[at + 2];
            sum3 += cells[at + 3];
        }
        lanes[j] = sum0;
        lanes[j + 1] = sum1;
        lanes[j + 2] = sum2;
        lanes[j + 3] = sum3;
    }

    private void carry() {
        for (int j = 0; j < width; j++) {
            long even = lanes[j];
            long odd = lanes[width + j];
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
    int rows() {
        return rowsInLanes;
    }

    /** Copies the sums, none of which was carried. */
    void copyTo(long[] others, int at) {
        System.arraycopy(lanes, 0, others, at, lanes.length);
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
    static int of(long[] sums, int from, int width, int rows, int column) {
        int at = RowTable.FIRST + column;
        long four = sums[from + at % 2 * width + at / Long.BYTES];
        int sum = (int) (four >>> LANE_BITS * (at % Long.BYTES / 2)) & LANE;
        return sum - RowTable.ZERO * rows;
    }
}
