package org.feedbacknlp.cli.input;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of values parted by a separator, one row a line, in which a quotation mark is a character like any other. */
final class BareRows implements Rows {
    private final CheckedLines lines;
    private final char separator;
    private final Header header;

    BareRows(CheckedLines lines, char separator) throws IOException {
        this.lines = lines;
        this.separator = separator;
        header = new Header(readHeader());
    }

    private List<String> readHeader() throws IOException {
        try {
            String line = lines.next();
            if (line == null) {
                throw new InputException("the input is empty; a header is expected in its first line");
            }
            return values(line);
        } catch (BadRowException broken) {
            throw new InputException("the header cannot be read: " + broken.getMessage(), broken);
        }
    }

    @Override
    public List<String> columns() {
        return header.names();
    }

    @Override
    public @Nullable Row next() throws IOException {
        String line = lines.next();
        while (line != null && line.isEmpty() && header.names().size() > 1) {
            line = lines.next();
        }
        if (line == null) {
            return null;
        }
        List<String> values = values(line);
        if (values.size() != header.names().size()) {
            throw new BadRowException(
                    lines.place(),
                    values.size() + " values, but the header has "
                            + header.names().size());
        }
        return new ListRow(lines.place(), header, values);
    }

    private List<String> values(String line) {
        List<String> values = new ArrayList<>();
        int from = 0;
        for (int at = line.indexOf(separator); at >= 0; at = line.indexOf(separator, from)) {
            values.add(line.substring(from, at));
            from = at + 1;
        }
        values.add(line.substring(from));
        return values;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
