package org.feedbacknlp.cli.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.feedbacknlp.insight.Cut;
import org.feedbacknlp.insight.SegmentRow;
import org.feedbacknlp.insight.SegmentTable;
import org.feedbacknlp.insight.finding.Contrast;
import org.feedbacknlp.insight.finding.Coverage;
import org.feedbacknlp.insight.stat.Adjustment;

/**
 * What differs between the values of one segment.
 *
 * @param cut what the verbatims are divided by
 * @param coverage how many have a value
 * @param values the values, the most frequent first
 */
record SegmentFindings(Cut cut, Coverage coverage, List<Value> values) {
    /**
     * One value.
     *
     * @param row what is known of it
     * @param contrast its score against that of all others; empty where there are no others
     */
    record Value(SegmentRow row, Optional<Contrast> contrast) {}

    /** Works the differences out. */
    static SegmentFindings of(Cut cut, SegmentTable table) {
        List<SegmentRow> rows = table.rows();
        List<Contrast> contrasts = table.contrasts(Adjustment.BENJAMINI_HOCHBERG);
        List<Value> values = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            values.add(new Value(rows.get(i), contrasts.isEmpty() ? Optional.empty() : Optional.of(contrasts.get(i))));
        }
        values.sort(Comparator.comparingLong(value -> -value.row().verbatims()));
        return new SegmentFindings(cut, table.coverage(), List.copyOf(values));
    }
}
