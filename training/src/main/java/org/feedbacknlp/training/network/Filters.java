package org.feedbacknlp.training.network;

import java.util.Arrays;
import org.feedbacknlp.core.network.Shape;

/** The filters over one text: of each the strongest answer, and where it is. Not thread-safe. */
final class Filters {
    private final Parameters parameters;
    private final int filters;
    private final float[][] best;
    private final float[] answers;
    private float[][][] lines = {};
    private float[][][] own = {};
    private int[] places = {};
    private byte[] contexts = {};

    Filters(Parameters parameters) {
        this.parameters = parameters;
        filters = parameters.shape.filters();
        best = new float[Shape.WIDTHS][filters];
        answers = new float[filters];
    }

    /** Adds a multiple of a row, as far as the row goes that it is added to. */
    static void add(float[] sum, float factor, float[] row) {
        for (int j = 0; j < sum.length; j++) {
            sum[j] += factor * row[j];
        }
    }

    /** Reads a text, and finds the strongest answers. */
    void read(int[] placesOfWords, byte[] contextsOfWords, Rows rows, float[][][] ofContexts) {
        places = placesOfWords;
        contexts = contextsOfWords;
        ensure(places.length);
        for (int i = 0; i < places.length; i++) {
            float[][] blocks = rows.blocks(places[i]);
            lines[i] = contexts[i] == 0 ? blocks : sum(blocks, ofContexts[contexts[i]], own[i]);
        }
        for (float[] row : best) {
            Arrays.fill(row, Float.NEGATIVE_INFINITY);
        }
        for (int width = 1; width <= Shape.WIDTHS; width++) {
            for (int i = from(width); i < end(width); i++) {
                answer(i, width);
                raise(best[width - 1], answers);
            }
        }
    }

    private void ensure(int length) {
        if (lines.length < length) {
            lines = new float[length][][];
            own = new float[length][Shape.BLOCKS][filters];
        }
    }

    private static float[][] sum(float[][] one, float[][] other, float[][] sum) {
        for (int b = 0; b < sum.length; b++) {
            sum(one[b], other[b], sum[b]);
        }
        return sum;
    }

    private static void sum(float[] one, float[] other, float[] sum) {
        for (int f = 0; f < sum.length; f++) {
            sum[f] = one[f] + other[f];
        }
    }

    private static void raise(float[] best, float[] answers) {
        for (int f = 0; f < best.length; f++) {
            best[f] = Math.max(best[f], answers[f]);
        }
    }

    /** A run of a single word is none of the edges. */
    private static int from(int width) {
        return width == 1 ? 1 : 0;
    }

    private int end(int width) {
        return width == 1 ? places.length - 1 : places.length - width + 1;
    }

    private void answer(int i, int width) {
        int block = Shape.block(width);
        System.arraycopy(lines[i][block], 0, answers, 0, filters);
        for (int p = 1; p < width; p++) {
            add(answers, 1, lines[i + p][block + p]);
        }
    }

    /** Puts out what counts of each filter: its strongest answer and its floor, if above zero. */
    void put(float[] hidden) {
        for (int w = 0; w < Shape.WIDTHS; w++) {
            for (int f = 0; f < filters; f++) {
                hidden[w * filters + f] = Math.max(0, best[w][f] + parameters.floors[0][w * filters + f]);
            }
        }
    }

    /** Passes on which way each filter should go, to the words of its strongest answer. */
    void pass(float[] gradients, Rows rows, Gradient into) {
        for (int width = 1; width <= Shape.WIDTHS; width++) {
            for (int f = 0; f < filters; f++) {
                int filter = (width - 1) * filters + f;
                boolean counts = best[width - 1][f] + parameters.floors[0][filter] > 0;
                if (counts && gradients[filter] != 0) {
                    into.floors[0][filter] += gradients[filter];
                    pass(width, f, gradients[filter], rows, into);
                }
            }
        }
    }

    private void pass(int width, int f, float gradient, Rows rows, Gradient into) {
        int first = where(width, f);
        for (int p = 0; p < width; p++) {
            int column = (Shape.block(width) + p) * filters + f;
            rows.pass(places[first + p], column, gradient, into);
            int context = contexts[first + p];
            for (int bit = 0; context != 0; bit++, context >>= 1) {
                into.contexts[bit][column] += (context & 1) * gradient;
            }
        }
    }

    private int where(int width, int f) {
        int block = Shape.block(width);
        for (int i = from(width); i < end(width); i++) {
            float answer = lines[i][block][f];
            for (int p = 1; p < width; p++) {
                answer += lines[i + p][block + p][f];
            }
            if (answer == best[width - 1][f]) {
                return i;
            }
        }
        throw new IllegalStateException("no run has the strongest answer");
    }
}
