package org.feedbacknlp.cli.output;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/**
 * Where text goes, in UTF-8. A file appears whole or not at all: it is written beside its place, and moved into it by {@link #close}
 * once {@link #finish} was called. Not thread-safe.
 */
public final class Target implements Closeable {
    private static final int BUFFER_CHARS = 1 << 16;

    private final Writer writer;
    private final @Nullable Path part;
    private final @Nullable Path file;
    private boolean finished;
    private boolean closed;

    private Target(OutputStream out, @Nullable Path part, @Nullable Path file) {
        writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER_CHARS);
        this.part = part;
        this.file = file;
    }

    /**
     * Starts a file; folders above it are made.
     *
     * @param file its place
     * @return the target
     * @throws IOException if it cannot be made
     */
    public static Target file(Path file) throws IOException {
        Path whole = file.toAbsolutePath();
        Path folder = whole.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Path part = whole.resolveSibling(whole.getFileName() + ".part");
        return new Target(Files.newOutputStream(part), part, whole);
    }

    /**
     * Writes to a stream.
     *
     * @param out the stream, which stays open
     * @return the target
     */
    public static Target stream(OutputStream out) {
        return new Target(out, null, null);
    }

    /**
     * Returns what takes the text.
     *
     * @return the writer, closed with this
     */
    public Writer writer() {
        return writer;
    }

    /** Says that all was written. */
    public void finish() {
        finished = true;
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        if (part == null || file == null) {
            writer.flush();
            return;
        }
        writer.close();
        if (finished) {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } else {
            Files.deleteIfExists(part);
        }
    }
}
