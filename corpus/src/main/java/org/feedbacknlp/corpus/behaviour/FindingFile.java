package org.feedbacknlp.corpus.behaviour;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.corpus.Problem;
import org.feedbacknlp.corpus.internal.Cells;

/** Reads the items of one file of findings, and collects what is wrong with them. */
final class FindingFile {
    private static final String HEAD = "id\tfinding\tlanguage\ttext\texpected";
    private static final int COLUMNS = 5;

    private final String name;
    private final List<Problem> problems;
    private final List<FindingItem> items = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private FindingFile(String name, List<Problem> problems) {
        this.name = name;
        this.problems = problems;
    }

    /** Reads a file; where a problem was added, the items that come back are not to be used. */
    static List<FindingItem> read(Path file, List<Problem> problems) {
        FindingFile reading = new FindingFile(String.valueOf(file.getFileName()), problems);
        try {
            reading.readLines(Files.readAllLines(file));
        } catch (IOException e) {
            reading.complain(0, "", "the file cannot be read as UTF-8");
        }
        return reading.items;
    }

    private void readLines(List<String> lines) {
        if (lines.isEmpty() || !lines.get(0).equals(HEAD)) {
            complain(1, "", "the first line is not " + HEAD.replace('\t', ' '));
            return;
        }
        for (int i = 1; i < lines.size(); i++) {
            readLine(i + 1, Cells.of(lines.get(i), '\t'));
        }
    }

    private void readLine(int line, List<String> cells) {
        if (cells.size() != COLUMNS) {
            complain(line, cells.get(0), cells.size() + " cells are not " + COLUMNS);
            return;
        }
        String id = cells.get(0);
        Optional<Finding> finding = Arrays.stream(Finding.values())
                .filter(one -> one.id().equals(cells.get(1)))
                .findAny();
        Set<String> expected = new HashSet<>(Cells.of(cells.get(4), '|'));
        if (id.isBlank() || !ids.add(id)) {
            complain(line, id, "the id is blank or twice there");
        } else if (finding.isEmpty()) {
            complain(line, id, "the finding is none of effort, severity, churn, stage");
        } else if (cells.get(2).isBlank() || cells.get(3).isBlank()) {
            complain(line, id, "language or text is blank");
        } else if (!expected.stream().allMatch(finding.get()::knows)) {
            complain(line, id, "expected is not among the values of " + cells.get(1) + ", joined by |");
        } else {
            Verbatim verbatim =
                    Verbatim.builder(cells.get(3)).id(id).language(cells.get(2)).build();
            items.add(new FindingItem(id, finding.get(), cells.get(2), verbatim, expected));
        }
    }

    private void complain(int line, String id, String message) {
        problems.add(new Problem(name, line, id, message));
    }
}
