package org.feedbacknlp.core.classify;

import java.util.Comparator;
import java.util.List;
import org.feedbacknlp.api.layer.Evidence;

/**
 * Why a model gives a label its probability: {@code logit = bias + sum of the contributions}, exactly but for rounding. The probability
 * is the logistic function of the logit where several labels may hold, else its share in the softmax over all labels' logits.
 *
 * @param label the label
 * @param probability from 0 to 1
 * @param logit what the probability follows from
 * @param bias the logit of a text that says nothing to the model
 * @param contributions every feature of the text that the model knows, the largest in size first
 * @param evidence the same for a reader: the words that speak for the label most, those beside each other as one span
 */
public record Explanation(
        String label,
        double probability,
        double logit,
        double bias,
        List<Contribution> contributions,
        List<Evidence> evidence) {
    private static final Comparator<Contribution> LARGEST_FIRST = Comparator.comparingDouble(
                    (Contribution contribution) -> -Math.abs(contribution.value()))
            .thenComparing(contribution -> contribution.span().start())
            .thenComparing(contribution -> contribution.span().end())
            .thenComparing(Contribution::kind);

    /** Sorts and copies the lists. */
    public Explanation {
        contributions = contributions.stream().sorted(LARGEST_FIRST).toList();
        evidence = List.copyOf(evidence);
    }
}
