package org.feedbacknlp.cli.input;

import java.util.Optional;

/** One row of an input. */
interface Row {
    /** Returns where it stands, for messages: {@code line 17}. */
    String place();

    /**
     * Returns a value.
     *
     * @param column the column's name
     * @return the value as it stands there, or empty where the row has none
     * @throws BadRowException if what stands there is no single value
     */
    Optional<String> value(String column);
}
