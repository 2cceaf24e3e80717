package org.feedbacknlp.training.network;

/**
 * Steps whose length follows from how steady the direction is. Not thread-safe.
 *
 * @see <a href="https://arxiv.org/abs/1412.6980">Kingma, Ba: Adam (2014)</a>
 */
final class Adam {
    private static final float FIRST = 0.9f;
    private static final float SECOND = 0.999f;
    private static final float SMALL = 1e-7f;

    private final float[][] values;
    private final float[][] means;
    private final float[][] squares;

    Adam(float[][] values) {
        this.values = values;
        means = new float[values.length][values[0].length];
        squares = new float[values.length][values[0].length];
    }

    /** Goes a step with all rows. */
    void step(float[][] gradient, float scale, double rate, int count) {
        for (int row = 0; row < values.length; row++) {
            step(row, gradient[row], scale, rate, count);
        }
    }

    /**
     * Goes a step with one row.
     *
     * @param gradient which way
     * @param scale what it is multiplied by
     * @param rate how far
     * @param count how many steps were gone, with this one
     */
    void step(int row, float[] gradient, float scale, double rate, int count) {
        float[] value = values[row];
        float[] mean = means[row];
        float[] square = squares[row];
        float far = (float) (rate / (1 - StrictMath.pow(FIRST, count)));
        float even = (float) (1 / (1 - StrictMath.pow(SECOND, count)));
        for (int j = 0; j < value.length; j++) {
            float g = gradient[j] * scale;
            float m = FIRST * mean[j] + (1 - FIRST) * g;
            float s = SECOND * square[j] + (1 - SECOND) * g * g;
            mean[j] = m;
            square[j] = s;
            value[j] -= far * m / ((float) Math.sqrt(s * even) + SMALL);
        }
    }
}
