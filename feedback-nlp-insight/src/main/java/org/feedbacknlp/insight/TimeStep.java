package org.feedbacknlp.insight;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import org.feedbacknlp.api.layer.WireName;

/** How long the periods of a timeline are. */
public enum TimeStep implements WireName {
    /** ISO weeks, from Monday to Sunday. */
    WEEK(ChronoUnit.WEEKS),
    /** Calendar months. */
    MONTH(ChronoUnit.MONTHS);

    private final ChronoUnit unit;

    TimeStep(ChronoUnit unit) {
        this.unit = unit;
    }

    /**
     * Returns the first day of the period that a day lies in.
     *
     * @param day the day
     * @return a Monday, or the first of a month
     */
    public LocalDate start(LocalDate day) {
        return this == WEEK
                ? day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                : day.with(TemporalAdjusters.firstDayOfMonth());
    }

    /**
     * Returns the first day of the next period.
     *
     * @param start the first day of a period
     * @return the day
     */
    public LocalDate next(LocalDate start) {
        return start.plus(1, unit);
    }

    /**
     * Names a period.
     *
     * @param start its first day
     * @return such as {@code 2026-W07} or {@code 2026-02}
     */
    public String label(LocalDate start) {
        return this == WEEK
                ? start.get(IsoFields.WEEK_BASED_YEAR) + "-W" + twoDigits(start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR))
                : start.getYear() + "-" + twoDigits(start.getMonthValue());
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
