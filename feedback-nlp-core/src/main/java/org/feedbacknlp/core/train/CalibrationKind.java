package org.feedbacknlp.core.train;

import java.util.List;
import java.util.stream.IntStream;
import org.feedbacknlp.core.linear.Calibration;
import org.feedbacknlp.core.linear.Probabilities;
import org.feedbacknlp.core.model.ModelKind;

/** The ways in which margins become probabilities. */
enum CalibrationKind {
    /** One slope for all labels, of which one holds. */
    SLOPE {
        @Override
        Calibration fit(float[][] margins, Targets targets) {
            return new Calibrator(margins, targets).softmax(false);
        }
    },
    /** One slope for all labels, of which one holds, and an offset for each. */
    SLOPE_AND_OFFSETS {
        @Override
        Calibration fit(float[][] margins, Targets targets) {
            return new Calibrator(margins, targets).softmax(true);
        }
    },
    /** A slope, an offset and a threshold for each label, of which any number holds. */
    EACH {
        @Override
        Calibration fit(float[][] margins, Targets targets) {
            Calibration calibration = new Calibrator(margins, targets).logistic();
            double[][] probabilities = new double[margins.length][targets.count()];
            for (int i = 0; i < margins.length; i++) {
                for (int k = 0; k < targets.count(); k++) {
                    probabilities[i][k] = margins[i][k];
                }
                Probabilities.of(calibration, ModelKind.MULTI, probabilities[i]);
            }
            long without = IntStream.range(0, margins.length)
                    .filter(i -> targets.of(i).length == 0)
                    .count();
            boolean atLeastOne = without < FEW_WITHOUT_LABEL * margins.length;
            return calibration.withThresholds(new Thresholds(probabilities, targets).find(), atLeastOne);
        }
    };

    private static final double FEW_WITHOUT_LABEL = 0.01;

    /** Returns the ways that suit a kind of model. */
    static List<CalibrationKind> of(ModelKind kind) {
        return kind == ModelKind.MULTI ? List.of(EACH) : List.of(SLOPE_AND_OFFSETS, SLOPE);
    }

    /**
     * Fits.
     *
     * @param margins of texts that were not trained on
     * @param targets their labels
     */
    abstract Calibration fit(float[][] margins, Targets targets);
}
