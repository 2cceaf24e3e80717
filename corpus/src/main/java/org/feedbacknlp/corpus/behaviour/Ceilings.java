package org.feedbacknlp.corpus.behaviour;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.feedbacknlp.corpus.CorpusException;
import org.feedbacknlp.corpus.Problem;
import org.feedbacknlp.corpus.internal.Cells;

/**
 * How many items may fail, by file and capability. A file without any line is not held yet; of one that is, every capability must have its
 * line. Immutable and thread-safe.
 */
public final class Ceilings {
    private static final String HEAD = "file\tcapability\tmost failures";
    private static final int COLUMNS = 3;
    private static final int MOST_DIGITS = 5;

    private final Map<String, Map<String, Integer>> byFile;

    private Ceilings(Map<String, Map<String, Integer>> byFile) {
        this.byFile = byFile;
    }

    /**
     * Reads the ceilings.
     *
     * @param file tab-separated: file, capability, most failures
     * @return the ceilings
     * @throws CorpusException if it cannot be read or holds a mistake
     */
    public static Ceilings at(Path file) {
        Map<String, Map<String, Integer>> byFile = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        String name = String.valueOf(file.getFileName());
        try {
            List<String> lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                if (i == 0 ? !lines.get(0).equals(HEAD) : !add(lines.get(i), byFile)) {
                    problems.add(new Problem(
                            name, i + 1, "", "the line is not file, capability, most failures, or is there twice"));
                }
            }
        } catch (IOException e) {
            problems.add(new Problem(name, 0, "", "the file cannot be read as UTF-8"));
        }
        if (!problems.isEmpty()) {
            throw new CorpusException(problems);
        }
        return new Ceilings(byFile);
    }

    private static boolean add(String line, Map<String, Map<String, Integer>> byFile) {
        List<String> cells = Cells.of(line, '\t');
        boolean number = cells.size() == COLUMNS
                && !cells.get(2).isEmpty()
                && cells.get(2).length() < MOST_DIGITS
                && cells.get(2).chars().allMatch(c -> c >= '0' && c <= '9');
        return number
                && byFile.computeIfAbsent(cells.get(0), file -> new LinkedHashMap<>())
                                .putIfAbsent(cells.get(1), Integer.valueOf(cells.get(2)))
                        == null;
    }

    /**
     * Tells whether a file is held at all.
     *
     * @param file its name
     * @return true if any of its capabilities has a ceiling
     */
    public boolean hold(String file) {
        return byFile.containsKey(file);
    }

    /**
     * Returns how many items may fail.
     *
     * @param file the file's name
     * @param capability the capability
     * @return the ceiling, empty if there is none
     */
    public OptionalInt most(String file, String capability) {
        Integer most = byFile.getOrDefault(file, Map.of()).get(capability);
        return most == null ? OptionalInt.empty() : OptionalInt.of(most);
    }
}
