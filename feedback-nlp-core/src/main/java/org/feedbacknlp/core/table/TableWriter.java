package org.feedbacknlp.core.table;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Writes a table as bytes, big end first, for {@link TableReader}; for the build. Not thread-safe. */
public final class TableWriter {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    /** Makes a writer that has written nothing. */
    public TableWriter() {}

    private interface Step {
        void write() throws IOException;
    }

    private TableWriter does(Step step) {
        try {
            step.write();
            return this;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /**
     * Writes a number.
     *
     * @param number the number
     * @return this
     */
    public TableWriter number(int number) {
        return does(() -> out.writeInt(number));
    }

    /**
     * Writes a text.
     *
     * @param text the text
     * @return this
     */
    public TableWriter text(String text) {
        return part(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Writes how many numbers there are, and these.
     *
     * @param numbers the numbers
     * @return this
     */
    public TableWriter longs(long[] numbers) {
        return number(numbers.length).does(() -> {
            for (long number : numbers) {
                out.writeLong(number);
            }
        });
    }

    /**
     * Writes how many numbers there are, and these.
     *
     * @param numbers the numbers
     * @return this
     */
    public TableWriter chars(char[] numbers) {
        return number(numbers.length).does(() -> {
            for (char number : numbers) {
                out.writeChar(number);
            }
        });
    }

    /**
     * Writes what another writer wrote, so that a reader can pass over it.
     *
     * @param part the bytes
     * @return this
     */
    public TableWriter part(byte[] part) {
        return number(part.length).does(() -> out.write(part));
    }

    /**
     * Returns what was written.
     *
     * @return a new array
     */
    public byte[] bytes() {
        return bytes.toByteArray();
    }
}
