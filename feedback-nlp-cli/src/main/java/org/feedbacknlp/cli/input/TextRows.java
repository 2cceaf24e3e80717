package org.feedbacknlp.cli.input;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of one text a line; an empty line is an empty text. */
final class TextRows implements Rows {
    private static final Header HEADER = new Header(List.of("text"));

    private final CheckedLines lines;

    TextRows(CheckedLines lines) {
        this.lines = lines;
    }

    @Override
    public List<String> columns() {
        return HEADER.names();
    }

    @Override
    public @Nullable Row next() throws IOException {
        String line = lines.next();
        return line == null ? null : new ListRow(lines.place(), HEADER, List.of(line));
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
