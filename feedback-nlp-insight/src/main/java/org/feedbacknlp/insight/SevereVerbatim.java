package org.feedbacknlp.insight;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.feedbacknlp.api.layer.LayerValue;
import org.feedbacknlp.api.layer.Severity.Level;
import org.feedbacknlp.insight.internal.Require;

/**
 * A verbatim that tells a severe problem. Ordered from the one to look at first: the worst, then the latest, undated
 * ones last, then the one with the most reasons, then by id.
 *
 * @param verbatim its id, never blank
 * @param level how bad
 * @param reasons why, by their ids
 * @param date its date
 * @param quote the words that tell it, where they may be shown
 */
public record SevereVerbatim(
        String verbatim, Level level, List<String> reasons, Optional<LocalDate> date, Optional<Quote> quote)
        implements Comparable<SevereVerbatim>, LayerValue {
    private static final Comparator<SevereVerbatim> FIRST = Comparator.comparing(SevereVerbatim::level)
            .thenComparing(severe -> severe.date().orElse(LocalDate.MIN), Comparator.reverseOrder())
            .thenComparingInt(severe -> -severe.reasons().size())
            .thenComparing(SevereVerbatim::verbatim)
            .thenComparing(severe -> String.join(" ", severe.reasons()))
            .thenComparing(
                    severe -> severe.quote().orElse(null), Comparator.nullsLast(Comparator.<Quote>naturalOrder()));

    /**
     * Checks the id and copies the list.
     *
     * @throws IllegalArgumentException if the id is blank
     */
    public SevereVerbatim {
        Require.id(verbatim, "verbatim");
        Objects.requireNonNull(level, "level");
        reasons = List.copyOf(reasons);
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(quote, "quote");
    }

    @Override
    public int compareTo(SevereVerbatim other) {
        return FIRST.compare(this, other);
    }

    @Override
    public Map<String, Object> toJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("verbatim", verbatim);
        json.put("level", level.name());
        json.put("reasons", reasons);
        date.ifPresent(day -> json.put("date", day.toString()));
        quote.ifPresent(words -> json.put("quote", words.toJson()));
        return json;
    }
}
