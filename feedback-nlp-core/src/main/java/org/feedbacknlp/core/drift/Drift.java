package org.feedbacknlp.core.drift;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.api.layer.LayerValue;
import org.feedbacknlp.core.classify.Classifier;
import org.feedbacknlp.core.classify.Prediction;
import org.feedbacknlp.core.evaluate.FalseDiscovery;
import org.feedbacknlp.core.feature.TextFeatures;
import org.feedbacknlp.core.linear.LinearNumbers;
import org.feedbacknlp.core.model.Model;

/**
 * Whether new verbatims are like those that a model was trained on: by what it does not know in them, how sure it is, and how often it
 * gives each label. No labels are needed; that figures shift does not say that the model is wrong, but that its figures may no longer hold.
 * Immutable and thread-safe; holds no text.
 *
 * <p>Each respondent counts once. Labels of which fewer than five are to be expected are tested together. How sure the model is was told
 * by models that learned from less and are less sure than it, so this test errs on the side of silence; it takes a fall of less than 0.01
 * for none.
 *
 * @param model the model's name
 * @param verbatims how many new verbatims there are
 * @param respondents how many respondents wrote them, or texts where respondents are unknown
 * @param shifts every figure that was tested
 */
public record Drift(String model, int verbatims, int respondents, List<Shift> shifts) implements LayerValue {
    /** The share of chance among what is called a shift. */
    public static final double LEVEL = 0.05;

    private static final double FEWEST_EXPECTED = 5;

    /** Over so many models, about, the reference averages how they wobble; what is asked now is one. */
    private static final double FOLDS = 5;

    /** The model's confidence and that of those in the reference, which were calibrated apart, differ by so much themselves. */
    private static final double TOLERATED = 0.01;

    /** Copies the list. */
    public Drift {
        shifts = List.copyOf(shifts);
    }

    /**
     * Compares.
     *
     * @param model the model, whose card has a reference
     * @param verbatims the new verbatims
     * @return the comparison
     * @throws IllegalArgumentException if there is no verbatim, or no reference
     * @throws org.feedbacknlp.core.model.ModelException if the model is damaged
     */
    public static Drift of(Model model, List<Verbatim> verbatims) {
        if (verbatims.isEmpty()) {
            throw new IllegalArgumentException("there are no verbatims to compare");
        }
        Reference before = Reference.of(model)
                .orElseThrow(() -> new IllegalArgumentException("the card of model " + model.name()
                        + " has no reference: it was trained by an older release, or on fewer than 50 examples"));
        Classifier classifier = Classifier.of(model);
        List<Prediction> predictions =
                verbatims.stream().map(classifier::predict).toList();
        Reference now = Reference.of(verbatims, predictions, unknown(model, verbatims, predictions));
        return new Drift(model.name(), verbatims.size(), now.respondents(), shifts(before, now));
    }

    private static double[] unknown(Model model, List<Verbatim> verbatims, List<Prediction> predictions) {
        TextFeatures features = new TextFeatures(LinearNumbers.read(model).spec());
        double[] unknown = new double[verbatims.size()];
        for (int i = 0; i < unknown.length; i++) {
            int all = features.count(verbatims.get(i));
            unknown[i] =
                    all == 0 ? 0 : Math.max(0, 1 - (double) predictions.get(i).known() / all);
        }
        return unknown;
    }

    /**
     * Returns what has shifted.
     *
     * @return the shifts whose adjusted probability is at most {@link #LEVEL}
     */
    public List<Shift> found() {
        return shifts.stream().filter(shift -> shift.adjusted() <= LEVEL).toList();
    }

    private static List<Shift> shifts(Reference before, Reference now) {
        List<Shift> shifts = new ArrayList<>();
        double unknown = now.unknown().mean() - before.unknown().mean();
        shifts.add(shift(Shift.Kind.UNKNOWN, before, now, Reference::unknown, unknown));
        double unsure = before.confidence().mean() - now.confidence().mean() - TOLERATED;
        shifts.add(shift(Shift.Kind.CONFIDENCE, before, now, Reference::confidence, unsure));
        addLabels(before, now, shifts);
        double[] adjusted =
                FalseDiscovery.adjust(shifts.stream().mapToDouble(Shift::p).toArray());
        for (int i = 0; i < adjusted.length; i++) {
            shifts.set(i, shifts.get(i).adjustedTo(adjusted[i]));
        }
        return shifts;
    }

    /** Tests two means that differ by so much, against a difference of none, by Welch's statistic. */
    private static Shift shift(
            Shift.Kind kind, Reference before, Reference now, Function<Reference, Level> level, double by) {
        Level old = level.apply(before);
        Level recent = level.apply(now);
        double variance = old.deviation() * old.deviation() / before.respondents()
                + recent.deviation() * recent.deviation() / now.respondents();
        double p = variance <= 0 ? (by > 0 ? 0 : 1) : Normal.above(by / Math.sqrt(variance));
        return new Shift(kind, Optional.empty(), old.mean(), recent.mean(), p, p);
    }

    private static void addLabels(Reference before, Reference now, List<Shift> shifts) {
        double rareBefore = 0;
        double rareNow = 0;
        for (Map.Entry<String, Double> label : before.shares().entrySet()) {
            double old = label.getValue();
            double recent = now.shares().getOrDefault(label.getKey(), 0.0);
            double expected = pooled(old, recent, before, now) * Math.min(before.respondents(), now.respondents());
            if (expected < FEWEST_EXPECTED) {
                rareBefore += old;
                rareNow += recent;
            } else {
                shifts.add(share(Shift.Kind.LABEL, Optional.of(label.getKey()), old, recent, before, now));
            }
        }
        if (rareBefore + rareNow > 0) {
            shifts.add(share(
                    Shift.Kind.RARE_LABELS,
                    Optional.empty(),
                    Math.min(1, rareBefore),
                    Math.min(1, rareNow),
                    before,
                    now));
        }
    }

    /** Returns how many respondents tell as much as these, where models wobble. */
    private static int worth(int respondents, double wobble) {
        return (int) Math.max(1, Math.rint(1 / (1.0 / respondents + wobble)));
    }

    private static double pooled(double old, double recent, Reference before, Reference now) {
        double n = (double) before.respondents() + now.respondents();
        return (old * before.respondents() + recent * now.respondents()) / n;
    }

    private static Shift share(
            Shift.Kind kind, Optional<String> label, double old, double recent, Reference before, Reference now) {
        int n = worth(before.respondents(), before.wobble() / FOLDS);
        int otherN = worth(now.respondents(), before.wobble());
        double p = Fisher.p((int) Math.rint(old * n), n, (int) Math.rint(recent * otherN), otherN);
        return new Shift(kind, label, old, recent, p, p);
    }

    @Override
    public Map<String, Object> toJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("model", model);
        json.put("verbatims", verbatims);
        json.put("respondents", respondents);
        json.put("level", LEVEL);
        json.put("shifted", !found().isEmpty());
        json.put("shifts", shifts.stream().map(Shift::toJson).toList());
        return json;
    }
}
