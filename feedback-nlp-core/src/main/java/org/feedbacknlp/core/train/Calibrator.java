package org.feedbacknlp.core.train;

import java.util.Arrays;
import org.feedbacknlp.core.linear.Calibration;
import org.feedbacknlp.core.linear.Exp;

/**
 * Fits calibrations to the margins of texts that were not trained on.
 *
 * @see <a href="https://arxiv.org/abs/1706.04599">Guo, Pleiss, Sun, Weinberger: On Calibration of Modern Neural Networks (2017), vector
 *     scaling</a>
 */
final class Calibrator {
    private static final int STEPS = 60;
    private static final double PRIOR = 20;
    private static final double SMALLEST = 1e-9;
    private static final double LEAST = 1e-3;

    private final float[][] margins;
    private final Targets targets;
    private final int outputs;
    private final double held;

    Calibrator(float[][] margins, Targets targets) {
        this(margins, targets, 0);
    }

    /**
     * Takes margins that are logits of some worth.
     *
     * @param margins by text
     * @param targets the right labels
     * @param held as by so many examples that say so, slopes are held near 1 and offsets near 0
     */
    Calibrator(float[][] margins, Targets targets, double held) {
        this.held = held;
        this.margins = margins;
        this.targets = targets;
        this.outputs = targets.count();
    }

    /**
     * Fits one slope for all labels by the likelihood of the right labels.
     *
     * @param withOffsets true to fit an offset for each label as well, held near 0 as by so many further examples; the likeliest label
     *     may then be another one than that of the largest margin
     */
    Calibration softmax(boolean withOffsets) {
        double near = held == 0 ? PRIOR : held;
        double slope = 1;
        double[] offsets = new double[outputs];
        double[] p = new double[outputs];
        for (int step = 0; step < STEPS; step++) {
            double slopeGradient = held * (slope - 1);
            double slopeCurvature = held + SMALLEST;
            double[] gradient = new double[outputs];
            double[] curvature = new double[outputs];
            for (int i = 0; i < margins.length; i++) {
                probabilities(margins[i], slope, offsets, p);
                int right = targets.of(i)[0];
                double mean = 0;
                double square = 0;
                for (int k = 0; k < outputs; k++) {
                    gradient[k] += p[k] - (k == right ? 1 : 0);
                    curvature[k] += p[k] * (1 - p[k]);
                    mean += p[k] * margins[i][k];
                    square += p[k] * margins[i][k] * margins[i][k];
                }
                slopeGradient += mean - margins[i][right];
                slopeCurvature += square - mean * mean;
            }
            slope = Math.max(0.01, slope - slopeGradient / slopeCurvature);
            for (int k = 0; withOffsets && k < outputs; k++) {
                offsets[k] -= 0.5 * (gradient[k] + near * offsets[k]) / (curvature[k] + near);
            }
        }
        return calibration(filled(slope), offsets, filled(0.5));
    }

    private static void probabilities(float[] margins, double slope, double[] offsets, double[] p) {
        double top = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < p.length; k++) {
            p[k] = slope * margins[k] + offsets[k];
            top = Math.max(top, p[k]);
        }
        double sum = 0;
        for (int k = 0; k < p.length; k++) {
            p[k] = Exp.of(p[k] - top);
            sum += p[k];
        }
        for (int k = 0; k < p.length; k++) {
            p[k] /= sum;
        }
    }

    /**
     * Fits a slope and an offset for each label by itself.
     *
     * @see <a href="https://www.csie.ntu.edu.tw/~cjlin/papers/plattprob.pdf">Lin, Lin, Weng: A Note on Platt's Probabilistic Outputs for
     *     Support Vector Machines (2007)</a>
     */
    Calibration logistic() {
        double[] slopes = filled(1);
        double[] offsets = new double[outputs];
        for (int k = 0; k < outputs; k++) {
            for (int step = 0; step < STEPS; step++) {
                newton(k, slopes, offsets);
            }
        }
        return calibration(slopes, offsets, filled(0.5));
    }

    private void newton(int k, double[] slopes, double[] offsets) {
        double least = Math.max(LEAST, held);
        double gradientA = (slopes[k] - 1) * least;
        double gradientB = offsets[k] * least;
        double curveA = least;
        double curveB = least;
        double curveAb = 0;
        for (int i = 0; i < margins.length; i++) {
            double m = margins[i][k];
            double z = slopes[k] * m + offsets[k];
            double e = Exp.of(-Math.abs(z));
            double p = z >= 0 ? 1 / (1 + e) : e / (1 + e);
            double off = p - (targets.has(i, k) ? 1 : 0);
            double w = p * (1 - p);
            gradientA += off * m;
            gradientB += off;
            curveA += w * m * m;
            curveB += w;
            curveAb += w * m;
        }
        double determinant = curveA * curveB - curveAb * curveAb;
        double stepA = (curveB * gradientA - curveAb * gradientB) / determinant;
        double stepB = (curveA * gradientB - curveAb * gradientA) / determinant;
        double damped = Math.min(1, 2 / Math.max(SMALLEST, Math.max(Math.abs(stepA), Math.abs(stepB))));
        slopes[k] = Math.max(0.01, slopes[k] - damped * stepA);
        offsets[k] -= damped * stepB;
    }

    private double[] filled(double value) {
        double[] filled = new double[outputs];
        Arrays.fill(filled, value);
        return filled;
    }

    private static Calibration calibration(double[] slopes, double[] offsets, double[] thresholds) {
        return new Calibration(floats(slopes), floats(offsets), floats(thresholds), false);
    }

    private static float[] floats(double[] values) {
        float[] floats = new float[values.length];
        for (int i = 0; i < values.length; i++) {
            floats[i] = (float) values[i];
        }
        return floats;
    }
}
