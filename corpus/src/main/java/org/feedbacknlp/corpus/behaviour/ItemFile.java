package org.feedbacknlp.corpus.behaviour;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.feedbacknlp.corpus.Problem;
import org.feedbacknlp.corpus.internal.Cells;

/** Reads the rows of one file of items, each with an id of its own, and collects what is wrong with them. */
final class ItemFile {
    private final String name;
    private final List<Problem> problems;
    private final Set<String> ids = new HashSet<>();

    ItemFile(Path file, List<Problem> problems) {
        name = String.valueOf(file.getFileName());
        this.problems = problems;
    }

    /** Makes an item of a row. */
    interface Rows {
        /**
         * Takes a row that has as many cells as the head.
         *
         * @param line where it stands, from 1
         * @param cells its cells, the id first
         */
        void take(int line, List<String> cells);
    }

    /**
     * Reads the rows of a file.
     *
     * @param file the file
     * @param head its first line
     * @param rows takes each row that is whole
     */
    void read(Path file, String head, Rows rows) {
        try {
            read(Files.readAllLines(file), head, rows);
        } catch (IOException e) {
            complain(0, "", "the file cannot be read as UTF-8");
        }
    }

    private void read(List<String> lines, String head, Rows rows) {
        if (lines.isEmpty() || !lines.get(0).equals(head)) {
            complain(1, "", "the first line is not " + head.replace('\t', ' '));
            return;
        }
        int columns = Cells.of(head, '\t').size();
        for (int i = 1; i < lines.size(); i++) {
            List<String> cells = Cells.of(lines.get(i), '\t');
            String id = cells.get(0);
            if (cells.size() != columns) {
                complain(i + 1, id, cells.size() + " cells are not " + columns);
                continue;
            }
            if (id.isBlank() || !ids.add(id)) {
                complain(i + 1, id, "the id is blank or twice there");
            }
            rows.take(i + 1, cells);
        }
    }

    /** Tells whether an item has an id. */
    boolean has(String id) {
        return ids.contains(id);
    }

    void complain(int line, String id, String message) {
        problems.add(new Problem(name, line, id, message));
    }
}
