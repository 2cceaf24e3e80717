package org.feedbacknlp.training.network;

import java.util.SplittableRandom;
import org.feedbacknlp.core.network.Sequence;
import org.feedbacknlp.core.network.Shape;
import org.feedbacknlp.core.network.Vocabulary;

/** The numbers of a network that learns. Not thread-safe. */
final class Parameters {
    static final int CONTEXT_BITS = Integer.numberOfTrailingZeros(Sequence.CONTEXTS);

    private static final int SUM_OF = 12;

    final Shape shape;
    /** Of each word; plain words share that of the unknown one. */
    final float[][] vectors;
    /** For each filter of each block its weight of each input. */
    final float[][] filters;
    /** The same, a row for each input. */
    final float[][] byInput;
    /** What each bit of a context adds to each filter of each block. */
    final float[][] contexts;

    final float[][] floors;
    final float[][] outputs;
    final float[][] biases;
    final float[][] sources;

    /** Draws numbers around zero. */
    Parameters(Shape shape, Words words, double[][] vectors, int sources, SplittableRandom random) {
        this.shape = shape;
        this.vectors = new float[words.size()][];
        for (int word = 0; word < words.size(); word++) {
            boolean own = !words.isPlain(word);
            this.vectors[word] = own ? floats(vectors[word]) : this.vectors[Vocabulary.UNKNOWN];
        }
        filters = new float[shape.row()][];
        for (int column = 0; column < filters.length; column++) {
            int width = width(column / shape.filters());
            filters[column] = random(shape.inputs(), 1.5 / Math.sqrt((double) width * shape.dimensions()), random);
        }
        byInput = new float[shape.inputs()][shape.row()];
        contexts = new float[CONTEXT_BITS][shape.row()];
        floors = new float[1][shape.pooled()];
        outputs = new float[shape.outputs()][];
        for (int k = 0; k < outputs.length; k++) {
            outputs[k] = random(shape.pooled(), 1 / Math.sqrt(shape.pooled()), random);
        }
        biases = new float[1][shape.outputs()];
        this.sources = new float[sources][shape.outputs()];
        turn();
    }

    private static float[] floats(double[] values) {
        float[] floats = new float[values.length];
        for (int i = 0; i < floats.length; i++) {
            floats[i] = (float) values[i];
        }
        return floats;
    }

    private static int width(int block) {
        int width = 1;
        while (Shape.block(width + 1) <= block) {
            width++;
        }
        return width;
    }

    /** Draws from a sum of even draws, which is normal enough and the same on every machine. */
    private static float[] random(int length, double deviation, SplittableRandom random) {
        float[] values = new float[length];
        for (int i = 0; i < length; i++) {
            double sum = -SUM_OF / 2.0;
            for (int j = 0; j < SUM_OF; j++) {
                sum += random.nextDouble();
            }
            values[i] = (float) (deviation * sum);
        }
        return values;
    }

    /** Brings the rows of inputs up to what the filters have become. */
    void turn() {
        for (int column = 0; column < filters.length; column++) {
            for (int i = 0; i < byInput.length; i++) {
                byInput[i][column] = filters[column][i];
            }
        }
    }
}
