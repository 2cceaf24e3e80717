package org.feedbacknlp.training.network;

import java.util.List;
import org.feedbacknlp.core.sentiment.Mix;
import org.feedbacknlp.core.tally.LabelCounts;
import org.feedbacknlp.training.figures.Judged;

/**
 * A labelled text with what both tiers say of it.
 *
 * @param text what was written
 * @param label its label's place
 * @param neutral whether its set has neutral texts
 * @param fast the probabilities of the fast tier
 * @param network the outputs of the network
 */
record Case(String text, int label, boolean neutral, List<Double> fast, List<Double> network) {
    double[] probabilities() {
        return fast.stream().mapToDouble(Double::doubleValue).toArray();
    }

    double[] outputs() {
        return network.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** Tells whether a cascade asks the network. */
    boolean asks(Mix mix) {
        return fast.stream().allMatch(probability -> probability < mix.sure());
    }

    /** Returns what both tiers together say of it, however sure the fast one is. */
    Judged judged(Mix mix) {
        double[] mixed = probabilities();
        mix.into(mixed, outputs());
        return new Judged(text, label, List.of(mixed[0], mixed[1], mixed[2]));
    }

    /** Returns how often the mixed tiers are right where a cascade asks the network, and the fast tier elsewhere. */
    static LabelCounts mixed(List<Case> cases, Mix mix) {
        LabelCounts counts = new LabelCounts(Supply.LABELS.size());
        for (Case one : cases) {
            double[] numbers = one.probabilities();
            if (one.asks(mix)) {
                mix.into(numbers, one.outputs());
            }
            count(counts, one.label(), one.possible(numbers));
        }
        return counts;
    }

    /** Counts a text to which the label of the largest number is given. */
    static void count(LabelCounts counts, int label, double[] numbers) {
        int said = 0;
        for (int k = 1; k < numbers.length; k++) {
            said = numbers[k] > numbers[said] ? k : said;
        }
        counts.add(new int[] {label}, new int[] {said});
    }

    /** Takes away what the set has no text of. */
    double[] possible(double[] numbers) {
        numbers[1] = neutral ? numbers[1] : Double.NEGATIVE_INFINITY;
        return numbers;
    }
}
