package org.feedbacknlp.corpus.plant;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.feedbacknlp.corpus.Corpus;

/**
 * The files of the corpus folder that follow from others: {@code INDUSTRY.csv}, and the tables in {@code README.md}. They are
 * committed, and a test keeps them equal to what this programme writes.
 */
public final class DerivedFiles {
    private DerivedFiles() {}

    /**
     * Makes the files' contents.
     *
     * @param folder the corpus folder
     * @return by path, what each file should hold, in UTF-8
     * @throws IOException if {@code README.md} cannot be read
     * @throws org.feedbacknlp.corpus.CorpusException if the gold files or the effects hold a mistake
     */
    public static Map<Path, String> of(Path folder) throws IOException {
        Corpus corpus = Corpus.at(folder);
        Effects effects = Effects.at(folder);
        Planting planting = Planting.of(corpus, effects);
        Map<Path, String> contents = new LinkedHashMap<>();
        for (String industry : corpus.industries()) {
            contents.put(folder.resolve(industry + ".csv"), Csv.of(effects.of(industry), planting.industry(industry)));
        }
        Path readme = folder.resolve("README.md");
        contents.put(readme, tables(Files.readString(readme), corpus, effects));
        return contents;
    }

    /**
     * Writes the files.
     *
     * @param args the corpus folder
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 1) {
            throw new IllegalArgumentException("usage: DerivedFiles CORPUS-FOLDER");
        }
        for (Map.Entry<Path, String> file : of(Path.of(args[0])).entrySet()) {
            Files.writeString(file.getKey(), file.getValue());
        }
    }

    private static String tables(String readme, Corpus corpus, Effects effects) {
        String counted = replaced(readme, "counts", CountsTable.of(corpus));
        String listed = replaced(counted, "languages", CountsTable.languages(corpus));
        return replaced(listed, "truths", TruthsTable.of(effects));
    }

    /** Puts a table between the two comments that bear its name. */
    private static String replaced(String readme, String name, String table) {
        String open = "<!-- " + name + " -->\n";
        String close = "\n<!-- /" + name + " -->";
        int start = readme.indexOf(open) + open.length();
        int end = readme.indexOf(close, start - 1);
        if (start < open.length() || end < 0) {
            throw new IllegalStateException("README.md has no place for the table of " + name);
        }
        return readme.substring(0, start) + table + readme.substring(end);
    }
}
