package org.feedbacknlp.cli.input;

import java.util.List;
import java.util.Optional;

/**
 * A row of a table.
 *
 * @param place where it stands
 * @param header the table's columns
 * @param values its values, one for each column
 */
record ListRow(String place, Header header, List<String> values) implements Row {
    @Override
    public Optional<String> value(String column) {
        int at = header.place(column);
        return at < 0 || at >= values.size() ? Optional.empty() : Optional.of(values.get(at));
    }
}
