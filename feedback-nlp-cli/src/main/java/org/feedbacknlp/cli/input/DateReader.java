package org.feedbacknlp.cli.input;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads days. Without a format: ISO 8601, a date or a date and time. The day is the one that is written there; where the time bears an
 * offset and a zone was given, it is the day in that zone. The machine's own zone has no part in it. Immutable and thread-safe.
 */
public final class DateReader {
    /** ISO 8601, days as written. */
    public static final DateReader ISO = new DateReader(Optional.empty(), Optional.empty());

    private static final int LAST_YEAR = 9999;
    private static final DateTimeFormatter ISO_DATE_OR_TIME = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .optionalStart()
            .appendLiteral('T')
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .optionalEnd()
            .optionalStart()
            .appendLiteral(' ')
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .optionalEnd()
            .optionalStart()
            .appendOffsetId()
            .optionalEnd()
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private final DateTimeFormatter format;
    private final String expected;
    private final Optional<ZoneId> zone;

    private DateReader(Optional<String> pattern, Optional<ZoneId> zone) {
        format = pattern.map(DateReader::formatter).orElse(ISO_DATE_OR_TIME);
        expected = pattern.orElse("2026-10-31 or 2026-10-31T09:30:00Z");
        this.zone = zone;
    }

    private static DateTimeFormatter formatter(String pattern) {
        // Strict resolving takes no year of an era without its era, so that u stands for y.
        return new DateTimeFormatterBuilder()
                .appendPattern(pattern.replace("yyyy", "uuuu"))
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /**
     * Makes a reader.
     *
     * @param pattern a pattern of {@link DateTimeFormatter}, English names of months, or empty for ISO 8601
     * @param zone the zone whose days count for times with an offset, or empty for the day as written
     * @return the reader
     * @throws InputException if it is no pattern
     */
    public static DateReader of(Optional<String> pattern, Optional<ZoneId> zone) {
        try {
            return new DateReader(pattern, zone);
        } catch (IllegalArgumentException wrong) {
            throw new InputException("--date-format is no pattern such as dd/MM/yyyy", wrong);
        }
    }

    /**
     * Reads a day.
     *
     * @param text what stands in the file
     * @return the day
     * @throws IllegalArgumentException if it is none; the message says what is expected
     */
    public LocalDate read(String text) {
        try {
            TemporalAccessor parsed = format.parse(text);
            LocalDate day = LocalDate.from(parsed);
            if (zone.isPresent()
                    && parsed.query(TemporalQueries.offset()) != null
                    && parsed.isSupported(ChronoField.NANO_OF_DAY)) {
                day = OffsetDateTime.from(parsed).atZoneSameInstant(zone.get()).toLocalDate();
            }
            if (day.getYear() < 1 || day.getYear() > LAST_YEAR) {
                throw new IllegalArgumentException("year outside 1.." + LAST_YEAR);
            }
            return day;
        } catch (DateTimeException wrong) {
            throw new IllegalArgumentException(
                    "not a date like " + expected + "; say how dates are written with --date-format", wrong);
        }
    }
}
