package org.feedbacknlp.core.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.feedbacknlp.api.Limits;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.core.linear.Calibration;
import org.feedbacknlp.core.linear.Decision;
import org.feedbacknlp.core.linear.LinearModel;
import org.feedbacknlp.core.linear.LinearNumbers;
import org.feedbacknlp.core.linear.Probabilities;
import org.feedbacknlp.core.linear.Room;
import org.feedbacknlp.core.linear.Scorer;
import org.feedbacknlp.core.model.Model;
import org.feedbacknlp.core.model.ModelException;
import org.feedbacknlp.core.pool.Pool;
import org.feedbacknlp.core.text.LayerSource;
import org.feedbacknlp.core.text.TextDocument;
import org.feedbacknlp.core.text.TextTools;

/**
 * Asks one model about one text after another, without the rest of an analysis: for evaluating, for looking inside, for tools around
 * models. It gives the same labels as an analyzer that has the model. Thread-safe; holds no text between calls.
 */
public final class Classifier {
    private final LinearModel model;
    private final Scorer scorer;
    private final Limits limits;
    private final TextTools tools = new TextTools();
    private final Pool<Desk> desks = new Pool<>(Desk::new);

    private Classifier(LinearModel model, Limits limits) {
        this.limits = limits;
        scorer = new Scorer(List.of(model));
        this.model = scorer.models().get(0);
    }

    /**
     * Makes a classifier.
     *
     * @param model the model
     * @return the classifier, which reads texts up to the default limits
     * @throws ModelException if the model's numbers are damaged or of another kind
     */
    public static Classifier of(Model model) {
        return of(model, Limits.DEFAULT);
    }

    /**
     * Makes a classifier.
     *
     * @param model the model
     * @param limits how much of a text is read
     * @return the classifier
     * @throws ModelException if the model's numbers are damaged or of another kind
     */
    public static Classifier of(Model model, Limits limits) {
        return new Classifier(LinearNumbers.read(Objects.requireNonNull(model, "model")), limits);
    }

    /**
     * Classifies a text.
     *
     * @param verbatim the text
     * @return what the model thinks of it
     */
    public Prediction predict(Verbatim verbatim) {
        return at(verbatim, desk -> {
            decide(desk);
            return new Prediction(
                    model.kind(), model.labels(), desk.probabilities, desk.chosen, scorer.known(desk.room, 0));
        });
    }

    /**
     * Explains the probability of one label.
     *
     * @param verbatim the text
     * @param label the label
     * @return every contribution to its logit
     * @throws IllegalArgumentException if the model does not have the label
     */
    public Explanation explain(Verbatim verbatim, String label) {
        int k = model.labels().indexOf(Objects.requireNonNull(label, "label"));
        if (k < 0) {
            throw new IllegalArgumentException("model " + model.name() + " has no such label");
        }
        return at(verbatim, desk -> {
            scorer.margins(desk.room, 0, desk.probabilities);
            Calibration calibration = model.calibration();
            double slope = calibration.slope(k);
            double logit = slope * desk.probabilities[k] + calibration.offset(k);
            Probabilities.of(model, desk.probabilities);
            List<Contribution> contributions = new ArrayList<>();
            scorer.contributions(
                    desk.room,
                    0,
                    k,
                    desk.document,
                    (kind, span, value) -> contributions.add(new Contribution(kind, span, slope * value)));
            return new Explanation(
                    label,
                    desk.probabilities[k],
                    logit,
                    slope * model.bias(k) + calibration.offset(k),
                    contributions,
                    scorer.evidence(desk.room, 0, k, desk.document));
        });
    }

    private void decide(Desk desk) {
        scorer.margins(desk.room, 0, desk.probabilities);
        Probabilities.of(model, desk.probabilities);
        Decision.of(model, desk.probabilities, desk.chosen);
    }

    private <R> R at(Verbatim verbatim, Function<Desk, R> work) {
        Objects.requireNonNull(verbatim, "verbatim");
        Desk desk = desks.take();
        desk.document.open(verbatim);
        scorer.score(desk.document, desk.room);
        R result = work.apply(desk);
        desk.document.close();
        desks.giveBack(desk);
        return result;
    }

    /** What one call works with. */
    private final class Desk {
        final TextDocument document = new TextDocument(tools, limits, LayerSource.NONE);
        final Room room = scorer.newRoom();
        final double[] probabilities = new double[model.labels().size()];
        final boolean[] chosen = new boolean[model.labels().size()];
    }
}
