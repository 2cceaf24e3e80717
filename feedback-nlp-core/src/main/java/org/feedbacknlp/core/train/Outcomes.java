package org.feedbacknlp.core.train;

import java.util.stream.IntStream;
import org.feedbacknlp.core.linear.Calibration;
import org.feedbacknlp.core.linear.Decision;
import org.feedbacknlp.core.linear.Probabilities;
import org.feedbacknlp.core.model.ModelKind;
import org.feedbacknlp.core.tally.LabelCounts;

/** Counts how decisions compare with the right labels. */
final class Outcomes {
    private Outcomes() {}

    /**
     * Decides on examples by a model's calibration and counts.
     *
     * @param margins by example
     * @param calibration how they become probabilities
     * @param kind how the labels relate
     * @param targets the right labels
     */
    static LabelCounts of(float[][] margins, Calibration calibration, ModelKind kind, Targets targets) {
        int outputs = targets.count();
        LabelCounts counts = new LabelCounts(outputs);
        double[] probabilities = new double[outputs];
        boolean[] chosen = new boolean[outputs];
        for (int i = 0; i < margins.length; i++) {
            for (int k = 0; k < outputs; k++) {
                probabilities[k] = margins[i][k];
            }
            Probabilities.of(calibration, kind, probabilities);
            Decision.of(calibration, kind, probabilities, chosen);
            counts.add(
                    targets.of(i),
                    IntStream.range(0, outputs).filter(k -> chosen[k]).toArray());
        }
        return counts;
    }
}
