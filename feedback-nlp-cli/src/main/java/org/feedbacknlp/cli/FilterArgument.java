package org.feedbacknlp.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.feedbacknlp.lucene.Filter;
import org.feedbacknlp.lucene.IndexField;

/** Reads the filters of the search command: {@code FIELD=VALUE[,VALUE]}, {@code score=0..6}, {@code date=2026-01-01..2026-03-31}. */
final class FilterArgument {
    private static final String RANGE = "..";

    private FilterArgument() {}

    static Filter parse(String argument) {
        int equals = argument.indexOf('=');
        if (equals <= 0 || equals == argument.length() - 1) {
            throw new CommandException("--filter takes FIELD=VALUE, such as topic=delivery");
        }
        String field = argument.substring(0, equals);
        String value = argument.substring(equals + 1);
        return switch (field) {
            case "score" -> scores(value);
            case "date" -> dates(value);
            default -> Filter.is(field(field), values(value));
        };
    }

    /** Returns the field of a name: one that every index has, one with its prefix, or else a segment. */
    static IndexField field(String name) {
        boolean prefixed = name.startsWith("segment.") || name.startsWith("label.") || name.startsWith("signal.");
        return IndexField.find(name).orElseGet(() -> prefixed ? new IndexField(name) : IndexField.segment(name));
    }

    private static String[] values(String list) {
        List<String> values = new ArrayList<>();
        int from = 0;
        for (int comma = list.indexOf(','); comma >= 0; comma = list.indexOf(',', from)) {
            values.add(list.substring(from, comma));
            from = comma + 1;
        }
        values.add(list.substring(from));
        return values.toArray(new String[0]);
    }

    private static Filter scores(String range) {
        try {
            int dots = range.indexOf(RANGE);
            int lowest = Integer.parseInt(dots < 0 ? range : range.substring(0, dots));
            int highest = dots < 0 ? lowest : Integer.parseInt(range.substring(dots + RANGE.length()));
            return Filter.scores(lowest, highest);
        } catch (IllegalArgumentException wrong) {
            throw new CommandException("--filter score takes a score or a range such as 0..6", wrong);
        }
    }

    private static Filter dates(String range) {
        try {
            int dots = range.indexOf(RANGE);
            LocalDate first = LocalDate.parse(dots < 0 ? range : range.substring(0, dots));
            LocalDate last = dots < 0 ? first : LocalDate.parse(range.substring(dots + RANGE.length()));
            return Filter.dates(first, last);
        } catch (DateTimeException | IllegalArgumentException wrong) {
            throw new CommandException("--filter date takes a day or a range such as 2026-01-01..2026-03-31", wrong);
        }
    }
}
