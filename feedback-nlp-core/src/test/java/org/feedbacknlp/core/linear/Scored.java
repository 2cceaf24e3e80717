package org.feedbacknlp.core.linear;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.feedbacknlp.api.Limits;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.api.layer.Evidence;
import org.feedbacknlp.api.layer.Span;
import org.feedbacknlp.core.model.FeatureKind;
import org.feedbacknlp.core.text.LayerSource;
import org.feedbacknlp.core.text.TextDocument;
import org.feedbacknlp.core.text.TextTools;

/**
 * All that one model says of one text.
 *
 * @param known how many features it knows
 * @param margins one a label
 * @param probabilities one a label
 * @param chosen whether each label holds
 * @param evidence of each label
 * @param contributions of each label
 */
record Scored(
        int known,
        List<Double> margins,
        List<Double> probabilities,
        List<Boolean> chosen,
        List<List<Evidence>> evidence,
        List<List<Told>> contributions) {
    /**
     * What one feature adds to a margin.
     *
     * @param kind what it is
     * @param span where it lies
     * @param value what it adds
     */
    record Told(FeatureKind kind, Span span, double value) {}

    /** Scores one text after another with one scorer, in one room. Used by one thread. */
    static final class Desk {
        private static final TextTools TOOLS = new TextTools();

        private final Scorer scorer;
        private final Room room;
        private final TextDocument document = new TextDocument(TOOLS, Limits.DEFAULT, LayerSource.NONE);

        Desk(Scorer scorer) {
            this.scorer = scorer;
            room = scorer.newRoom();
        }

        Desk(LinearModel... models) {
            this(new Scorer(List.of(models)));
        }

        /** Asks all models, in their order. */
        List<Scored> score(String text) {
            document.open(Verbatim.of(text));
            scorer.score(document, room);
            List<Scored> all = new ArrayList<>();
            for (int m = 0; m < scorer.models().size(); m++) {
                all.add(of(m));
            }
            return all;
        }

        /** Returns the margins of the first model alone. */
        List<Double> margins(String text) {
            document.open(Verbatim.of(text));
            scorer.score(document, room);
            double[] margins = new double[scorer.models().get(0).labels().size()];
            scorer.margins(room, 0, margins);
            return boxed(margins);
        }

        /** Returns what each unit of the text that was scored last adds to a margin. */
        double[] shares(int m, int k) {
            return Arrays.copyOf(scorer.shares(room, m, k, document), room.units.count());
        }

        private Scored of(int m) {
            LinearModel model = scorer.models().get(m);
            int labels = model.labels().size();
            double[] margins = new double[labels];
            scorer.margins(room, m, margins);
            double[] probabilities = margins.clone();
            Probabilities.of(model, probabilities);
            boolean[] chosen = new boolean[labels];
            Decision.of(model, probabilities, chosen);
            List<Boolean> holds = new ArrayList<>();
            List<List<Evidence>> evidence = new ArrayList<>();
            List<List<Told>> contributions = new ArrayList<>();
            for (int k = 0; k < labels; k++) {
                holds.add(chosen[k]);
                evidence.add(scorer.evidence(room, m, k, document));
                List<Told> told = new ArrayList<>();
                scorer.contributions(
                        room, m, k, document, (kind, span, value) -> told.add(new Told(kind, span, value)));
                contributions.add(told);
            }
            return new Scored(
                    scorer.known(room, m), boxed(margins), boxed(probabilities), holds, evidence, contributions);
        }

        private static List<Double> boxed(double... values) {
            return Arrays.stream(values).boxed().toList();
        }
    }
}
