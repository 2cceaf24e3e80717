package org.feedbacknlp.corpus.behaviour;

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

    private final ItemFile file;
    private final List<FindingItem> items = new ArrayList<>();

    private FindingFile(ItemFile file) {
        this.file = file;
    }

    /** Reads a file; where a problem was added, the items that come back are not to be used. */
    static List<FindingItem> read(Path path, List<Problem> problems) {
        FindingFile reading = new FindingFile(new ItemFile(path, problems));
        reading.file.read(path, HEAD, reading::take);
        return reading.items;
    }

    private void take(int line, List<String> cells) {
        String id = cells.get(0);
        Optional<Finding> finding = Arrays.stream(Finding.values())
                .filter(one -> one.id().equals(cells.get(1)))
                .findAny();
        Set<String> expected = new HashSet<>(Cells.of(cells.get(4), '|'));
        if (finding.isEmpty()) {
            file.complain(line, id, "the finding is none of effort, severity, churn, stage");
        } else if (cells.get(2).isBlank() || cells.get(3).isBlank()) {
            file.complain(line, id, "language or text is blank");
        } else if (!expected.stream().allMatch(finding.get()::knows)) {
            file.complain(line, id, "expected is not among the values of " + cells.get(1) + ", joined by |");
        } else {
            Verbatim verbatim =
                    Verbatim.builder(cells.get(3)).id(id).language(cells.get(2)).build();
            items.add(new FindingItem(id, finding.get(), cells.get(2), verbatim, expected));
        }
    }
}
