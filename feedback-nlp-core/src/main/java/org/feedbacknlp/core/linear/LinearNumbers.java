package org.feedbacknlp.core.linear;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.feedbacknlp.core.feature.FeatureSpec;
import org.feedbacknlp.core.model.Model;
import org.feedbacknlp.core.model.ModelException;
import org.feedbacknlp.core.model.ModelHeader;

/**
 * The numbers of a linear model as bytes: specification of the features; keys, ascending; a byte a label for each; scale, bias, slope, offset
 * and threshold of each label; whether a text has at least one label.
 */
public final class LinearNumbers {
    /** What {@link ModelHeader#numbers()} calls them. Its last part rises with the layout or with the features. */
    public static final String NAME = "linear/" + FeatureSpec.VERSION;

    private static final int COLUMNS = 5;
    private static final int LONGEST_TAG = 35;

    private LinearNumbers() {}

    /**
     * Writes a model.
     *
     * @param model the model
     * @param card its card, as JSON
     * @return a model that can be written to a file
     */
    public static Model write(LinearModel model, String card) {
        return Model.of(new ModelHeader(model.name(), model.kind(), model.labels(), card, NAME), bytes(model));
    }

    /**
     * Writes a model's numbers alone, for a model that has others beside them.
     *
     * @param model the model
     * @return the numbers
     */
    public static byte[] bytes(LinearModel model) {
        ByteArrayOutputStream bytes =
                new ByteArrayOutputStream(model.weights().length + 8 * model.keys().length + 4096);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            spec(out, model.spec());
            out.writeInt(model.keys().length);
            for (long key : model.keys()) {
                out.writeLong(key);
            }
            out.write(model.weights());
            for (int k = 0; k < model.labels().size(); k++) {
                out.writeFloat(model.scale(k));
                out.writeFloat(model.bias(k));
                out.writeFloat(model.calibration().slope(k));
                out.writeFloat(model.calibration().offset(k));
                out.writeFloat(model.calibration().threshold(k));
            }
            out.writeBoolean(model.calibration().atLeastOne());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void spec(DataOutputStream out, FeatureSpec spec) throws IOException {
        byte[] language = spec.language().getBytes(StandardCharsets.US_ASCII);
        out.writeByte(spec.words());
        out.writeByte(spec.window());
        out.writeByte(spec.shortestChars());
        out.writeByte(spec.longestChars());
        out.writeBoolean(spec.negation());
        out.writeByte(language.length);
        out.write(language);
    }

    /**
     * Reads a model.
     *
     * @param model the model
     * @return its numbers, ready to score with
     * @throws ModelException if they are of another kind, or contradict themselves
     */
    public static LinearModel read(Model model) {
        if (!model.header().numbers().equals(NAME)) {
            throw new ModelException("model " + model.name() + " is of kind "
                    + model.header().numbers() + ", and this release reads " + NAME + "; train it again");
        }
        return read(model.header(), model.numbers());
    }

    /**
     * Reads a model's numbers alone.
     *
     * @param header what the model says of itself
     * @param in the numbers, to their end
     * @return the numbers, ready to score with
     * @throws ModelException if they contradict themselves
     */
    public static LinearModel read(ModelHeader header, ByteBuffer in) {
        try {
            LinearModel read = parse(header, in);
            check(!in.hasRemaining(), "it has bytes behind its end");
            return read;
        } catch (BufferUnderflowException cut) {
            throw new ModelException("model " + header.name() + " contradicts itself: it ends too early", cut);
        } catch (IllegalArgumentException contradicting) {
            throw new ModelException(
                    "model " + header.name() + " contradicts itself: " + contradicting.getMessage(), contradicting);
        }
    }

    private static LinearModel parse(ModelHeader header, ByteBuffer in) {
        FeatureSpec spec = new FeatureSpec(in.get(), in.get(), in.get(), in.get(), in.get() != 0, tag(in));
        int outputs = header.labels().size();
        int count = in.getInt();
        check(
                count >= 0 && (long) count * (Long.BYTES + outputs) <= in.remaining(),
                "it has fewer weights than it says");
        long[] keys = new long[count];
        in.asLongBuffer().get(keys);
        in.position(in.position() + count * Long.BYTES);
        check(ascend(keys), "its features are out of order");
        byte[] weights = new byte[count * outputs];
        in.get(weights);
        float[][] columns = new float[COLUMNS][outputs];
        for (int k = 0; k < outputs; k++) {
            for (float[] column : columns) {
                column[k] = in.getFloat();
                check(Float.isFinite(column[k]), "it holds a number that is none");
            }
            check(columns[COLUMNS - 1][k] > 0 && columns[COLUMNS - 1][k] <= 1, "a threshold is no probability");
        }
        Calibration calibration = new Calibration(columns[2], columns[3], columns[4], in.get() != 0);
        return new LinearModel(
                header.name(),
                header.kind(),
                header.labels(),
                spec,
                keys,
                weights,
                columns[0],
                columns[1],
                calibration);
    }

    /** A method of its own: a young JVM compiles all of the one that holds a long loop. */
    private static boolean ascend(long[] keys) {
        for (int i = 1; i < keys.length; i++) {
            if (keys[i] <= keys[i - 1]) {
                return false;
            }
        }
        return true;
    }

    private static String tag(ByteBuffer in) {
        int length = in.get();
        check(length >= 0 && length <= LONGEST_TAG, "its language is none");
        byte[] bytes = new byte[length];
        in.get(bytes);
        return new String(bytes, StandardCharsets.US_ASCII);
    }

    private static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
