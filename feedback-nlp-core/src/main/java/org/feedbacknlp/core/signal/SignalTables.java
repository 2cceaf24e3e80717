package org.feedbacknlp.core.signal;

import java.util.List;
import org.feedbacknlp.core.table.Table;

/** The tables of this package, for the build. */
public final class SignalTables {
    private SignalTables() {}

    /**
     * Makes the tables from the words as they are written.
     *
     * @return the tables
     */
    public static List<Table> compiled() {
        return List.of(IronyWords.compiled(), IronyWords.note());
    }
}
