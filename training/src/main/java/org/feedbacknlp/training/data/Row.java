package org.feedbacknlp.training.data;

import java.util.List;
import java.util.Objects;

/** A row of a data set: a text, its label, and whatever else the set says of it. Immutable and thread-safe. */
public final class Row {
    private final List<String> columns;
    private final List<String> values;

    Row(List<String> columns, List<String> values) {
        this.columns = columns;
        this.values = values;
    }

    /**
     * Returns the label.
     *
     * @return the label; several are separated as the set does
     */
    public String label() {
        return get("label");
    }

    /**
     * Returns the text.
     *
     * @return what a respondent wrote
     */
    public String text() {
        return get("text");
    }

    /**
     * Returns the value of a column.
     *
     * @param column its name in the header
     * @return the value, empty where the row has none
     * @throws IllegalArgumentException if the set has no such column
     */
    public String get(String column) {
        int c = columns.indexOf(Objects.requireNonNull(column, "column"));
        if (c < 0) {
            throw new IllegalArgumentException("no column " + column + " among " + columns);
        }
        return c < values.size() ? values.get(c) : "";
    }
}
