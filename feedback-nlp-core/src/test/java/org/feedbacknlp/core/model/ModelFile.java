package org.feedbacknlp.core.model;

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
    int magic = Model.MAGIC;
    int version = Model.VERSION;
    int kind = ModelKind.SINGLE.ordinal();
    byte[] name = bytes("m");
    int nameLength = -1;
    int labelCount = -1;
    List<byte[]> labels = List.of(bytes("no"), bytes("yes"));
    int labelLength = -1;
    byte[] card = bytes("{\"made\":\"by hand\"}");
    int cardLength = -1;
    byte[] numbers = bytes("hand/1");
    int numbersNameLength = -1;
    int numbersLength = -1;
    int tail;

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Returns the body without its digest. */
    byte[] body() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(magic);
            out.writeInt(version);
            out.writeByte(kind);
            write(out, name, nameLength);
            out.writeInt(labelCount < 0 ? labels.size() : labelCount);
            for (byte[] label : labels) {
                write(out, label, labelLength);
            }
            write(out, card, cardLength);
            write(out, numbers, numbersNameLength);
            out.writeInt(numbersLength == -1 ? 3 : numbersLength);
            out.write(new byte[] {1, 2, 3});
            out.write(new byte[tail]);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, byte[] text, int length) throws IOException {
        out.writeInt(length == -1 ? text.length : length);
        out.write(text);
    }

    /** Opens the whole file. */
    InputStream open() {
        return open(body());
    }

    /** Opens any body with the digest that it needs. */
    static InputStream open(byte[] body) {
        byte[] digest = sha256(body);
        byte[] file = Arrays.copyOf(body, body.length + digest.length);
        System.arraycopy(digest, 0, file, body.length, digest.length);
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
