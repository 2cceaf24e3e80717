package org.feedbacknlp.training.language;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.SortedSet;

/** Writes the file that {@link org.feedbacknlp.core.language.LanguageIdentifier} loads; its layout is described there. */
final class ModelWriter {
    private static final int MAGIC = 0x46424c49;
    private static final int VERSION = 1;

    /** Nats that a unit of weight stands for. */
    private static final double UNIT = 0.4;

    private static final int MOST_UNITS = 15;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    /**
     * Starts a file.
     *
     * @param card where the model comes from, as JSON
     * @param scripts how many scripts follow
     */
    ModelWriter(String card, int scripts) {
        try {
            out.writeInt(MAGIC);
            out.writeInt(VERSION);
            byte[] text = card.getBytes(StandardCharsets.UTF_8);
            out.writeInt(text.length);
            out.write(text);
            out.writeByte(scripts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the model of a script. */
    void script(Rivals rivals, Weights weights) {
        try {
            out.writeByte(rivals.script().ordinal());
            out.writeByte(rivals.tags().size());
            for (int i = 0; i < rivals.tags().size(); i++) {
                byte[] tag = rivals.tags().get(i).getBytes(StandardCharsets.UTF_8);
                out.writeByte(tag.length);
                out.write(tag);
                out.writeShort((int) Math.rint(weights.bias[i] / UNIT));
            }
            out.writeFloat(rivals.sharpness());
            out.writeFloat(rivals.damping());
            keys(weights.keys());
            for (long key : weights.keys()) {
                row(weights.total(key));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void keys(SortedSet<Long> keys) throws IOException {
        out.writeInt(keys.size());
        long last = 0;
        for (long key : keys) {
            long step = key - last;
            while (step > 0x7f) {
                out.writeByte((int) (step & 0x7f | 0x80));
                step >>>= 7;
            }
            out.writeByte((int) step);
            last = key;
        }
    }

    /** The best language gets the most units; what lies too far behind gets none. */
    private void row(double[] weights) throws IOException {
        double top = Double.NEGATIVE_INFINITY;
        for (double weight : weights) {
            top = Math.max(top, weight);
        }
        for (int from = 0; from < weights.length; from += 16) {
            long nibbles = 0;
            for (int i = from; i < Math.min(from + 16, weights.length); i++) {
                long units = Math.max(0, MOST_UNITS - (long) Math.rint((top - weights[i]) / UNIT));
                nibbles |= units << ((i & 15) << 2);
            }
            out.writeLong(nibbles);
        }
    }

    /**
     * Writes the frequent words, and ends the file.
     *
     * @param hashes of the words with their languages
     * @return the whole file
     */
    byte[] end(SortedSet<Integer> hashes) {
        try {
            out.writeInt(hashes.size());
            for (int hash : hashes) {
                out.writeInt(hash);
            }
            out.write(MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray()));
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
