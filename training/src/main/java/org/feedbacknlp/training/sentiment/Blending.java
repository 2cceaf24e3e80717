package org.feedbacknlp.training.sentiment;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.feedbacknlp.core.sentiment.Blend;
import org.feedbacknlp.core.tally.LabelCounts;
import org.feedbacknlp.training.figures.MeasuredSets;

/** Fits the blend of words and rules to what words are worth to a learner that has not seen the text. */
final class Blending {
    private static final Softmax.Options OPTIONS = new Softmax.Options(0.3, 1e-5, 10, 1);
    private static final double LEAST_SHIFT = -1;
    private static final double STEP = 0.1;
    private static final int STEPS = 21;

    private final Lesson[] lessons;
    private final int taught;
    private final Row[] rows;
    private final float[] deviations = new float[Blend.INPUTS];
    private final float[] weights = new float[Blend.INPUTS * Sides.COUNT];

    Blending(Lesson[] lessons, int taught, Sources sources, double[][] margins, double[][] rules) {
        this.lessons = lessons;
        this.taught = taught;
        float[][] inputs = new float[lessons.length][];
        for (int i = 0; i < inputs.length; i++) {
            double[] row = new double[Blend.INPUTS];
            Blend.inputs(margins[i], rules[i], row);
            inputs[i] = new float[row.length];
            for (int j = 0; j < row.length; j++) {
                inputs[i][j] = (float) row[j];
            }
        }
        scale(inputs);
        rows = Arrays.stream(inputs).map(Row::dense).toArray(Row[]::new);
        fit(sources);
    }

    /** Makes the inputs of like size, so that a step is worth the same for each. */
    private void scale(float[][] inputs) {
        for (int j = 0; j < Blend.INPUTS; j++) {
            double sum = 0;
            double square = 0;
            for (int i = 0; i < taught; i++) {
                sum += inputs[i][j];
                square += inputs[i][j] * inputs[i][j];
            }
            double mean = sum / taught;
            double deviation = Math.sqrt(Math.max(0, square / taught - mean * mean));
            deviations[j] = deviation == 0 ? 1 : (float) deviation;
            for (float[] input : inputs) {
                input[j] /= deviations[j];
            }
        }
    }

    private void fit(Sources sources) {
        Softmax softmax = new Softmax(Blend.INPUTS, sources, OPTIONS);
        float[] weight = new float[sources.count()];
        for (int source = 0; source < weight.length; source++) {
            weight[source] = (float) Math.sqrt(4000.0 / Math.max(1, sources.size(source)));
        }
        softmax.learn(rows, lessons, IntStream.range(0, taught).toArray(), weight);
        for (int j = 0; j < Blend.INPUTS; j++) {
            for (int k = 0; k < Sides.COUNT; k++) {
                weights[j * Sides.COUNT + k] = softmax.weights()[j][k] / deviations[j];
            }
        }
    }

    /** Moves the bias of neutral to where the dev parts of three sides do best on average. */
    void shiftNeutral() {
        double best = -1;
        double chosen = 0;
        for (int step = 0; step < STEPS; step++) {
            double shift = LEAST_SHIFT + STEP * step;
            double worth = MeasuredSets.DEV.stream()
                    .limit(3)
                    .mapToDouble(set -> worth(set, shift))
                    .average()
                    .orElse(0);
            if (worth > best) {
                best = worth;
                chosen = shift;
            }
        }
        weights[(Blend.INPUTS - 1) * Sides.COUNT + Sides.NEUTRAL] += (float) chosen;
    }

    private double worth(String set, double shift) {
        LabelCounts counts = new LabelCounts(Sides.COUNT);
        for (int i = taught; i < lessons.length; i++) {
            if (lessons[i].source().equals(set)) {
                counts.add(new int[] {lessons[i].side()}, new int[] {side(rows[i], shift)});
            }
        }
        return (counts.accuracy() + counts.macroF1()) / 2;
    }

    private int side(Row row, double shift) {
        double[] logits = logits(row);
        logits[Sides.NEUTRAL] += shift;
        int side = 0;
        for (int k = 1; k < Sides.COUNT; k++) {
            side = logits[k] > logits[side] ? k : side;
        }
        return side;
    }

    private double[] logits(Row row) {
        double[] logits = new double[Sides.COUNT];
        for (int j = 0; j < Blend.INPUTS; j++) {
            for (int k = 0; k < Sides.COUNT; k++) {
                logits[k] += row.values()[j] * deviations[j] * weights[j * Sides.COUNT + k];
            }
        }
        return logits;
    }

    float[] weights() {
        return weights;
    }
}
