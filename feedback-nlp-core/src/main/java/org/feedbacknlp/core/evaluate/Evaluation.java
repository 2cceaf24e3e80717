package org.feedbacknlp.core.evaluate;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.feedbacknlp.api.layer.LayerValue;
import org.feedbacknlp.core.classify.Prediction;
import org.feedbacknlp.core.example.Example;
import org.feedbacknlp.core.model.ModelKind;
import org.feedbacknlp.core.tally.LabelCounts;

/**
 * How good a model is on labelled examples that it has not learned from. Immutable and thread-safe; holds no text.
 *
 * <p>The interval of accuracies is Wilson's, over as many independent examples as the respondents are worth, since it has a width even
 * where all is right. Those of micro- and macro-F1 come from samples of respondents drawn anew; where all is right or all is wrong, and so
 * in each such sample, the accuracy's stands for them.
 *
 * @param examples how many examples there are
 * @param respondents how many groups of one respondent, or of one text where respondents are unknown
 * @param kind how the labels relate
 * @param accuracy the share of examples whose labels are all right
 * @param microF1 F1 over all decisions
 * @param macroF1 the mean F1 of the labels that some example has
 * @param balancedAccuracy the mean recall of the labels that some example has; empty where several labels may hold
 * @param labels each label, the model's in its order, then those that only examples have
 * @param reliability whether its probabilities can be taken at their word
 * @param abstention what it is worth when it may stay silent where it is unsure
 * @param confusion which labels it takes for which
 * @param ordinal how far it is off; empty where labels have no order
 * @param unknown examples whose labels it does not have; empty where there is none
 * @param slices how good it is on kinds of verbatims
 */
public record Evaluation(
        int examples,
        int respondents,
        ModelKind kind,
        Estimate accuracy,
        Estimate microF1,
        Estimate macroF1,
        OptionalDouble balancedAccuracy,
        List<LabelScore> labels,
        Reliability reliability,
        Abstention abstention,
        Confusion confusion,
        Optional<OrdinalScore> ordinal,
        Optional<UnknownLabels> unknown,
        List<SliceScore> slices)
        implements LayerValue {
    /** Copies the lists. */
    public Evaluation {
        labels = List.copyOf(labels);
        slices = List.copyOf(slices);
    }

    /**
     * Evaluates with {@link Resampling#DEFAULT}.
     *
     * @param examples the examples
     * @param predictions what is thought of each, in their order, by one model or by the models of a cross-validation
     * @return how good that is
     * @throws IllegalArgumentException if there is no example, the lists differ in length, or predictions have different labels
     */
    public static Evaluation of(List<Example> examples, List<Prediction> predictions) {
        return of(examples, predictions, Resampling.DEFAULT);
    }

    /**
     * Evaluates.
     *
     * @param examples the examples
     * @param predictions what is thought of each, in their order, by one model or by the models of a cross-validation
     * @param resampling how often samples are drawn anew
     * @return how good that is
     * @throws IllegalArgumentException if there is no example, the lists differ in length, or predictions have different labels
     */
    public static Evaluation of(List<Example> examples, List<Prediction> predictions, Resampling resampling) {
        Decisions decisions = Decisions.of(examples, predictions);
        Groups groups = Groups.of(examples);
        LabelCounts counts = decisions.counts();
        Estimate accuracy =
                new GroupedShare(groups).of(IntStream.range(0, examples.size()).toArray(), decisions::right);
        Estimate[] f1 = new Bootstrap(List.of(decisions), groups, resampling)
                .estimate(count -> new double[] {count[0].microF1(), count[0].macroF1()});
        ModelKind kind = predictions.get(0).kind();
        int known = predictions.get(0).labels().size();
        return new Evaluation(
                examples.size(),
                groups.count(),
                kind,
                accuracy,
                widened(f1[0], accuracy),
                widened(f1[1], accuracy),
                kind == ModelKind.MULTI ? OptionalDouble.empty() : OptionalDouble.of(counts.macroRecall()),
                IntStream.range(0, counts.labels())
                        .mapToObj(k -> LabelScore.of(decisions.labels().get(k), counts, k))
                        .toList(),
                Reliability.of(decisions, predictions),
                Abstention.of(decisions, predictions),
                Confusion.of(decisions, kind),
                kind == ModelKind.ORDINAL ? Optional.of(OrdinalScore.of(decisions, known)) : Optional.empty(),
                UnknownLabels.of(decisions, predictions, known),
                slices(examples, predictions, decisions, groups));
    }

    private static Estimate widened(Estimate f1, Estimate accuracy) {
        boolean extreme = f1.value() <= 0 || f1.value() >= 1;
        return extreme ? Estimate.around(f1.value(), accuracy.low(), accuracy.high()) : f1;
    }

    private static List<SliceScore> slices(
            List<Example> examples, List<Prediction> predictions, Decisions decisions, Groups groups) {
        SliceReader reader = new SliceReader();
        List<Set<Slice>> read = IntStream.range(0, examples.size())
                .mapToObj(i -> reader.read(
                        examples.get(i).verbatim(), predictions.get(i).known()))
                .toList();
        GroupedShare share = new GroupedShare(groups);
        return Stream.of(Slice.values())
                .map(slice -> score(slice, members(slice, read), share, decisions))
                .toList();
    }

    private static int[] members(Slice slice, List<Set<Slice>> read) {
        return IntStream.range(0, read.size())
                .filter(i -> read.get(i).contains(slice))
                .toArray();
    }

    private static SliceScore score(Slice slice, int[] members, GroupedShare share, Decisions decisions) {
        Optional<Estimate> accuracy =
                members.length == 0 ? Optional.empty() : Optional.of(share.of(members, decisions::right));
        return new SliceScore(slice, members.length, accuracy);
    }

    /**
     * Returns the expected calibration error.
     *
     * @return from 0 to 1
     */
    public double calibrationError() {
        return reliability.error();
    }

    /** Returns all figures; each has its interval under {@code intervals} beside it. */
    @Override
    public Map<String, Object> toJson() {
        return toJson(labels.size());
    }

    /**
     * Returns the figures, those of labels for the most frequent ones alone, so that the size of the tree has a bound.
     *
     * @param most for how many labels at most
     * @return the tree; how many labels were left out stands in it
     */
    public Map<String, Object> toJson(int most) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("examples", examples);
        json.put("respondents", respondents);
        json.put("kind", kind.id());
        json.put("accuracy", accuracy.value());
        json.put("microF1", microF1.value());
        json.put("macroF1", macroF1.value());
        balancedAccuracy.ifPresent(value -> json.put("balancedAccuracy", value));
        json.put("calibrationError", calibrationError());
        Map<String, Object> intervals = new LinkedHashMap<>();
        intervals.put("level", Estimate.LEVEL);
        intervals.put("accuracy", accuracy.ends());
        intervals.put("microF1", microF1.ends());
        intervals.put("macroF1", macroF1.ends());
        json.put("intervals", intervals);
        ordinal.ifPresent(score -> json.put("ordinal", score.toJson()));
        unknown.ifPresent(found -> json.put("unknownLabels", found.toJson()));
        json.put("slices", slices.stream().map(SliceScore::toJson).toList());
        json.put("abstention", abstention.toJson());
        json.put("reliability", reliability.toJson());
        json.put("confusion", confusion.toJson());
        json.put("labels", mostFrequent(most).map(LabelScore::toJson).toList());
        if (labels.size() > most) {
            json.put("labelsLeftOut", labels.size() - most);
        }
        return json;
    }

    private Stream<LabelScore> mostFrequent(int most) {
        if (labels.size() <= most) {
            return labels.stream();
        }
        Set<LabelScore> kept = labels.stream()
                .sorted(Comparator.comparingInt(LabelScore::support).reversed())
                .limit(most)
                .collect(Collectors.toSet());
        return labels.stream().filter(kept::contains);
    }
}
