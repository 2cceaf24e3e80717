package org.feedbacknlp.lucene;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.feedbacknlp.api.layer.WireName;

/** A stretch of the calendar (ISO 8601). */
public enum CalendarUnit implements WireName {
    /** A day. */
    DAY,
    /** Monday to Sunday. */
    WEEK,
    /** A month. */
    MONTH,
    /** January to March, and so on. */
    QUARTER,
    /** A year. */
    YEAR;

    /**
     * Returns the first day of the stretch that a day is in.
     *
     * @param day the day
     * @return the first day
     */
    public LocalDate firstDay(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> day.withDayOfMonth(1).withMonth(3 * ((day.getMonthValue() - 1) / 3) + 1);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    /**
     * Returns the first day of a later or an earlier stretch.
     *
     * @param first the first day of a stretch
     * @param count how many stretches later, negative for earlier ones
     * @return the first day of that one
     */
    public LocalDate plus(LocalDate first, long count) {
        return switch (this) {
            case DAY -> first.plusDays(count);
            case WEEK -> first.plusWeeks(count);
            case MONTH -> first.plusMonths(count);
            case QUARTER -> first.plusMonths(3 * count);
            case YEAR -> first.plusYears(count);
        };
    }
}
