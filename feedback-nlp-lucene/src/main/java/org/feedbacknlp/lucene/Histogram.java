package org.feedbacknlp.lucene;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * How many verbatims there are in each stretch of the calendar, and how they score. A date is the day that was read with the verbatim; where
 * that was an instant, the zone was said then. Immutable and thread-safe.
 *
 * @param unit the stretches
 * @param buckets from the first stretch with a verbatim to the last, empty ones between them as well
 * @param undated verbatims without a date, or with one outside the years 1 to 9999
 * @param complete false where {@link QueryLimits#time()} was over before all was counted
 */
public record Histogram(CalendarUnit unit, List<Bucket> buckets, long undated, boolean complete) {
    /** The most stretches that are given; a histogram that would have more gives the latest. */
    public static final int MOST_BUCKETS = 10_000;

    /** Copies the list. */
    public Histogram {
        Objects.requireNonNull(unit, "unit");
        buckets = List.copyOf(buckets);
    }

    /**
     * One stretch.
     *
     * @param first its first day
     * @param scores its verbatims and their scores
     */
    public record Bucket(LocalDate first, Scores scores) {
        /** Checks that the parts are there. */
        public Bucket {
            Objects.requireNonNull(first, "first");
            Objects.requireNonNull(scores, "scores");
        }
    }
}
