package org.feedbacknlp.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.insight.finding.Coverage;
import org.feedbacknlp.insight.finding.Metric;
import org.feedbacknlp.insight.finding.Trend;
import org.feedbacknlp.insight.internal.Require;
import org.feedbacknlp.insight.stat.Adjustment;
import org.feedbacknlp.insight.stat.SampleMean;

/**
 * The verbatims in time: a row for each week or month from the first to the last that has any, those between without data
 * included. Verbatims without a date, or dated outside {@link #EARLIEST}..{@link #LATEST} as only slips of the pen are, are
 * in no row; the coverage tells how many. Not thread-safe.
 */
public final class Timeline implements Accumulator<Timeline> {
    /** The first day that is taken for a date. */
    public static final LocalDate EARLIEST = LocalDate.of(1970, 1, 1);

    /** The last day that is taken for a date. */
    public static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    private final TimeStep step;
    private final ScoreMetric metric;
    private final FindingOptions options;
    private final SortedMap<LocalDate, TimeSlice> slices = new TreeMap<>();
    private long total;

    /**
     * Starts empty.
     *
     * @param step how long the periods are
     * @param metric what is made of the scores
     * @param options how sure findings must be
     */
    public Timeline(TimeStep step, ScoreMetric metric, FindingOptions options) {
        this.step = step;
        this.metric = metric;
        this.options = options;
    }

    @Override
    public void add(Analysis analysis) {
        total++;
        analysis.verbatim()
                .date()
                .filter(date -> !date.isBefore(EARLIEST) && !date.isAfter(LATEST))
                .ifPresent(date -> slice(step.start(date)).add(analysis));
    }

    private TimeSlice slice(LocalDate start) {
        return slices.computeIfAbsent(start, missing -> new TimeSlice(metric.scale()));
    }

    @Override
    public void merge(Timeline other) {
        Require.same(step, other.step, "step");
        Require.same(metric, other.metric, "metric");
        Require.same(options, other.options, "options");
        total += other.total;
        other.slices.forEach((start, slice) -> slice(start).merge(slice));
    }

    /**
     * Returns how many verbatims are in the rows.
     *
     * @return those with a date, of all
     */
    public Coverage coverage() {
        long dated = slices.values().stream()
                .mapToLong(slice -> slice.tally().verbatims())
                .sum();
        return new Coverage(dated, total);
    }

    /**
     * Returns the periods.
     *
     * @return a row each in the order of time, without gaps
     */
    public List<TimelineRow> rows() {
        List<TimelineRow> rows = new ArrayList<>();
        withoutGaps().forEach((start, slice) -> rows.add(row(start, slice)));
        return List.copyOf(rows);
    }

    private SortedMap<LocalDate, TimeSlice> withoutGaps() {
        SortedMap<LocalDate, TimeSlice> all = new TreeMap<>(slices);
        if (!slices.isEmpty()) {
            LocalDate last = slices.lastKey();
            for (LocalDate start = slices.firstKey(); start.isBefore(last); start = step.next(start)) {
                all.putIfAbsent(start, new TimeSlice(metric.scale()));
            }
        }
        return all;
    }

    private TimelineRow row(LocalDate start, TimeSlice slice) {
        Tally tally = slice.tally();
        ScoreMetric mean = ScoreMetric.mean(metric.scale());
        return new TimelineRow(
                start,
                step.label(start),
                tally.verbatims(),
                slice.searched(),
                tally.sentiments(),
                tally.sentiments().net(options),
                mean.of(tally.scores(), tally.verbatims(), options),
                metric.of(tally.scores(), tally.verbatims(), options),
                slice.topics());
    }

    /**
     * Returns how the metric moves.
     *
     * @return its trend, named as the metric
     */
    public Trend scoreTrend() {
        return line().build(metric.id(), slice -> {
            ScoreCounts scores = slice.tally().scores();
            Metric value = metric.of(scores, slice.tally().verbatims(), options);
            return new TrendLine.Point(value, some(scores.n()).map(n -> metric.sample(scores)));
        });
    }

    /**
     * Returns how net sentiment moves.
     *
     * @return its trend, named {@code net-sentiment}
     */
    public Trend sentimentTrend() {
        return line().build("net-sentiment", slice -> {
            SentimentCounts counts = slice.tally().sentiments();
            return new TrendLine.Point(
                    counts.net(options), some(counts.having()).map(n -> counts.sample()));
        });
    }

    /**
     * Returns how each topic's share of the verbatims moves.
     *
     * @param adjustment over all topics that could be tested
     * @return a trend each, named by the topic, ordered by it
     */
    public List<Trend> topicTrends(Adjustment adjustment) {
        SortedSet<String> topics = new TreeSet<>();
        slices.values().forEach(slice -> topics.addAll(slice.topics().keySet()));
        TrendLine line = line();
        List<Trend> trends = topics.stream()
                .map(topic -> line.build(topic, slice -> share(topic, slice)))
                .toList();
        return Adjusted.trends(trends, adjustment);
    }

    private TrendLine.Point share(String topic, TimeSlice slice) {
        long hits = slice.mentions(topic);
        Coverage coverage = new Coverage(slice.searched(), slice.tally().verbatims());
        return new TrendLine.Point(
                Shares.of(hits, coverage, options), some(slice.searched()).map(n -> new SampleMean(n, hits, hits)));
    }

    private TrendLine line() {
        return new TrendLine(withoutGaps(), options.level());
    }

    private static Optional<Long> some(long n) {
        return n == 0 ? Optional.empty() : Optional.of(n);
    }

    @Override
    public Map<String, Object> toJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("step", step.id());
        json.put("coverage", coverage().toJson());
        json.put("periods", rows().stream().<Object>map(TimelineRow::toJson).toList());
        return json;
    }
}
