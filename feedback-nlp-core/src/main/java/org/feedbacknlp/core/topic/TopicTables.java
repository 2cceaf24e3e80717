package org.feedbacknlp.core.topic;

import java.util.List;
import org.feedbacknlp.core.table.Table;

/** The tables of this package, for the build. */
public final class TopicTables {
    private TopicTables() {}

    /**
     * Makes the tables from the terms as they are written.
     *
     * @return the tables
     */
    public static List<Table> compiled() {
        return TopicProvider.INDUSTRIES.stream().map(TopicTerms::compiled).toList();
    }
}
