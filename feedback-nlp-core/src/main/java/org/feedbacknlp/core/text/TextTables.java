package org.feedbacknlp.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.feedbacknlp.core.table.Table;

/** The tables of this package, for the build. */
public final class TextTables {
    private TextTables() {}

    /**
     * Makes the tables from the words as they are written.
     *
     * @return the tables
     */
    public static List<Table> compiled() {
        List<Table> tables = new ArrayList<>();
        new TreeSet<>(Grammar.LANGUAGES).forEach(language -> tables.add(Grammar.compiled(language)));
        CueTable.LANGUAGES.forEach(language -> tables.add(CueTable.compiled(language)));
        tables.add(CueTable.note());
        tables.add(AbbreviationLists.compiled());
        return tables;
    }
}
