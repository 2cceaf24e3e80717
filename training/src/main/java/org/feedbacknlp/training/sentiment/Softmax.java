package org.feedbacknlp.training.sentiment;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Multinomial logistic regression of three sides, with a bias for each source that takes up how often its texts are of a side, by
 * stochastic gradient descent with steps of AdaGrad. Deterministic: the order follows from the seed alone. Not thread-safe.
 *
 * @see <a href="https://www.jmlr.org/papers/v12/duchi11a.html">Duchi, Hazan, Singer: Adaptive Subgradient Methods (2011)</a>
 */
final class Softmax {
    private static final double LEAST_RATE = 0.02;
    private static final double RATE_OF_BIAS = 0.3;
    private static final float ROOT = 1e-6f;
    private static final float ROOT_OF_BIAS = 1e-3f;
    private static final float HELD_BIAS = 1e-4f;

    /**
     * How it learns.
     *
     * @param rate the first steps
     * @param held how strongly weights are held near zero, each time that their feature occurs
     * @param epochs how often the texts are walked through
     * @param seed of their order
     */
    record Options(double rate, double held, int epochs, long seed) {}

    private final Options options;
    private final Sources sources;
    private final float[][] weights;
    private final float[][] squares;
    private final float[][] biases;
    private final float[][] biasSquares;
    private final double[] logits = new double[Sides.COUNT];

    Softmax(int columns, Sources sources, Options options) {
        this.options = options;
        this.sources = sources;
        weights = new float[columns][Sides.COUNT];
        squares = new float[columns][Sides.COUNT];
        biases = new float[sources.count()][Sides.COUNT];
        biasSquares = new float[sources.count()][Sides.COUNT];
    }

    /**
     * Learns.
     *
     * @param rows the texts
     * @param lessons what they are, in the same order
     * @param part which of them to learn from
     * @param weight what a text of a source counts
     */
    void learn(Row[] rows, Lesson[] lessons, int[] part, float[] weight) {
        SplittableRandom random = new SplittableRandom(options.seed());
        int[] order = part.clone();
        for (int epoch = 0; epoch < options.epochs(); epoch++) {
            shuffle(order, random);
            double rate = options.rate() * (1 - (double) epoch / options.epochs() + LEAST_RATE);
            for (int i : order) {
                int source = sources.of(lessons[i]);
                step(rows[i], lessons[i].side(), source, weight[source], rate);
            }
        }
    }

    private static void shuffle(int[] order, SplittableRandom random) {
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int swapped = order[i];
            order[i] = order[j];
            order[j] = swapped;
        }
    }

    private void step(Row row, int side, int source, float weight, double rate) {
        margins(row, logits);
        errors(source, side, weight);
        for (int k = 0; sources.isApart(source) && k < Sides.COUNT; k++) {
            float gradient = (float) logits[k] + HELD_BIAS * biases[source][k];
            biasSquares[source][k] += gradient * gradient;
            biases[source][k] -=
                    (float) (RATE_OF_BIAS * rate * gradient / Math.sqrt(biasSquares[source][k] + ROOT_OF_BIAS));
        }
        float held = (float) options.held();
        for (int j = 0; j < row.columns().length; j++) {
            float[] mine = weights[row.columns()[j]];
            float[] sum = squares[row.columns()[j]];
            for (int k = 0; k < Sides.COUNT; k++) {
                float gradient = (float) logits[k] * row.values()[j] + held * mine[k];
                sum[k] += gradient * gradient;
                mine[k] -= (float) (rate * gradient / Math.sqrt(sum[k] + ROOT));
            }
        }
    }

    /** Turns logits into what they are off by. */
    private void errors(int source, int side, float weight) {
        double top = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < Sides.COUNT; k++) {
            logits[k] += biases[source][k];
            top = sources.allows(source, k) ? Math.max(top, logits[k]) : top;
        }
        double sum = 0;
        for (int k = 0; k < Sides.COUNT; k++) {
            logits[k] = sources.allows(source, k) ? StrictMath.exp(logits[k] - top) : 0;
            sum += logits[k];
        }
        for (int k = 0; k < Sides.COUNT; k++) {
            logits[k] = weight * (logits[k] / sum - (k == side ? 1 : 0));
        }
    }

    /** Works out what a text is worth, its source unknown and without any bias. */
    void margins(Row row, double[] out) {
        Arrays.fill(out, 0);
        for (int j = 0; j < row.columns().length; j++) {
            float[] mine = weights[row.columns()[j]];
            for (int k = 0; k < Sides.COUNT; k++) {
                out[k] += row.values()[j] * mine[k];
            }
        }
    }

    float[][] weights() {
        return weights;
    }
}
