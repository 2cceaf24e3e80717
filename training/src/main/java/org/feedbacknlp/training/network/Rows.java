package org.feedbacknlp.training.network;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.feedbacknlp.core.network.NetworkWeights;
import org.feedbacknlp.core.network.Shape;
import org.feedbacknlp.core.network.Vocabulary;

/**
 * What the filters say of the different words of a batch, each worked out once however often it occurs, and which way their inputs should
 * go. Not thread-safe.
 */
final class Rows {
    private static final int STRIDE = 4;

    private final Parameters parameters;
    private final Words words;
    private final int[] placeOf;
    private final int[] stamps;
    private int stamp;
    private int count;
    private int[] variants = new int[1 << 12];
    private float[][] inputs = new float[1 << 12][];
    private float[][] gradients = new float[1 << 12][];
    private float[][][] blocks = new float[1 << 12][][];
    private final float[] one;
    private final float[] other;

    Rows(Parameters parameters, Words words) {
        this.parameters = parameters;
        this.words = words;
        placeOf = new int[2 * words.size()];
        stamps = new int[2 * words.size()];
        one = new float[parameters.shape.row()];
        other = new float[parameters.shape.row()];
    }

    /** Forgets the words. */
    void clear() {
        stamp++;
        count = 0;
    }

    /** Adds a word, and returns its place. */
    int add(int word, boolean turned) {
        int variant = 2 * word + (turned ? 1 : 0);
        if (stamps[variant] != stamp) {
            stamps[variant] = stamp;
            placeOf[variant] = count;
            ensure();
            variants[count++] = variant;
        }
        return placeOf[variant];
    }

    private void ensure() {
        if (count == variants.length) {
            variants = Arrays.copyOf(variants, 2 * count);
            inputs = Arrays.copyOf(inputs, 2 * count);
            gradients = Arrays.copyOf(gradients, 2 * count);
            blocks = Arrays.copyOf(blocks, 2 * count);
        }
        if (inputs[count] == null) {
            inputs[count] = new float[parameters.shape.inputs()];
            gradients[count] = new float[parameters.shape.inputs()];
            blocks[count] = new float[Shape.BLOCKS][parameters.shape.filters()];
        }
    }

    /** Works the rows of all words out. */
    void work() {
        int dimensions = parameters.shape.dimensions();
        for (int place = 0; place < count; place++) {
            int word = variants[place] >> 1;
            System.arraycopy(parameters.vectors[word], 0, inputs[place], 0, dimensions);
            NetworkWeights.opinions(words.valence(word), (variants[place] & 1) != 0, dimensions, inputs[place]);
            Arrays.fill(gradients[place], 0);
        }
        for (int place = 0; place < count; place += 2) {
            int next = Math.min(place + 1, count - 1);
            product(inputs[place], inputs[next]);
            part(one, blocks[place]);
            part(other, blocks[next]);
        }
    }

    /** Multiplies two words' inputs at once, since the filters are read from memory for both. */
    private void product(float[] first, float[] second) {
        Arrays.fill(one, 0);
        Arrays.fill(other, 0);
        float[][] rows = parameters.byInput;
        int i = 0;
        for (; i + STRIDE <= rows.length; i += STRIDE) {
            add(first, second, i, rows[i], rows[i + 1], rows[i + 2], rows[i + 3]);
        }
        for (; i < rows.length; i++) {
            Filters.add(one, first[i], rows[i]);
            Filters.add(other, second[i], rows[i]);
        }
    }

    private void add(float[] first, float[] second, int i, float[] p, float[] q, float[] r, float[] s) {
        add(
                one,
                other,
                first[i],
                first[i + 1],
                first[i + 2],
                first[i + 3],
                second[i],
                second[i + 1],
                second[i + 2],
                second[i + 3],
                p,
                q,
                r,
                s);
    }

    private static void add(
            float[] one,
            float[] other,
            float a,
            float b,
            float c,
            float d,
            float e,
            float f,
            float g,
            float h,
            float[] p,
            float[] q,
            float[] r,
            float[] s) {
        for (int j = 0; j < one.length; j++) {
            float pj = p[j];
            float qj = q[j];
            float rj = r[j];
            float sj = s[j];
            one[j] += a * pj + b * qj + c * rj + d * sj;
            other[j] += e * pj + f * qj + g * rj + h * sj;
        }
    }

    private static void part(float[] row, float[][] blocks) {
        for (int b = 0; b < blocks.length; b++) {
            System.arraycopy(row, b * blocks[b].length, blocks[b], 0, blocks[b].length);
        }
    }

    /** Returns what the filters say of a word, block by block. */
    float[][] blocks(int place) {
        return blocks[place];
    }

    /** Passes on which way one filter's answer to a word should go. */
    void pass(int place, int column, float gradient, Gradient into) {
        Filters.add(gradients[place], gradient, parameters.filters[column]);
        Filters.add(into.filters[column], gradient, inputs[place]);
    }

    /** Goes a step with the vectors of the words. */
    void step(Adam vectors, float scale, double rate, int steps) {
        clearStamps();
        for (int place = 0; place < count; place++) {
            int row = row(variants[place]);
            if (stamps[row] == stamp) {
                Filters.add(gradients[placeOf[row]], 1, gradients[place]);
            } else {
                stamps[row] = stamp;
                placeOf[row] = place;
            }
        }
        for (int place = 0; place < count; place++) {
            int row = row(variants[place]);
            if (placeOf[row] == place) {
                vectors.step(row, gradients[place], scale, rate, steps);
            }
        }
    }

    private void clearStamps() {
        stamp++;
    }

    private int row(int variant) {
        return words.isPlain(variant >> 1) ? Vocabulary.UNKNOWN : variant >> 1;
    }

    /** Draws the word that is shown instead of one: itself, or now and then the plain one of its valence. */
    int shown(int word, double dropped, SplittableRandom random) {
        return random.nextDouble() < dropped ? words.plain(word) : word;
    }
}
