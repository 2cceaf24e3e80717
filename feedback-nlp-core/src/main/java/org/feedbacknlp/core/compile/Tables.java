package org.feedbacknlp.core.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.feedbacknlp.core.codebook.ShippedTables;
import org.feedbacknlp.core.sentiment.SentimentTables;
import org.feedbacknlp.core.signal.SignalTables;
import org.feedbacknlp.core.table.Table;
import org.feedbacknlp.core.text.TextTables;
import org.feedbacknlp.core.triage.TriageTables;

/** Writes all tables beside the classes that read them; the build runs it. */
public final class Tables {
    private Tables() {}

    /**
     * Writes the tables.
     *
     * @param args the folder of the classes
     * @throws IOException if one cannot be written
     */
    public static void main(String[] args) throws IOException {
        for (Table table : all()) {
            String folder = table.beside().getPackageName().replace('.', '/');
            Files.write(Path.of(args[0], folder, table.name()), table.content().bytes());
        }
    }

    /**
     * Makes all tables from the words as they are written.
     *
     * @return the tables
     */
    public static List<Table> all() {
        return Stream.of(
                        TextTables.compiled(),
                        SentimentTables.compiled(),
                        SignalTables.compiled(),
                        ShippedTables.compiled(),
                        TriageTables.compiled())
                .flatMap(List::stream)
                .toList();
    }
}
