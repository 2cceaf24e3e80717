package org.feedbacknlp.core.language;

import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Reads a model file. Big-endian: magic number, version, card; scripts, each with its languages and their bias, calibration,
 * keys (ascending, as variable-length differences) and rows; the hashes of the frequent words; the SHA-256 of all before it.
 * The digest is checked before anything is parsed, and every length before anything is allocated.
 */
final class ModelReader {
    /** What a file starts with. */
    static final int MAGIC = 0x46424c49;

    /** The layout that is read. */
    static final int VERSION = 1;

    private static final int MAX_BYTES = 1 << 23;
    private static final int DIGEST_BYTES = 32;
    private static final int MAX_WORDS = 1 << 18;

    private final byte[] file;
    private final ByteBuffer in;
    private final String digest;
    private int at;

    private ModelReader(byte[] file, boolean trusted) {
        int body = file.length - DIGEST_BYTES;
        check(body > 0, "too short");
        byte[] said = Arrays.copyOfRange(file, body, file.length);
        check(trusted || MessageDigest.isEqual(sha256(file, body), said), "its digest is wrong");
        this.file = file;
        this.in = ByteBuffer.wrap(file, 0, body);
        this.digest = HexFormat.of().formatHex(said);
    }

    /**
     * Reads a model to the end of a stream.
     *
     * @param stream where from; not closed
     * @return the model
     * @throws LanguageModelException if it cannot be read or is not a whole model of this version
     */
    static LanguageModel read(InputStream stream) {
        return read(stream, false);
    }

    /**
     * Reads the model that came with the code that reads it, and so needs no more checking than the code: its digest is taken as it stands.
     *
     * @param stream where from; not closed
     * @return the model
     */
    static LanguageModel shipped(InputStream stream) {
        return read(stream, true);
    }

    private static LanguageModel read(InputStream stream, boolean trusted) {
        try {
            byte[] file = stream.readNBytes(MAX_BYTES + 1);
            check(file.length <= MAX_BYTES, "too long");
            return new ModelReader(file, trusted).model();
        } catch (IOException e) {
            throw new LanguageModelException("language model: cannot be read", e);
        } catch (BufferUnderflowException e) {
            throw new LanguageModelException("language model: ends too early", e);
        }
    }

    private LanguageModel model() {
        check(in.getInt() == MAGIC, "not a language model");
        int version = in.getInt();
        check(version == VERSION, "version " + version + ", but " + VERSION + " is read");
        String card = text(in.getInt());
        Map<Script, ScriptModel> scripts = new EnumMap<>(Script.class);
        for (int left = in.get(); left > 0; left--) {
            scripts.put(script(), scriptModel());
        }
        FunctionWords words = new FunctionWords(words());
        check(!in.hasRemaining(), "has bytes behind its end");
        return new LanguageModel(card, scripts, words, digest);
    }

    private Script script() {
        int ordinal = in.get();
        check(ordinal >= 0 && ordinal < Script.values().length, "unknown script " + ordinal);
        return Script.values()[ordinal];
    }

    private ScriptModel scriptModel() {
        int languages = in.get();
        check(languages > 0 && languages <= Tally.MAX_LANGUAGES, "languages " + languages);
        List<String> tags = new ArrayList<>();
        int[] bias = new int[languages];
        for (int i = 0; i < languages; i++) {
            String tag = text(in.get());
            check(!tag.isBlank(), "a language without a tag");
            tags.add(tag);
            bias[i] = in.getShort();
        }
        float sharpness = in.getFloat();
        float damping = in.getFloat();
        check(sharpness > 0 && sharpness < 100 && damping >= 0 && damping <= 1, "calibration");
        long[] keys = keys();
        return new ScriptModel(
                tags,
                bias,
                keys,
                rows(keys.length * ScriptModel.width(languages)),
                new Calibration(sharpness, damping));
    }

    private long[] keys() {
        int count = in.getInt();
        check(count > 0 && count <= Math.min(TrigramTable.MAX_ROWS, in.remaining()), "rows " + count);
        long[] keys = new long[count];
        long last = 0;
        at = in.position();
        for (int i = 0; i < count; i++) {
            long step = varint();
            last += step;
            if (step <= 0 || last >>> 48 != 0) {
                throw new LanguageModelException("language model: keys out of order");
            }
            keys[i] = last;
        }
        in.position(at);
        return keys;
    }

    /** Reads from the array itself, at {@link #at}: keys are most of what a start has to read byte by byte. */
    private long varint() {
        long value = 0;
        for (int shift = 0; shift < Long.SIZE - 7; shift += 7) {
            if (at == in.limit()) {
                throw new BufferUnderflowException();
            }
            byte b = file[at++];
            value |= (long) (b & 0x7f) << shift;
            if (b >= 0) {
                return value;
            }
        }
        throw new LanguageModelException("language model: a number is too long");
    }

    private long[] rows(int longs) {
        check(longs <= in.remaining() / Long.BYTES, "rows missing");
        long[] rows = new long[longs];
        in.asLongBuffer().get(rows);
        in.position(in.position() + longs * Long.BYTES);
        return rows;
    }

    private int[] words() {
        int count = in.getInt();
        check(count >= 0 && count <= MAX_WORDS && count <= in.remaining() / Integer.BYTES, "words " + count);
        int[] words = new int[count];
        in.asIntBuffer().get(words);
        in.position(in.position() + count * Integer.BYTES);
        check(ascend(words), "words out of order");
        return words;
    }

    private static boolean ascend(int[] words) {
        for (int i = 1; i < words.length; i++) {
            if (words[i] <= words[i - 1]) {
                return false;
            }
        }
        return true;
    }

    private String text(int length) {
        check(length >= 0 && length <= in.remaining(), "text of " + length + " bytes");
        byte[] bytes = new byte[length];
        in.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static byte[] sha256(byte[] file, int length) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(file, 0, length);
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }

    private static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new LanguageModelException("language model: " + otherwise);
        }
    }
}
