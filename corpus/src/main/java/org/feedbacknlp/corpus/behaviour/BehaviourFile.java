package org.feedbacknlp.corpus.behaviour;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.corpus.Problem;
import org.feedbacknlp.corpus.internal.Cells;

/** Reads the items of one file, and collects what is wrong with them. */
final class BehaviourFile {
    private static final String HEAD = "id\tcapability\ttext\tquestion\texpected\ttwin";
    private static final int COLUMNS = 6;
    private static final Set<String> LABELS = Set.of("negative", "neutral", "positive", "mixed", "absent");

    private final String name;
    private final List<Problem> problems;
    private final List<BehaviourItem> items = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private BehaviourFile(String name, List<Problem> problems) {
        this.name = name;
        this.problems = problems;
    }

    /** Reads a file; where a problem was added, the items that come back are not to be used. */
    static List<BehaviourItem> read(Path file, List<Problem> problems) {
        BehaviourFile reading = new BehaviourFile(String.valueOf(file.getFileName()), problems);
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
        for (int i = 0; i < items.size(); i++) {
            checkTwin(i + 2, items.get(i));
        }
    }

    private void readLine(int line, List<String> cells) {
        if (cells.size() != COLUMNS) {
            complain(line, cells.get(0), cells.size() + " cells are not " + COLUMNS);
            return;
        }
        String id = cells.get(0);
        Set<String> expected = new HashSet<>(Cells.of(cells.get(4), '|'));
        if (id.isBlank() || !ids.add(id)) {
            complain(line, id, "the id is blank or twice there");
        }
        if (cells.get(1).isBlank() || cells.get(2).isBlank()) {
            complain(line, id, "capability or text is blank");
        }
        if (!LABELS.containsAll(expected)) {
            complain(line, id, "expected is none of negative, neutral, positive, mixed, absent, joined by |");
        }
        Verbatim.Builder verbatim = Verbatim.builder(cells.get(2)).id(id);
        if (!cells.get(3).isEmpty()) {
            verbatim.question(cells.get(3));
        }
        items.add(new BehaviourItem(
                id,
                cells.get(1),
                verbatim.build(),
                expected,
                Optional.of(cells.get(5)).filter(twin -> !twin.isEmpty())));
    }

    private void checkTwin(int line, BehaviourItem item) {
        if (item.twin().isPresent()
                && (item.twin().get().equals(item.id())
                        || !ids.contains(item.twin().get()))) {
            complain(line, item.id(), "the twin is no other item of the file");
        }
    }

    private void complain(int line, String id, String message) {
        problems.add(new Problem(name, line, id, message));
    }
}
