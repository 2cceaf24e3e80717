package org.feedbacknlp.core.language;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;

/** A small model file, written field by field, whole or with a lie in it; its digest is always right. */
final class ModelFile {
    private static final int DIGEST_BYTES = 32;

    int magic = ModelReader.MAGIC;
    int version = ModelReader.VERSION;
    int cardLength = -1;
    int scripts = 1;
    int script = Script.LATIN.ordinal();
    int languages = -1;
    List<String> tags = List.of("aa", "bb", "und");
    float sharpness = 0.1f;
    float damping = 0.5f;
    int keyCount = -1;
    long[] keys = {'a', 'b', 'c', 'a' << 16 | 'a', 'b' << 16 | 'b'};
    int wordCount = -1;
    int[] words = {-5, 0, 7};
    int tail;

    /** Returns the body without its digest. */
    byte[] body() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            byte[] card = "{\"made\":\"by hand\"}".getBytes(StandardCharsets.UTF_8);
            out.writeInt(magic);
            out.writeInt(version);
            out.writeInt(cardLength < 0 ? card.length : cardLength);
            out.write(card);
            out.writeByte(scripts);
            out.writeByte(script);
            writeScript(out);
            out.writeInt(wordCount < 0 ? words.length : wordCount);
            for (int word : words) {
                out.writeInt(word);
            }
            out.write(new byte[tail]);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private void writeScript(DataOutputStream out) throws IOException {
        out.writeByte(languages < 0 ? tags.size() : languages);
        for (String tag : tags) {
            byte[] name = tag.getBytes(StandardCharsets.UTF_8);
            out.writeByte(name.length);
            out.write(name);
            out.writeShort(3);
        }
        out.writeFloat(sharpness);
        out.writeFloat(damping);
        out.writeInt(keyCount < 0 ? keys.length : keyCount);
        long last = 0;
        for (long key : keys) {
            writeVarint(out, key - last);
            last = key;
        }
        for (int row = 0; row < keys.length * ScriptModel.width(tags.size()); row++) {
            out.writeLong(0x123L * (row + 1));
        }
    }

    private static void writeVarint(DataOutputStream out, long value) throws IOException {
        long left = value;
        while ((left & ~0x7fL) != 0) {
            out.writeByte((int) (left & 0x7f | 0x80));
            left >>>= 7;
        }
        out.writeByte((int) left);
    }

    /** Opens the whole file. */
    InputStream open() {
        return open(body());
    }

    /** Opens any body with the digest that it needs. */
    static InputStream open(byte[] body) {
        byte[] file = Arrays.copyOf(body, body.length + DIGEST_BYTES);
        System.arraycopy(sha256(body), 0, file, body.length, DIGEST_BYTES);
        return new ByteArrayInputStream(file);
    }

    private static byte[] sha256(byte[] body) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(body);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
