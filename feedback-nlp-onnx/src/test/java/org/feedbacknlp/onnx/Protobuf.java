package org.feedbacknlp.onnx;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Writes a message in the wire format of Protocol Buffers: as much of it as a small network needs. */
final class Protobuf {
    private static final int VARINT = 0;
    private static final int BYTES = 2;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /** Adds a whole number. */
    Protobuf with(int field, long value) {
        varint((long) field << 3 | VARINT);
        varint(value);
        return this;
    }

    /** Adds a text. */
    Protobuf with(int field, String text) {
        return with(field, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds a message. */
    Protobuf with(int field, Protobuf message) {
        return with(field, message.bytes());
    }

    /** Adds numbers of 32 bits as raw bytes. */
    Protobuf with(int field, float[] numbers) {
        ByteBuffer buffer = ByteBuffer.allocate(numbers.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        buffer.asFloatBuffer().put(numbers);
        return with(field, buffer.array());
    }

    /** Adds bytes. */
    Protobuf with(int field, byte[] bytes) {
        varint((long) field << 3 | BYTES);
        varint(bytes.length);
        out.writeBytes(bytes);
        return this;
    }

    private void varint(long value) {
        long rest = value;
        while ((rest & ~0x7fL) != 0) {
            out.write((int) (rest & 0x7f | 0x80));
            rest >>>= 7;
        }
        out.write((int) rest);
    }

    /** The message. */
    byte[] bytes() {
        return out.toByteArray();
    }
}
