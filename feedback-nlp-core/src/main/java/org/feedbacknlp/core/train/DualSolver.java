package org.feedbacknlp.core.train;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Solves a linear support vector machine with squared hinge loss for each label against the rest, by dual coordinate descent, for all
 * labels of an example in one step: its features are walked through once, and each brings a row with a weight for every label.
 * Deterministic: the order of examples follows from the seed alone. Not thread-safe.
 *
 * @see <a href="https://www.csie.ntu.edu.tw/~cjlin/papers/cddual.pdf">Hsieh, Chang, Lin, Keerthi, Sundararajan: A Dual Coordinate
 *     Descent Method for Large-scale Linear SVM (2008)</a>
 */
final class DualSolver {
    private static final double SMALLEST_STEP = 1e-3;

    private final Design design;
    private final int[] part;
    private final Targets targets;
    private final SolverOptions options;
    private final int outputs;
    private final float[][] weights;
    private final float[] biases;
    private final float[][] duals;
    private final double[] squares;
    private final double[] shareOfPositive;
    private final double[] shareOfNegative;
    private final float[] margins;
    private final float[] steps;

    /**
     * Sets a problem up, with all weights at zero.
     *
     * @param design the texts
     * @param part those to learn from
     * @param targets their labels
     * @param options how it is solved
     */
    DualSolver(Design design, int[] part, Targets targets, SolverOptions options) {
        this.design = design;
        this.part = part;
        this.targets = targets;
        this.options = options;
        outputs = targets.count();
        weights = new float[design.size()][outputs];
        biases = new float[outputs];
        duals = new float[part.length][outputs];
        margins = new float[outputs];
        steps = new float[outputs];
        squares = new double[part.length];
        for (int i = 0; i < part.length; i++) {
            squares[i] = options.bias() * options.bias();
            for (float value : design.values(part[i])) {
                squares[i] += value * value;
            }
        }
        shareOfPositive = new double[outputs];
        shareOfNegative = new double[outputs];
        weigh();
    }

    /** Lets an example of a rare label count for more, as far as the options say. */
    private void weigh() {
        int[] positives = new int[outputs];
        for (int text : part) {
            for (int label : targets.of(text)) {
                positives[label]++;
            }
        }
        for (int k = 0; k < outputs; k++) {
            double half = part.length / 2.0;
            shareOfPositive[k] = StrictMath.pow(half / Math.max(1, positives[k]), options.balance());
            shareOfNegative[k] = StrictMath.pow(half / Math.max(1, part.length - positives[k]), options.balance());
        }
    }

    /**
     * Solves for a cost, from where the last call ended.
     *
     * @param cost what an example on the wrong side costs, above 0
     * @return how many times the examples were walked through
     */
    int solve(double cost) {
        SplittableRandom random = new SplittableRandom(options.seed());
        int[] order = new int[part.length];
        Arrays.setAll(order, i -> i);
        for (int epoch = 1; epoch <= options.epochs(); epoch++) {
            shuffle(order, random);
            double worst = 0;
            for (int i : order) {
                worst = Math.max(worst, visit(i, cost));
            }
            if (worst < options.tolerance()) {
                return epoch;
            }
        }
        return options.epochs();
    }

    private static void shuffle(int[] order, SplittableRandom random) {
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int swapped = order[i];
            order[i] = order[j];
            order[j] = swapped;
        }
    }

    /** Moves the duals of one example, and returns how far the worst of them was from its best. */
    private double visit(int i, double cost) {
        int[] columns = design.columns(part[i]);
        float[] values = design.values(part[i]);
        margins(columns, values, margins);
        double worst = step(i, cost);
        if (worst > SMALLEST_STEP) {
            for (int j = 0; j < columns.length; j++) {
                add(weights[columns[j]], steps, values[j]);
            }
            add(biases, steps, (float) options.bias());
        }
        return worst;
    }

    /** Works the margins of a text out. */
    void margins(int[] columns, float[] values, float[] out) {
        Arrays.fill(out, 0);
        for (int j = 0; j < columns.length; j++) {
            add(out, weights[columns[j]], values[j]);
        }
        add(out, biases, (float) options.bias());
    }

    private static void add(float[] to, float[] row, float factor) {
        for (int k = 0; k < to.length; k++) {
            to[k] += factor * row[k];
        }
    }

    private double step(int i, double cost) {
        float[] mine = duals[i];
        int[] labels = targets.of(part[i]);
        int next = 0;
        double worst = 0;
        for (int k = 0; k < outputs; k++) {
            boolean positive = next < labels.length && labels[next] == k;
            next += positive ? 1 : 0;
            double side = positive ? 1 : -1;
            double softness = 0.5 / (cost * (positive ? shareOfPositive[k] : shareOfNegative[k]));
            double gradient = side * margins[k] - 1 + softness * mine[k];
            double projected = mine[k] == 0 ? Math.min(gradient, 0) : gradient;
            steps[k] = 0;
            if (Math.abs(projected) > SMALLEST_STEP) {
                float moved = (float) Math.max(0, mine[k] - gradient / (squares[i] + softness));
                steps[k] = (float) (side * (moved - mine[k]));
                mine[k] = moved;
                worst = Math.max(worst, Math.abs(projected));
            }
        }
        return worst;
    }

    float[][] weights() {
        return weights;
    }

    /** Returns the margins of a text without known features. */
    float[] biases() {
        float[] scaled = new float[outputs];
        for (int k = 0; k < outputs; k++) {
            scaled[k] = (float) (options.bias() * biases[k]);
        }
        return scaled;
    }
}
