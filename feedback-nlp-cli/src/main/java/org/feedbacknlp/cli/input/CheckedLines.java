package org.feedbacknlp.cli.input;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The lines of an input, each found to be whole in the charset that was given. Not thread-safe. */
final class CheckedLines implements Closeable {
    private final DecodingReader decoded;
    private final LineReader lines;
    private final ReadOptions options;

    CheckedLines(DecodingReader decoded, ReadOptions options) {
        this.decoded = decoded;
        this.options = options;
        lines = new LineReader(decoded, options.limits().fieldLength());
    }

    /**
     * Reads a line.
     *
     * @return the line, or null at the end
     * @throws BadRowException if it is too long or not in the charset
     */
    @Nullable
    String next() throws IOException {
        String line = lines.next();
        Malformed malformed = decoded.hasMalformed() ? decoded.malformedIn(lines.number(), lines.number()) : null;
        if (malformed != null && !options.replaceMalformed()) {
            throw malformed.asBadRow(options.charset());
        }
        return line;
    }

    /** Returns where the line stands that was read last, for messages. */
    String place() {
        return "line " + lines.number();
    }

    @Override
    public void close() throws IOException {
        decoded.close();
    }
}
