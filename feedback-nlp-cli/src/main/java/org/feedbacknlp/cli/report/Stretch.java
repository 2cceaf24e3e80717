package org.feedbacknlp.cli.report;

import java.util.List;
import org.feedbacknlp.insight.TimelineRow;

/**
 * Consecutive periods.
 *
 * @param rows the periods, in the order of time; the first and the last have verbatims
 * @param verbatims how many lie in them
 */
record Stretch(List<TimelineRow> rows, long verbatims) {
    /** Returns, of a timeline, the at most so many consecutive periods that hold the most verbatims; the first of several. */
    static Stretch fullest(List<TimelineRow> timeline, int most) {
        int length = Math.min(most, timeline.size());
        long inside = sum(timeline.subList(0, length));
        long best = inside;
        int start = 0;
        for (int next = 1; next + length <= timeline.size(); next++) {
            inside += timeline.get(next + length - 1).verbatims()
                    - timeline.get(next - 1).verbatims();
            if (inside > best) {
                best = inside;
                start = next;
            }
        }
        return new Stretch(trimmed(timeline.subList(start, start + length)), best);
    }

    private static List<TimelineRow> trimmed(List<TimelineRow> rows) {
        int from = 0;
        int to = rows.size();
        while (from < to && rows.get(from).verbatims() == 0) {
            from++;
        }
        while (to > from && rows.get(to - 1).verbatims() == 0) {
            to--;
        }
        return List.copyOf(rows.subList(from, to));
    }

    private static long sum(List<TimelineRow> rows) {
        return rows.stream().mapToLong(TimelineRow::verbatims).sum();
    }
}
