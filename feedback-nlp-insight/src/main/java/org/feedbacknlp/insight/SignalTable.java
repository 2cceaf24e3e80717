package org.feedbacknlp.insight;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.Modality;
import org.feedbacknlp.api.layer.SignalKind;
import org.feedbacknlp.api.layer.Signals;
import org.feedbacknlp.api.layer.Signals.Signal;
import org.feedbacknlp.insight.finding.Contrast;
import org.feedbacknlp.insight.finding.Coverage;
import org.feedbacknlp.insight.internal.Require;
import org.feedbacknlp.insight.stat.Adjustment;

/**
 * What respondents do or will do: a row for each kind of signal. A verbatim counts once for a kind, in its firmest mood, the first in the order
 * of {@link Modality}: who says "I cancelled" and "I would have stayed" has stated it. Shares and scores are of those that state a signal; what
 * is conditional, hypothetical, averted, negated or somebody else's is counted apart. Verbatims that were not searched for signals, such as
 * those in a language without signal words, are in no share. Not thread-safe.
 */
public final class SignalTable implements Accumulator<SignalTable> {
    /** The label of all other searched verbatims, in {@link #contrasts}. */
    public static final String OTHERS = "others";

    private final ScoreMetric metric;
    private final FindingOptions options;
    private final Tally searched;
    private final Map<SignalKind, Tally> stated = new EnumMap<>(SignalKind.class);
    private final Map<SignalKind, Map<Modality, Long>> moods = new EnumMap<>(SignalKind.class);
    private long total;
    private long giving;

    /**
     * Starts empty.
     *
     * @param metric what is made of the scores
     * @param options how sure findings must be
     */
    public SignalTable(ScoreMetric metric, FindingOptions options) {
        this.metric = metric;
        this.options = options;
        this.searched = new Tally(metric.scale());
    }

    @Override
    public void add(Analysis analysis) {
        total++;
        if (!Sought.in(analysis, Layer.SIGNALS)) {
            return;
        }
        searched.add(analysis.verbatim(), analysis.get(Layer.SENTIMENT));
        Map<SignalKind, Modality> firmest = firmest(analysis.get(Layer.SIGNALS));
        giving += firmest.isEmpty() ? 0 : 1;
        firmest.forEach((kind, mood) -> {
            moods(kind).merge(mood, 1L, Long::sum);
            if (mood == Modality.STATED) {
                stated(kind).add(analysis.verbatim(), analysis.get(Layer.SENTIMENT));
            }
        });
    }

    private static Map<SignalKind, Modality> firmest(Optional<Signals> signals) {
        Map<SignalKind, Modality> firmest = new EnumMap<>(SignalKind.class);
        for (Signal signal : signals.map(Signals::all).orElse(List.of())) {
            firmest.merge(signal.kind(), signal.modality(), (one, other) -> one.compareTo(other) <= 0 ? one : other);
        }
        return firmest;
    }

    private Map<Modality, Long> moods(SignalKind kind) {
        return moods.computeIfAbsent(kind, missing -> new EnumMap<>(Modality.class));
    }

    private Tally stated(SignalKind kind) {
        return stated.computeIfAbsent(kind, missing -> new Tally(metric.scale()));
    }

    @Override
    public void merge(SignalTable other) {
        Require.same(metric, other.metric, "metric");
        Require.same(options, other.options, "options");
        total += other.total;
        giving += other.giving;
        searched.merge(other.searched);
        other.stated.forEach((kind, tally) -> stated(kind).merge(tally));
        other.moods.forEach(
                (kind, counts) -> counts.forEach((mood, count) -> moods(kind).merge(mood, count, Long::sum)));
    }

    /**
     * Returns how many verbatims were searched for signals.
     *
     * @return those that have some and those in which none was found, of all
     */
    public Coverage coverage() {
        return new Coverage(searched.verbatims(), total);
    }

    /**
     * Returns how many verbatims give a signal of any kind in any mood.
     *
     * @return those that do, of those that were searched
     */
    public Coverage giving() {
        return new Coverage(giving, searched.verbatims());
    }

    /**
     * Returns the signals that were met.
     *
     * @return a row each, in the order of {@link SignalKind}
     */
    public List<SignalRow> rows() {
        return moods.keySet().stream().map(this::row).toList();
    }

    private SignalRow row(SignalKind kind) {
        Tally tally = stated.getOrDefault(kind, new Tally(metric.scale()));
        return new SignalRow(
                kind,
                moods(kind),
                Shares.of(tally.verbatims(), coverage(), options),
                group(kind.id(), tally).metric(ScoreMetric.mean(metric.scale()), options));
    }

    private static ScoreGroup group(String label, Tally tally) {
        return new ScoreGroup(label, tally.scores(), tally.verbatims());
    }

    /**
     * Holds the scores of those that state each signal against those of all other searched verbatims. It tells what goes together, not what
     * causes what.
     *
     * @param adjustment over all signals that could be tested
     * @return a contrast for each signal that is stated, by name, in the order of {@link #rows()}
     */
    public List<Contrast> contrasts(Adjustment adjustment) {
        List<Contrast> contrasts = stated.entrySet().stream()
                .map(entry -> contrast(entry.getKey(), entry.getValue()))
                .toList();
        return Adjusted.contrasts(contrasts, adjustment);
    }

    private Contrast contrast(SignalKind kind, Tally tally) {
        ScoreGroup others = new ScoreGroup(
                OTHERS, searched.scores().minus(tally.scores()), searched.verbatims() - tally.verbatims());
        return group(kind.id(), tally).against(others, metric, options);
    }

    @Override
    public Map<String, Object> toJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("coverage", coverage().toJson());
        json.put("giving", giving().toJson());
        json.put("signals", rows().stream().<Object>map(SignalRow::toJson).toList());
        json.put(
                "contrasts",
                contrasts(Adjustment.BENJAMINI_HOCHBERG).stream()
                        .<Object>map(Contrast::toJson)
                        .toList());
        return json;
    }
}
