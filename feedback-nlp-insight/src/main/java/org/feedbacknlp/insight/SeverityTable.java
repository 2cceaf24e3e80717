package org.feedbacknlp.insight;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.Severity;
import org.feedbacknlp.api.layer.Severity.Level;
import org.feedbacknlp.insight.finding.Coverage;
import org.feedbacknlp.insight.internal.Require;

/**
 * How bad the problems are that respondents tell: a row for each level. Verbatims that were not searched for problems, such as those in a
 * language without words for them, are in no share. Not thread-safe.
 */
public final class SeverityTable implements Accumulator<SeverityTable> {
    private final FindingOptions options;
    private final Map<Level, Long> levels = new EnumMap<>(Level.class);
    private final Map<Level, SortedMap<String, Long>> reasons = new EnumMap<>(Level.class);
    private long searched;
    private long total;

    /**
     * Starts empty.
     *
     * @param options how sure findings must be
     */
    public SeverityTable(FindingOptions options) {
        this.options = options;
    }

    @Override
    public void add(Analysis analysis) {
        total++;
        if (!Sought.in(analysis, Layer.SEVERITY)) {
            return;
        }
        searched++;
        analysis.get(Layer.SEVERITY).ifPresent(this::add);
    }

    private void add(Severity severity) {
        levels.merge(severity.level(), 1L, Long::sum);
        for (String reason : new LinkedHashSet<>(severity.reasons())) {
            reasons(severity.level()).merge(reason, 1L, Long::sum);
        }
    }

    private SortedMap<String, Long> reasons(Level level) {
        return reasons.computeIfAbsent(level, missing -> new TreeMap<>());
    }

    @Override
    public void merge(SeverityTable other) {
        Require.same(options, other.options, "options");
        total += other.total;
        searched += other.searched;
        other.levels.forEach((level, count) -> levels.merge(level, count, Long::sum));
        other.reasons.forEach((level, counts) ->
                counts.forEach((reason, count) -> reasons(level).merge(reason, count, Long::sum)));
    }

    /**
     * Returns how many verbatims were searched for problems.
     *
     * @return those that tell one and those in which none was found, of all
     */
    public Coverage coverage() {
        return new Coverage(searched, total);
    }

    /**
     * Returns how many verbatims tell a problem of a level.
     *
     * @param level the level
     * @return the count
     */
    public long count(Level level) {
        return levels.getOrDefault(level, 0L);
    }

    /**
     * Returns the levels, met or not.
     *
     * @return a row each, the worst first
     */
    public List<SeverityRow> rows() {
        return Stream.of(Level.values()).map(this::row).toList();
    }

    private SeverityRow row(Level level) {
        return new SeverityRow(
                level,
                count(level),
                Shares.of(count(level), coverage(), options),
                reasons.getOrDefault(level, new TreeMap<>()));
    }

    @Override
    public Map<String, Object> toJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("coverage", coverage().toJson());
        json.put("levels", rows().stream().<Object>map(SeverityRow::toJson).toList());
        return json;
    }
}
