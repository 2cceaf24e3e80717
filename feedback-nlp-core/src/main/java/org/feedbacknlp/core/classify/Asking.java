package org.feedbacknlp.core.classify;

import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import org.feedbacknlp.api.layer.Evidence;
import org.feedbacknlp.api.layer.Label;
import org.feedbacknlp.core.linear.LinearModel;
import org.feedbacknlp.core.linear.Room;
import org.feedbacknlp.core.linear.Scorer;
import org.feedbacknlp.core.linear.Verdict;
import org.feedbacknlp.core.text.TextDocument;

/** Asks the models of one scorer about one text after another. Used by one thread at a time. */
final class Asking {
    private final Scorer scorer;
    private final Room room;
    private final boolean withEvidence;
    private final Verdict verdict = new Verdict();

    Asking(Scorer scorer, boolean withEvidence) {
        this.scorer = scorer;
        this.withEvidence = withEvidence;
        room = scorer.newRoom();
    }

    void ask(TextDocument text, SortedMap<String, List<Label>> labels) {
        scorer.score(text, room);
        for (int m = 0; m < scorer.models().size(); m++) {
            LinearModel model = scorer.models().get(m);
            verdict.read(scorer, room, m);
            labels.put(model.name(), labels(model, m, text));
        }
    }

    /** Returns the labels that hold and, where one holds, the others that might have: the chosen one first. */
    private List<Label> labels(LinearModel model, int m, TextDocument text) {
        return switch (verdict.count()) {
            case 0 -> List.of();
            case 1 -> List.of(label(model, m, 0, text));
            case 2 -> List.of(label(model, m, 0, text), label(model, m, 1, text));
            default -> {
                Label[] labels = new Label[verdict.count()];
                Arrays.setAll(labels, i -> label(model, m, i, text));
                yield List.of(labels);
            }
        };
    }

    private Label label(LinearModel model, int m, int i, TextDocument text) {
        int k = verdict.label(i);
        List<Evidence> evidence = withEvidence && verdict.holds(i) ? scorer.evidence(room, m, k, text) : List.of();
        return new Label(model.labels().get(k), verdict.probability(i), evidence);
    }
}
