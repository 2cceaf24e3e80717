package org.feedbacknlp.core.network;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.List;
import org.feedbacknlp.core.model.Model;
import org.feedbacknlp.core.model.ModelException;
import org.feedbacknlp.core.model.ModelHeader;
import org.feedbacknlp.core.model.ModelKind;

/**
 * The numbers of a network as bytes: dimensions, filters of each width, words; what stands for each word; scales and cells of the vectors;
 * valences; scales and cells of the filters; what each bit of a context adds; floors; weights of each output; biases.
 */
public final class NetworkNumbers {
    /** What {@link ModelHeader#numbers()} calls them. Its last part rises with the layout or with what is read of a text. */
    public static final String NAME = "network/1";

    private static final int CONTEXT_BITS = Integer.numberOfTrailingZeros(Sequence.CONTEXTS);

    private NetworkNumbers() {}

    /**
     * Writes a network.
     *
     * @param weights its numbers
     * @param name the model's name
     * @param labels what its outputs stand for
     * @param card its card, as JSON
     * @return a model that can be written to a file
     */
    public static Model write(NetworkWeights weights, String name, List<String> labels, String card) {
        return Model.of(new ModelHeader(name, ModelKind.SINGLE, labels, card, NAME), bytes(weights));
    }

    /**
     * Turns a network into bytes, for a model that holds more than a network.
     *
     * @param weights its numbers
     * @return the bytes
     */
    public static byte[] bytes(NetworkWeights weights) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 20);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(weights.shape().dimensions());
            out.writeInt(weights.shape().filters());
            out.writeInt(weights.vocabulary().size());
            for (int word = 0; word < weights.vocabulary().size(); word++) {
                out.writeInt(weights.vocabulary().printOf(word));
            }
            matrix(out, weights.vectors());
            out.write(weights.valences());
            matrix(out, weights.filters());
            for (int bit = 0; bit < CONTEXT_BITS; bit++) {
                floats(out, weights.context(bit));
            }
            floats(out, weights.floors());
            for (int k = 0; k < weights.shape().outputs(); k++) {
                floats(out, weights.output(k));
            }
            floats(out, weights.biases());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void matrix(DataOutputStream out, ByteMatrix matrix) throws IOException {
        floats(out, matrix.scales());
        out.write(matrix.cells());
    }

    private static void floats(DataOutputStream out, float[] values) throws IOException {
        for (float value : values) {
            out.writeFloat(value);
        }
    }

    /**
     * Reads a network.
     *
     * @param model the model
     * @return its numbers
     * @throws ModelException if they are of another kind, or contradict themselves
     */
    public static NetworkWeights read(Model model) {
        if (!model.header().numbers().equals(NAME)) {
            throw new ModelException("model " + model.name() + " is of kind "
                    + model.header().numbers() + ", and this release reads " + NAME + "; train it again");
        }
        return read(model.header(), model.numbers());
    }

    /**
     * Reads a network from a model that holds more than one.
     *
     * @param header of the model
     * @param in at the network's first byte; nothing may stand behind its last
     * @return its numbers
     * @throws ModelException if they contradict themselves
     */
    public static NetworkWeights read(ModelHeader header, ByteBuffer in) {
        try {
            NetworkWeights weights = read(in, header.labels().size());
            check(!in.hasRemaining(), "it has bytes behind its end");
            return weights;
        } catch (BufferUnderflowException cut) {
            throw new ModelException("model " + header.name() + " contradicts itself: it ends too early", cut);
        } catch (IllegalArgumentException contradicting) {
            throw new ModelException(
                    "model " + header.name() + " contradicts itself: " + contradicting.getMessage(), contradicting);
        }
    }

    private static NetworkWeights read(ByteBuffer in, int outputs) {
        Shape shape = new Shape(in.getInt(), in.getInt(), outputs);
        int words = in.getInt();
        check(words > 0 && words <= Vocabulary.MOST_WORDS, words + " words are not 1.." + Vocabulary.MOST_WORDS);
        check(
                (long) words * (Integer.BYTES + shape.dimensions() + 1) <= in.remaining(),
                "it has fewer words than it says");
        int[] prints = new int[words];
        for (int word = 0; word < words; word++) {
            prints[word] = in.getInt();
        }
        ByteMatrix vectors = matrix(in, words, shape.dimensions());
        byte[] valences = new byte[words];
        in.get(valences);
        ByteMatrix filters = matrix(in, shape.inputs(), shape.row());
        return new NetworkWeights(
                new Vocabulary(prints),
                vectors,
                valences,
                filters,
                floats(in, CONTEXT_BITS, shape.row()),
                floats(in, shape.pooled()),
                floats(in, outputs, shape.pooled()),
                floats(in, outputs));
    }

    private static ByteMatrix matrix(ByteBuffer in, int rows, int columns) {
        float[] scales = floats(in, columns);
        check((long) rows * columns <= in.remaining(), "it has fewer weights than it says");
        byte[] cells = new byte[rows * columns];
        in.get(cells);
        return new ByteMatrix(cells, scales);
    }

    private static float[][] floats(ByteBuffer in, int rows, int columns) {
        float[][] values = new float[rows][];
        for (int row = 0; row < rows; row++) {
            values[row] = floats(in, columns);
        }
        return values;
    }

    private static float[] floats(ByteBuffer in, int count) {
        check((long) count * Float.BYTES <= in.remaining(), "it has fewer weights than it says");
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = in.getFloat();
            check(Float.isFinite(values[i]), "it holds a number that is none");
        }
        return values;
    }

    private static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
