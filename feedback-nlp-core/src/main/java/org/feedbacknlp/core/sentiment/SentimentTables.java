package org.feedbacknlp.core.sentiment;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.feedbacknlp.core.table.Table;
import org.feedbacknlp.core.text.Grammar;

/** The tables of this package, for the build. */
public final class SentimentTables {
    private SentimentTables() {}

    /**
     * Makes the tables from the words as they are written.
     *
     * @return the tables
     */
    public static List<Table> compiled() {
        List<Table> tables = new ArrayList<>();
        new TreeSet<>(Grammar.LANGUAGES).forEach(language -> tables.add(OpinionLexicon.compiled(language)));
        tables.add(OpinionLexicon.note());
        tables.add(OpinionLexicon.compiled(OpinionLexicon.NO_LANGUAGE));
        return tables;
    }
}
