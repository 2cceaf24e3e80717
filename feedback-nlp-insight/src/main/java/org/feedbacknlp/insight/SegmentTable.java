package org.feedbacknlp.insight;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.insight.finding.Contrast;
import org.feedbacknlp.insight.finding.Coverage;
import org.feedbacknlp.insight.internal.Require;
import org.feedbacknlp.insight.stat.Adjustment;

/** The verbatims divided by a segment: a row for each of its values. Those without a value are in no row. Not thread-safe. */
public final class SegmentTable implements Accumulator<SegmentTable> {
    /** The label of all other values together, in {@link #contrasts}. */
    public static final String OTHERS = "others";

    private final Cut cut;
    private final ScoreMetric metric;
    private final FindingOptions options;
    private final SortedMap<String, Tally> values = new TreeMap<>();
    private long total;

    /**
     * Starts empty.
     *
     * @param cut what is divided by
     * @param metric what is made of the scores
     * @param options how sure findings must be
     */
    public SegmentTable(Cut cut, ScoreMetric metric, FindingOptions options) {
        this.cut = cut;
        this.metric = metric;
        this.options = options;
    }

    @Override
    public void add(Analysis analysis) {
        total++;
        cut.of(analysis.verbatim())
                .ifPresent(value -> tally(value).add(analysis.verbatim(), analysis.get(Layer.SENTIMENT)));
    }

    private Tally tally(String value) {
        return values.computeIfAbsent(value, missing -> new Tally(metric.scale()));
    }

    @Override
    public void merge(SegmentTable other) {
        Require.same(cut, other.cut, "cut");
        Require.same(metric, other.metric, "metric");
        Require.same(options, other.options, "options");
        total += other.total;
        other.values.forEach((value, tally) -> tally(value).merge(tally));
    }

    /**
     * Returns how many verbatims are in the rows.
     *
     * @return those with a value, of all
     */
    public Coverage coverage() {
        long having = values.values().stream().mapToLong(Tally::verbatims).sum();
        return new Coverage(having, total);
    }

    /**
     * Returns the values that were met.
     *
     * @return a row each, ordered by value
     */
    public List<SegmentRow> rows() {
        return values.entrySet().stream()
                .map(entry -> row(entry.getKey(), entry.getValue()))
                .toList();
    }

    private SegmentRow row(String value, Tally tally) {
        ScoreGroup group = new ScoreGroup(value, tally.scores(), tally.verbatims());
        return new SegmentRow(
                value,
                tally.verbatims(),
                group.metric(metric, options),
                group.metric(ScoreMetric.mean(metric.scale()), options),
                tally.sentiments(),
                tally.sentiments().net(options));
    }

    /**
     * Holds the scores of each value against those of all other values together.
     *
     * @param adjustment over all values that could be tested
     * @return a contrast each, in the order of {@link #rows()}; none where there are fewer than two values
     */
    public List<Contrast> contrasts(Adjustment adjustment) {
        if (values.size() < 2) {
            return List.of();
        }
        Tally all = new Tally(metric.scale());
        values.values().forEach(all::merge);
        List<Contrast> contrasts = values.entrySet().stream()
                .map(entry -> contrast(entry.getKey(), entry.getValue(), all))
                .toList();
        return Adjusted.contrasts(contrasts, adjustment);
    }

    private Contrast contrast(String value, Tally tally, Tally all) {
        ScoreGroup group = new ScoreGroup(value, tally.scores(), tally.verbatims());
        ScoreGroup others =
                new ScoreGroup(OTHERS, all.scores().minus(tally.scores()), all.verbatims() - tally.verbatims());
        return group.against(others, metric, options);
    }

    @Override
    public Map<String, Object> toJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("cut", cut.name());
        json.put("coverage", coverage().toJson());
        json.put("values", rows().stream().<Object>map(SegmentRow::toJson).toList());
        return json;
    }
}
