package org.feedbacknlp.core.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Reads what a {@link TableWriter} wrote, step by step as it was written. Made by the build, it is trusted as code is. Not thread-safe. */
public final class TableReader {
    private final ByteBuffer in;

    private TableReader(ByteBuffer in) {
        this.in = in;
    }

    /**
     * Opens a table that the build made.
     *
     * @param beside a class in the package that it belongs to
     * @param name its file name
     * @return a reader at its start
     * @throws IllegalStateException if it is missing: the jar is broken, or was not made by the build
     */
    public static TableReader open(Class<?> beside, String name) {
        try (InputStream stream = beside.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("table " + name + " is missing from the jar of " + beside.getName()
                        + "; the build makes it in the phase process-classes");
            }
            return of(stream.readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException("table " + name + " cannot be read", broken);
        }
    }

    /**
     * Reads bytes.
     *
     * @param bytes what a writer wrote
     * @return a reader at their start
     */
    public static TableReader of(byte[] bytes) {
        return new TableReader(ByteBuffer.wrap(bytes));
    }

    /**
     * Reads a number.
     *
     * @return the number
     */
    public int number() {
        return in.getInt();
    }

    /**
     * Reads a text.
     *
     * @return the text
     */
    public String text() {
        byte[] bytes = new byte[in.getInt()];
        in.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /**
     * Reads numbers.
     *
     * @return a new array
     */
    public long[] longs() {
        long[] numbers = new long[in.getInt()];
        in.asLongBuffer().get(numbers);
        in.position(in.position() + numbers.length * Long.BYTES);
        return numbers;
    }

    /**
     * Reads numbers.
     *
     * @return a new array
     */
    public char[] chars() {
        char[] numbers = new char[in.getInt()];
        in.asCharBuffer().get(numbers);
        in.position(in.position() + numbers.length * Character.BYTES);
        return numbers;
    }

    /**
     * Passes over a part, which can be read later.
     *
     * @return a reader at the part's start
     */
    public TableReader part() {
        ByteBuffer part = in.slice(in.position() + Integer.BYTES, in.getInt(in.position()));
        in.position(in.position() + Integer.BYTES + part.capacity());
        return new TableReader(part);
    }
}
