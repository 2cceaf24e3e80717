package org.feedbacknlp.lucene;

import java.time.Duration;
import java.util.Objects;

/**
 * How an index is kept open. None of it is written to the folder.
 *
 * @param bufferMegabytes memory for analyses that are not yet in files, 1 to 2,000
 * @param names distinct segment names, and as many distinct model names, that the index takes; an analysis with one more
 *     is refused
 * @param commitWrites after how many analyses a write commits by itself, at least 1; a commit for each costs a thousand times as much as the
 *     write
 * @param commitTime how long what was written may stay uncommitted when more is written, more than nothing and at most a day
 * @param queryLimits what a query may cost
 * @param verified whether every file of an index is read to its end and held against its checksum before the index is opened,
 *     as {@link FeedbackIndex#verify} does
 */
public record IndexOptions(
        int bufferMegabytes,
        int names,
        int commitWrites,
        Duration commitTime,
        QueryLimits queryLimits,
        boolean verified) {
    private static final Duration LONGEST = Duration.ofDays(1);

    /** 64 MB, 100 names, a commit after 100,000 analyses or a minute, {@link QueryLimits#DEFAULT}, not verified. */
    public static final IndexOptions DEFAULT =
            new IndexOptions(64, 100, 100_000, Duration.ofMinutes(1), QueryLimits.DEFAULT, false);

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
        if (commitWrites < 1) {
            throw new IllegalArgumentException("commitWrites must be positive: " + commitWrites);
        }
        if (!commitTime.isPositive() || commitTime.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("commitTime is not in 1 ns..1 day: " + commitTime);
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
        return new IndexOptions(megabytes, names, commitWrites, commitTime, queryLimits, verified);
    }

    /**
     * Returns these options with another number of names.
     *
     * @param count distinct segment names, and as many model names
     * @return the options
     */
    public IndexOptions withNames(int count) {
        return new IndexOptions(bufferMegabytes, count, commitWrites, commitTime, queryLimits, verified);
    }

    /**
     * Returns these options with other limits.
     *
     * @param limits what a query may cost
     * @return the options
     */
    public IndexOptions withQueryLimits(QueryLimits limits) {
        return new IndexOptions(bufferMegabytes, names, commitWrites, commitTime, limits, verified);
    }

    /**
     * Returns these options with another pace of commits.
     *
     * @param writes after how many analyses a write commits
     * @param time how long what was written may stay uncommitted when more is written
     * @return the options
     */
    public IndexOptions withCommits(int writes, Duration time) {
        return new IndexOptions(bufferMegabytes, names, writes, time, queryLimits, verified);
    }

    /**
     * Returns these options with or without verification.
     *
     * @param wanted whether every file is read to its end before the index is opened
     * @return the options
     */
    public IndexOptions withVerified(boolean wanted) {
        return new IndexOptions(bufferMegabytes, names, commitWrites, commitTime, queryLimits, wanted);
    }
}
