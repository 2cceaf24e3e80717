package org.feedbacknlp.benchmarks.speed;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.feedbacknlp.core.linear.LinearModel;

/** Ways to keep a model's weights, and to add the rows of a text up. */
public enum RowLayout {
    /** A byte for each label, added one by one. */
    BYTES("a byte each, one by one"),
    /** A byte for each label, eight added at once: what the core does. */
    PACKED("a byte each, eight at once (the core's)"),
    /** Only weights that are not zero, each with its label. */
    SPARSE_ALL("sparse, all but zeros"),
    /** The 16 largest weights, each with its label. */
    SPARSE_16("sparse, the largest 16"),
    /** The 8 largest weights, each with its label. */
    SPARSE_8("sparse, the largest 8");

    private final String title;

    RowLayout(String title) {
        this.title = title;
    }

    /**
     * Returns what it is called in tables.
     *
     * @return the name
     */
    public String title() {
        return title;
    }

    /** Weights in this layout. For one thread. */
    sealed interface Rows {
        /** Adds rows up, of which there are at most 257; gives a sum for each label. */
        void add(int[] rows, int[] sums);

        /** Returns how many bytes the weights take. */
        long bytes();
    }

    Rows of(LinearModel model) {
        int labels = model.labels().size();
        return switch (this) {
            case BYTES -> new Bytes(model.weights(), labels);
            case PACKED -> Packed.of(model.weights(), labels);
            case SPARSE_ALL -> Sparse.of(model.weights(), labels, labels);
            case SPARSE_16 -> Sparse.of(model.weights(), labels, 16);
            case SPARSE_8 -> Sparse.of(model.weights(), labels, 8);
        };
    }

    private static final class Bytes implements Rows {
        private final byte[] weights;
        private final int labels;

        private Bytes(byte[] weights, int labels) {
            this.weights = weights;
            this.labels = labels;
        }

        @Override
        public void add(int[] rows, int[] sums) {
            for (int row : rows) {
                int from = row * labels;
                for (int k = 0; k < labels; k++) {
                    sums[k] += weights[from + k];
                }
            }
        }

        @Override
        public long bytes() {
            return weights.length;
        }
    }

    private static final class Packed implements Rows {
        private static final long EVERY_OTHER = 0x00ff_00ff_00ff_00ffL;
        private static final int ZERO = 128;

        private final long[] cells;
        private final int labels;
        private final int width;
        private final long[] lanes;

        private Packed(long[] cells, int labels, int width, long[] lanes) {
            this.cells = cells;
            this.labels = labels;
            this.width = width;
            this.lanes = lanes;
        }

        static Packed of(byte[] weights, int labels) {
            int width = (labels + Long.BYTES - 1) / Long.BYTES;
            long[] cells = new long[weights.length / labels * width];
            for (int i = 0; i < weights.length; i++) {
                int k = i % labels;
                cells[i / labels * width + k / Long.BYTES] |=
                        (long) (weights[i] + ZERO) << Byte.SIZE * (k % Long.BYTES);
            }
            return new Packed(cells, labels, width, new long[2 * width]);
        }

        @Override
        public void add(int[] rows, int[] sums) {
            Arrays.fill(lanes, 0);
            for (int row : rows) {
                int from = row * width;
                for (int j = 0; j < width; j++) {
                    long bytes = cells[from + j];
                    lanes[2 * j] += bytes & EVERY_OTHER;
                    lanes[2 * j + 1] += bytes >>> Byte.SIZE & EVERY_OTHER;
                }
            }
            for (int k = 0; k < labels; k++) {
                long four = lanes[2 * (k / Long.BYTES) + k % 2];
                sums[k] += (int) (four >>> 16 * (k % Long.BYTES / 2) & 0xffff) - ZERO * rows.length;
            }
        }

        @Override
        public long bytes() {
            return (long) Long.BYTES * cells.length;
        }
    }

    private static final class Sparse implements Rows {
        private final int[] starts;
        private final byte[] labels;
        private final byte[] weights;

        private Sparse(int[] starts, byte[] labels, byte[] weights) {
            this.starts = starts;
            this.labels = labels;
            this.weights = weights;
        }

        static Sparse of(byte[] dense, int outputs, int most) {
            int rows = dense.length / outputs;
            int[] starts = new int[rows + 1];
            byte[] labels = new byte[dense.length];
            byte[] weights = new byte[dense.length];
            int at = 0;
            for (int row = 0; row < rows; row++) {
                int from = row * outputs;
                List<Integer> kept = IntStream.range(0, outputs)
                        .filter(k -> dense[from + k] != 0)
                        .boxed()
                        .sorted(Comparator.comparingInt(k -> -Math.abs(dense[from + k])))
                        .limit(most)
                        .toList();
                for (int k : kept) {
                    labels[at] = (byte) k;
                    weights[at++] = dense[from + k];
                }
                starts[row + 1] = at;
            }
            return new Sparse(starts, Arrays.copyOf(labels, at), Arrays.copyOf(weights, at));
        }

        @Override
        public void add(int[] rows, int[] sums) {
            for (int row : rows) {
                for (int i = starts[row]; i < starts[row + 1]; i++) {
                    sums[labels[i]] += weights[i];
                }
            }
        }

        @Override
        public long bytes() {
            return 2L * labels.length + (long) Integer.BYTES * starts.length;
        }
    }
}
