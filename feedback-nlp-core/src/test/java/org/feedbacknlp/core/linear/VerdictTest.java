package org.feedbacknlp.core.linear;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.feedbacknlp.api.Limits;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.core.feature.FeatureSpec;
import org.feedbacknlp.core.model.ModelKind;
import org.feedbacknlp.core.support.RandomComment;
import org.feedbacknlp.core.support.SeededTest;
import org.feedbacknlp.core.text.LayerSource;
import org.feedbacknlp.core.text.TextDocument;
import org.feedbacknlp.core.text.TextTools;

/** A verdict is what all probabilities and the decision from them give, to the bit. */
class VerdictTest {
    private static final int TEXTS = 40;

    /** A label with what is told of it. */
    private record Told(int label, double probability, boolean holds) {}

    @SeededTest
    void isWhatAllProbabilitiesGive(long seed) {
        Random random = new Random(seed);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < TEXTS; i++) {
            texts.add(RandomComment.of(random, 30));
        }
        List<LinearModel> models = new ArrayList<>();
        for (int m = 0; m < 5; m++) {
            models.add(RandomModel.of(random, "m" + m, FeatureSpec.DEFAULT, 1 + random.nextInt(40), texts));
        }
        Scorer scorer = new Scorer(models);
        Room room = scorer.newRoom();
        Verdict verdict = new Verdict();
        TextDocument document = new TextDocument(new TextTools(), Limits.DEFAULT, LayerSource.NONE);
        for (String text : texts) {
            document.open(Verbatim.of(text));
            scorer.score(document, room);
            for (int m = 0; m < models.size(); m++) {
                verdict.read(scorer, room, m);
                assertEquals(
                        slowly(scorer, room, m), told(verdict), models.get(m).kind() + " of " + text);
            }
        }
    }

    private static List<Told> told(Verdict verdict) {
        List<Told> told = new ArrayList<>();
        for (int i = 0; i < verdict.count(); i++) {
            told.add(new Told(verdict.label(i), verdict.probability(i), verdict.holds(i)));
        }
        return told;
    }

    private static List<Told> slowly(Scorer scorer, Room room, int m) {
        LinearModel model = scorer.models().get(m);
        int labels = model.labels().size();
        double[] probabilities = new double[labels];
        boolean[] chosen = new boolean[labels];
        scorer.margins(room, m, probabilities);
        Probabilities.of(model, probabilities);
        Decision.of(model, probabilities, chosen);
        List<Told> told = new ArrayList<>();
        boolean several = model.kind() == ModelKind.MULTI;
        for (int k = 0; k < labels; k++) {
            if (chosen[k] || !several && probabilities[k] >= Verdict.WORTH_TELLING) {
                told.add(new Told(k, Math.min(1, probabilities[k]), chosen[k]));
            }
        }
        told.sort(Comparator.comparing((Told one) -> several || !one.holds())
                .thenComparing(Told::probability, Comparator.reverseOrder()));
        return told;
    }
}
