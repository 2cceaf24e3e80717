package org.feedbacknlp.core.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.feedbacknlp.api.layer.LayerValue;
import org.feedbacknlp.core.classify.Prediction;
import org.feedbacknlp.core.example.Example;
import org.feedbacknlp.core.tally.LabelCounts;

/**
 * Which of two models is better on the same examples, and whether that may be chance. Immutable and thread-safe; holds no text.
 *
 * <p>The interval of the change of the accuracy is Tango's, over as many independent examples as the respondents are worth; those of the
 * changes of F1 come from samples of respondents drawn anew.
 *
 * @param examples how many examples there are
 * @param respondents how many groups of one respondent, or of one text where respondents are unknown
 * @param accuracy the share of examples whose labels are all right
 * @param microF1 F1 over all decisions
 * @param macroF1 the mean F1 of the labels that some example has
 * @param mcNemar the test of the accuracy that takes examples for independent
 * @param labels the labels that some example has or that were given; those on which the two never differ were not tested, and have a
 *     probability of 1
 * @param differing the examples to which they give different labels
 */
public record Comparison(
        int examples,
        int respondents,
        Difference accuracy,
        Difference microF1,
        Difference macroF1,
        McNemar mcNemar,
        List<LabelDifference> labels,
        List<Disagreement> differing)
        implements LayerValue {
    private static final int WHOLE = 3;

    /** Copies the lists. */
    public Comparison {
        labels = List.copyOf(labels);
        differing = List.copyOf(differing);
    }

    /**
     * Compares with {@link Resampling#DEFAULT}.
     *
     * @param examples the examples
     * @param first what the first model thinks of each, in their order
     * @param second what the second model thinks of each, in their order
     * @return the comparison
     * @throws IllegalArgumentException if there is no example, the lists differ in length, or one model's predictions have different labels
     */
    public static Comparison of(List<Example> examples, List<Prediction> first, List<Prediction> second) {
        return of(examples, first, second, Resampling.DEFAULT);
    }

    /**
     * Compares.
     *
     * @param examples the examples
     * @param first what the first model thinks of each, in their order
     * @param second what the second model thinks of each, in their order
     * @param resampling how often samples are drawn and labels are swapped
     * @return the comparison
     * @throws IllegalArgumentException if there is no example, the lists differ in length, or one model's predictions have different labels
     */
    public static Comparison of(
            List<Example> examples, List<Prediction> first, List<Prediction> second, Resampling resampling) {
        List<String> labels = Stream.concat(
                        Decisions.labels(examples, first).stream(), Decisions.labels(examples, second).stream())
                .distinct()
                .toList();
        Decisions one = Decisions.of(labels, examples, first);
        Decisions other = Decisions.of(labels, examples, second);
        Groups groups = Groups.of(examples);
        double[] p = new Swaps(one, other, groups, resampling).probabilities(Comparison::changes);
        Estimate[] f1 = new Bootstrap(List.of(one, other), groups, resampling)
                .estimate(counts -> Arrays.copyOfRange(changes(counts[0], counts[1]), 1, WHOLE));
        LabelCounts ofOne = one.counts();
        LabelCounts ofOther = other.counts();
        return new Comparison(
                examples.size(),
                groups.count(),
                new Difference(ofOne.accuracy(), ofOther.accuracy(), accuracyChange(one, other, groups), p[0]),
                new Difference(ofOne.microF1(), ofOther.microF1(), f1[0], p[1]),
                new Difference(ofOne.macroF1(), ofOther.macroF1(), f1[1], p[2]),
                mcNemar(one, other),
                labels(ofOne, ofOther, labels, Arrays.copyOfRange(p, WHOLE, p.length), differingLabels(one, other)),
                differing(examples, first, second, one, other));
    }

    /** Returns by how much the second is better: accuracy, micro- and macro-F1, and F1 of each label. */
    private static double[] changes(LabelCounts first, LabelCounts second) {
        double[] changes = new double[WHOLE + first.labels()];
        changes[0] = second.accuracy() - first.accuracy();
        changes[1] = second.microF1() - first.microF1();
        changes[2] = second.macroF1() - first.macroF1();
        for (int k = 0; k < first.labels(); k++) {
            changes[WHOLE + k] = second.f1(k) - first.f1(k);
        }
        return changes;
    }

    private static Estimate accuracyChange(Decisions first, Decisions second, Groups groups) {
        int[] plus = new int[groups.count()];
        int[] minus = new int[groups.count()];
        int[] sizes = new int[groups.count()];
        for (int i = 0; i < first.count(); i++) {
            int group = groups.of(i);
            plus[group] += second.right(i) && !first.right(i) ? 1 : 0;
            minus[group] += first.right(i) && !second.right(i) ? 1 : 0;
            sizes[group]++;
        }
        return PairedDifference.of(plus, minus, sizes);
    }

    private static McNemar mcNemar(Decisions first, Decisions second) {
        int onlyFirst = 0;
        int onlySecond = 0;
        for (int i = 0; i < first.count(); i++) {
            onlyFirst += first.right(i) && !second.right(i) ? 1 : 0;
            onlySecond += second.right(i) && !first.right(i) ? 1 : 0;
        }
        return McNemar.of(onlyFirst, onlySecond);
    }

    private static boolean[] differingLabels(Decisions first, Decisions second) {
        boolean[] differ = new boolean[first.labels().size()];
        for (int i = 0; i < first.count(); i++) {
            int[] one = first.given(i);
            int[] other = second.given(i);
            IntStream.of(one).filter(k -> Arrays.binarySearch(other, k) < 0).forEach(k -> differ[k] = true);
            IntStream.of(other).filter(k -> Arrays.binarySearch(one, k) < 0).forEach(k -> differ[k] = true);
        }
        return differ;
    }

    private static List<LabelDifference> labels(
            LabelCounts first, LabelCounts second, List<String> names, double[] p, boolean[] differ) {
        int[] tested = IntStream.range(0, p.length).filter(k -> differ[k]).toArray();
        double[] adjustedTested = FalseDiscovery.adjust(
                IntStream.of(tested).mapToDouble(k -> p[k]).toArray());
        double[] adjusted = new double[p.length];
        Arrays.fill(adjusted, 1);
        for (int t = 0; t < tested.length; t++) {
            adjusted[tested[t]] = adjustedTested[t];
        }
        List<LabelDifference> all = new ArrayList<>();
        for (int k = 0; k < p.length; k++) {
            if (first.wanted(k) + first.given(k) + second.given(k) > 0) {
                all.add(new LabelDifference(
                        names.get(k), first.wanted(k), first.f1(k), second.f1(k), differ[k] ? p[k] : 1, adjusted[k]));
            }
        }
        return all;
    }

    private static List<Disagreement> differing(
            List<Example> examples, List<Prediction> first, List<Prediction> second, Decisions one, Decisions other) {
        return IntStream.range(0, examples.size())
                .filter(i -> Swaps.differs(one, other, i))
                .mapToObj(i -> new Disagreement(
                        i,
                        examples.get(i).verbatim().id(),
                        examples.get(i).labels(),
                        first.get(i).chosen(),
                        second.get(i).chosen(),
                        first.get(i).confidence(),
                        second.get(i).confidence()))
                .toList();
    }

    @Override
    public Map<String, Object> toJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("examples", examples);
        json.put("respondents", respondents);
        json.put("level", Estimate.LEVEL);
        json.put("accuracy", accuracy.toJson());
        json.put("microF1", microF1.toJson());
        json.put("macroF1", macroF1.toJson());
        json.put("mcNemar", mcNemar.toJson());
        json.put("labels", labels.stream().map(LabelDifference::toJson).toList());
        json.put("differing", differing.stream().map(Disagreement::toJson).toList());
        return json;
    }
}
