package org.feedbacknlp.core.classify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import org.feedbacknlp.api.layer.Evidence;
import org.feedbacknlp.api.layer.Label;
import org.feedbacknlp.core.linear.Decision;
import org.feedbacknlp.core.linear.LinearModel;
import org.feedbacknlp.core.linear.Probabilities;
import org.feedbacknlp.core.linear.Room;
import org.feedbacknlp.core.linear.Scorer;
import org.feedbacknlp.core.model.ModelKind;
import org.feedbacknlp.core.text.TextDocument;

/** Asks the models of one scorer about one text after another. Used by one thread at a time. */
final class Asking {
    private static final double WORTH_TELLING = 0.1;
    private static final Comparator<Label> MOST_CONFIDENT_FIRST =
            Comparator.comparingDouble(Label::confidence).reversed();

    private final Scorer scorer;
    private final Room room;
    private final boolean withEvidence;
    private final double[] probabilities;
    private final boolean[] chosen;

    Asking(Scorer scorer, boolean withEvidence) {
        this.scorer = scorer;
        this.withEvidence = withEvidence;
        room = scorer.newRoom();
        int most = scorer.models().stream()
                .mapToInt(model -> model.labels().size())
                .max()
                .orElseThrow();
        probabilities = new double[most];
        chosen = new boolean[most];
    }

    void ask(TextDocument text, SortedMap<String, List<Label>> labels) {
        scorer.score(text, room);
        for (int m = 0; m < scorer.models().size(); m++) {
            LinearModel model = scorer.models().get(m);
            scorer.margins(room, m, probabilities);
            Probabilities.of(model, probabilities);
            Decision.of(model, probabilities, chosen);
            labels.put(model.name(), labels(model, m, text));
        }
        room.forget();
    }

    /** Returns the labels that hold and, where one holds, the others that might have: the chosen one first. */
    private List<Label> labels(LinearModel model, int m, TextDocument text) {
        List<Label> labels = new ArrayList<>(2);
        Label first = null;
        for (int k = 0; k < model.labels().size(); k++) {
            boolean tells = chosen[k] || model.kind() != ModelKind.MULTI && probabilities[k] >= WORTH_TELLING;
            if (tells) {
                Label label = new Label(model.labels().get(k), Math.min(1, probabilities[k]), evidence(m, k, text));
                if (chosen[k] && model.kind() != ModelKind.MULTI) {
                    first = label;
                } else {
                    labels.add(label);
                }
            }
        }
        if (labels.size() > 1) {
            labels.sort(MOST_CONFIDENT_FIRST);
        }
        if (first != null) {
            labels.add(0, first);
        }
        return labels;
    }

    private List<Evidence> evidence(int m, int k, TextDocument text) {
        return withEvidence && chosen[k] ? scorer.evidence(room, m, k, text) : List.of();
    }
}
