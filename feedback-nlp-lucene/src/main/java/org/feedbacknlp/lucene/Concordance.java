package org.feedbacknlp.lucene;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.feedbacknlp.api.layer.Span;
import org.feedbacknlp.lucene.search.LineWords;

/**
 * Key words in context. Immutable and thread-safe; {@code toString} shows no text.
 *
 * @param lines the lines in the order that was asked for
 * @param total how many lines there are, those not given among them
 * @param verbatims how many verbatims they are from
 * @param complete false where {@link QueryLimits#time()} was over before all was looked at
 */
public record Concordance(List<Line> lines, long total, long verbatims, boolean complete) {
    /** Copies the list. */
    public Concordance {
        lines = List.copyOf(lines);
    }

    /**
     * Groups the lines that are given by what stands at a place.
     *
     * @param by the place
     * @return the groups, the largest first, then by words; lines with nothing at that place are a group of the empty word
     */
    public List<Group> groups(LineOrder by) {
        Map<String, Set<String>> ids = new LinkedHashMap<>();
        Map<String, Long> counts = new LinkedHashMap<>();
        for (Line line : lines) {
            String words = LineWords.at(line, by);
            ids.computeIfAbsent(words, unseen -> new HashSet<>()).add(line.id());
            counts.merge(words, 1L, Long::sum);
        }
        return counts.entrySet().stream()
                .map(entry -> new Group(
                        entry.getKey(),
                        entry.getValue(),
                        ids.getOrDefault(entry.getKey(), Set.of()).size()))
                .sorted(Comparator.comparingLong(Group::lines).reversed().thenComparing(Group::words))
                .toList();
    }

    @Override
    public String toString() {
        return "Concordance[" + lines.size() + " of " + total + " lines]";
    }

    /**
     * One line.
     *
     * @param id the verbatim's id
     * @param before what stands before the words
     * @param hit the words
     * @param after what stands behind them
     * @param span where the words stand in the verbatim's text
     */
    public record Line(String id, String before, String hit, String after, Span span) {
        /** Checks that the parts are there. */
        public Line {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(hit, "hit");
            Objects.requireNonNull(after, "after");
            Objects.requireNonNull(span, "span");
        }

        /** Shows the id and the place, never the text. */
        @Override
        public String toString() {
            return "Line[" + id + ", " + span + "]";
        }
    }

    /**
     * Lines with the same words at a place.
     *
     * @param words the words, folded
     * @param lines how many lines
     * @param verbatims how many verbatims they are from
     */
    public record Group(String words, long lines, long verbatims) {
        @Override
        public String toString() {
            return "Group[" + lines + " lines]";
        }
    }
}
