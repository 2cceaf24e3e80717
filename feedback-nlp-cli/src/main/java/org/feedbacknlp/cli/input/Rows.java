package org.feedbacknlp.cli.input;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of one input, one after another. Not thread-safe. */
interface Rows extends Closeable {
    /** Returns the names of the columns, as far as the first rows tell. */
    List<String> columns();

    /**
     * Reads the next row.
     *
     * @return the row, or null at the end
     * @throws BadRowException if this row cannot be read; the next call goes on behind it
     * @throws IOException if the input cannot be read any further
     */
    @Nullable
    Row next() throws IOException;
}
