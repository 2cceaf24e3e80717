package org.feedbacknlp.insight;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.api.layer.Effort;
import org.feedbacknlp.api.layer.Emotion;
import org.feedbacknlp.api.layer.Emotions;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.LayerValue;
import org.feedbacknlp.api.layer.Stage;
import org.feedbacknlp.api.layer.StageGuess;
import org.feedbacknlp.api.layer.WireName;
import org.feedbacknlp.insight.finding.Coverage;
import org.feedbacknlp.insight.finding.Metric;
import org.feedbacknlp.insight.internal.Require;

/**
 * How often each value of a layer is met: each emotion, each step of effort, each stage. Emotions are felt by some of all that were searched
 * for them, several by one perhaps, so their shares are of those searched. Effort and stage have one value, and absent is neither ordinary
 * effort nor another stage, so their shares are of those that have one. Not thread-safe.
 */
public final class LayerShares implements Accumulator<LayerShares> {
    private final Read<?> read;
    private final FindingOptions options;
    private final Map<String, Long> counts = new LinkedHashMap<>();
    private long total;
    private long searched;
    private long having;

    private LayerShares(Read<?> read, FindingOptions options) {
        this.read = read;
        this.options = options;
        read.values.forEach(value -> counts.put(value, 0L));
    }

    /** How a layer is read: its values in their order, and which of them a verbatim has. */
    private record Read<T extends LayerValue>(
            Layer<T> layer, List<String> values, Function<T, Set<String>> of, boolean several) {
        static final Read<Effort> EFFORT = new Read<>(
                Layer.EFFORT,
                List.of("2", "1", "0", "-1", "-2"),
                effort -> Set.of(Integer.toString(effort.value())),
                false);
        static final Read<Emotions> EMOTIONS = new Read<>(
                Layer.EMOTIONS,
                ids(Emotion.values()),
                emotions ->
                        emotions.all().stream().map(felt -> felt.emotion().id()).collect(Collectors.toSet()),
                true);
        static final Read<StageGuess> STAGES = new Read<>(
                Layer.STAGE, ids(Stage.values()), guess -> Set.of(guess.stage().id()), false);

        private static List<String> ids(WireName... values) {
            return Stream.of(values).map(WireName::id).toList();
        }

        Set<String> of(Analysis analysis) {
            return analysis.get(layer).map(of).orElse(Set.of());
        }
    }

    /**
     * Starts without verbatims, for the layer of effort.
     *
     * @param options how sure findings must be
     * @return shares of the values 2 (very hard) to -2 (effortless) among the verbatims that tell of effort
     */
    public static LayerShares effort(FindingOptions options) {
        return new LayerShares(Read.EFFORT, options);
    }

    /**
     * Starts without verbatims, for the layer of emotions.
     *
     * @param options how sure findings must be
     * @return shares of the emotions among the verbatims that were searched for them
     */
    public static LayerShares emotions(FindingOptions options) {
        return new LayerShares(Read.EMOTIONS, options);
    }

    /**
     * Starts without verbatims, for the layer of stages.
     *
     * @param options how sure findings must be
     * @return shares of the stages among the verbatims whose stage is known
     */
    public static LayerShares stages(FindingOptions options) {
        return new LayerShares(Read.STAGES, options);
    }

    @Override
    public void add(Analysis analysis) {
        total++;
        if (!Sought.in(analysis, read.layer)) {
            return;
        }
        searched++;
        Set<String> met = read.of(analysis);
        having += met.isEmpty() ? 0 : 1;
        met.forEach(value -> counts.merge(value, 1L, Long::sum));
    }

    @Override
    public void merge(LayerShares other) {
        Require.same(read, other.read, "layer");
        Require.same(options, other.options, "options");
        total += other.total;
        searched += other.searched;
        having += other.having;
        other.counts.forEach((value, count) -> counts.merge(value, count, Long::sum));
    }

    /**
     * Returns how many verbatims were searched.
     *
     * @return those that have the layer and those in which nothing was found, of all
     */
    public Coverage coverage() {
        return new Coverage(searched, total);
    }

    /**
     * Returns how many verbatims have a value.
     *
     * @return those that have one, of those that were searched
     */
    public Coverage having() {
        return new Coverage(having, searched);
    }

    /**
     * Returns the values, met or not.
     *
     * @return a row each, in the layer's own order; of effort, the hardest first
     */
    public List<LayerShare> rows() {
        List<LayerShare> rows = new ArrayList<>();
        counts.forEach((value, count) -> rows.add(new LayerShare(value, count, share(count))));
        return List.copyOf(rows);
    }

    private Metric share(long count) {
        return Shares.of(count, read.several ? coverage() : having(), options);
    }

    @Override
    public Map<String, Object> toJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("layer", read.layer.id());
        json.put("coverage", coverage().toJson());
        json.put("having", having().toJson());
        json.put("values", rows().stream().<Object>map(LayerShare::toJson).toList());
        return json;
    }
}
