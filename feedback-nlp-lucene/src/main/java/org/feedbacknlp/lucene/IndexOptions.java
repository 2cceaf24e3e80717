package org.feedbacknlp.lucene;

import java.util.Objects;

/**
 * How an index is kept open. None of it is written to the folder.
 *
 * @param bufferMegabytes memory for analyses that are not yet in files, 1 to 2,000
 * @param names distinct segment names, and as many distinct model names, that the index takes; an analysis with one more
 *     is refused
 * @param queryLimits what a query may cost
 * @param verified whether every file of an index is read to its end and held against its checksum before the index is opened,
 *     as {@link FeedbackIndex#verify} does
 */
public record IndexOptions(int bufferMegabytes, int names, QueryLimits queryLimits, boolean verified) {
    /** 64 MB, 100 names, {@link QueryLimits#DEFAULT}, not verified. */
    public static final IndexOptions DEFAULT = new IndexOptions(64, 100, QueryLimits.DEFAULT, false);

    /**
     * Checks the options.
     *
     * @throws IllegalArgumentException if a number is outside its range
     */
    public IndexOptions {
        if (bufferMegabytes < 1 || bufferMegabytes > 2_000) {
            throw new IllegalArgumentException("bufferMegabytes is not in 1..2000: " + bufferMegabytes);
        }
        if (names < 1) {
            throw new IllegalArgumentException("names must be positive: " + names);
        }
        Objects.requireNonNull(queryLimits, "queryLimits");
    }

    /**
     * Returns these options with another buffer.
     *
     * @param megabytes memory for analyses that are not yet in files
     * @return the options
     */
    public IndexOptions withBufferMegabytes(int megabytes) {
        return new IndexOptions(megabytes, names, queryLimits, verified);
    }

    /**
     * Returns these options with another number of names.
     *
     * @param count distinct segment names, and as many model names
     * @return the options
     */
    public IndexOptions withNames(int count) {
        return new IndexOptions(bufferMegabytes, count, queryLimits, verified);
    }

    /**
     * Returns these options with other limits.
     *
     * @param limits what a query may cost
     * @return the options
     */
    public IndexOptions withQueryLimits(QueryLimits limits) {
        return new IndexOptions(bufferMegabytes, names, limits, verified);
    }

    /**
     * Returns these options with or without verification.
     *
     * @param wanted whether every file is read to its end before the index is opened
     * @return the options
     */
    public IndexOptions withVerified(boolean wanted) {
        return new IndexOptions(bufferMegabytes, names, queryLimits, wanted);
    }
}
