package org.feedbacknlp.cli.input;

/**
 * What an input may cost. A row beyond a limit fails alone; a compressed file beyond one is refused as a whole.
 *
 * @param inflatedBytes bytes that a compressed file may grow to
 * @param inflationRatio how many times its own size a compressed file may grow to
 * @param columns columns of a row
 * @param fieldLength UTF-16 code units of one value, and of one line
 */
public record InputLimits(long inflatedBytes, int inflationRatio, int columns, int fieldLength) {
    /** 1 GiB, 100 times, 1,000 columns, 2,000,000 code units. */
    public static final InputLimits DEFAULT = new InputLimits(1L << 30, 100, 1_000, 2_000_000);

    /**
     * Checks the limits.
     *
     * @throws IllegalArgumentException if one is zero or negative
     */
    public InputLimits {
        if (Math.min(Math.min(inflatedBytes, inflationRatio), Math.min(columns, fieldLength)) <= 0) {
            throw new IllegalArgumentException("a limit is not positive");
        }
    }

    /**
     * Returns these limits with another size for compressed files.
     *
     * @param bytes bytes that a compressed file may grow to
     * @return the limits
     */
    public InputLimits withInflatedBytes(long bytes) {
        return new InputLimits(bytes, inflationRatio, columns, fieldLength);
    }
}
