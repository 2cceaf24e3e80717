package org.feedbacknlp.corpus.behaviour;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.corpus.Problem;
import org.feedbacknlp.corpus.internal.Cells;

/** Reads the items of one file of behaviour, and collects what is wrong with them. */
final class BehaviourFile {
    private static final String HEAD = "id\tcapability\ttext\tquestion\texpected\ttwin";
    private static final Set<String> LABELS = Set.of("negative", "neutral", "positive", "mixed", "absent");

    private final ItemFile file;
    private final List<BehaviourItem> items = new ArrayList<>();

    private BehaviourFile(ItemFile file) {
        this.file = file;
    }

    /** Reads a file; where a problem was added, the items that come back are not to be used. */
    static List<BehaviourItem> read(Path path, List<Problem> problems) {
        BehaviourFile reading = new BehaviourFile(new ItemFile(path, problems));
        reading.file.read(path, HEAD, reading::take);
        reading.checkTwins();
        return reading.items;
    }

    private void take(int line, List<String> cells) {
        String id = cells.get(0);
        Set<String> expected = new HashSet<>(Cells.of(cells.get(4), '|'));
        if (cells.get(1).isBlank() || cells.get(2).isBlank()) {
            file.complain(line, id, "capability or text is blank");
        }
        if (!LABELS.containsAll(expected)) {
            file.complain(line, id, "expected is none of negative, neutral, positive, mixed, absent, joined by |");
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

    private void checkTwins() {
        for (int i = 0; i < items.size(); i++) {
            BehaviourItem item = items.get(i);
            if (item.twin()
                    .filter(twin -> twin.equals(item.id()) || !file.has(twin))
                    .isPresent()) {
                file.complain(i + 2, item.id(), "the twin is no other item of the file");
            }
        }
    }
}
