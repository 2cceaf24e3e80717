package org.feedbacknlp.core.train;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.api.layer.LayerValue;
import org.feedbacknlp.core.example.Example;
import org.feedbacknlp.core.json.JsonReader;
import org.feedbacknlp.core.json.JsonWriter;
import org.feedbacknlp.core.linear.Calibration;
import org.feedbacknlp.core.linear.Probabilities;
import org.feedbacknlp.core.model.Model;
import org.feedbacknlp.core.model.ModelException;
import org.feedbacknlp.core.model.ModelKind;

/**
 * A model that was made to fit other data than it was trained on: its weights are as they were, its probabilities are not. Immutable and
 * thread-safe.
 *
 * @param model the model that fits
 * @param verbatims how many verbatims it was fitted to
 * @param before the share of verbatims with each label, as the model saw them
 * @param after the same, as the model that fits sees them
 * @param warnings what tells against it, one line each; where it had to be refused, the probabilities are as they were
 */
public record Adaptation(
        Model model,
        int verbatims,
        SortedMap<String, Double> before,
        SortedMap<String, Double> after,
        List<String> warnings)
        implements LayerValue {
    private static final double SMALLEST = 1e-9;
    private static final int PARTS = 5;
    private static final int FEWEST = 10;
    private static final double[] HELD = {3, 20, 100};
    private static final double DAMPED = 0.5;
    private static final String CARD = "adaptation";

    /** Copies the list. */
    public Adaptation {
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        warnings = List.copyOf(warnings);
    }

    /**
     * Fits the probabilities to labelled verbatims: a slope for the logits and an offset for each label, both held near what they were, as
     * strongly as does best on parts that were held out; where nothing does better than the model as it was, it stays so.
     *
     * @param model the model
     * @param examples some labelled verbatims of the other data; a hundred do much
     * @return the model that fits
     * @throws TrainException if there are fewer than 10, or one has a label that the model does not have, or none where one holds
     */
    public static Adaptation toLabels(Model model, List<Example> examples) {
        Objects.requireNonNull(model, "model");
        Targets targets = Targets.of(examples, model.labels());
        check(model, examples, targets);
        List<Verbatim> texts = examples.stream().map(Example::verbatim).toList();
        double[][] seen = probabilities(model, texts);
        float[][] logits = logits(model.kind(), seen);
        Fit best = new Fit(model.kind(), 0);
        double least = loss(model.kind(), logits, targets, Calibration.none(targets.count()));
        for (double held : HELD) {
            Fit fit = new Fit(model.kind(), held);
            double loss = fit.heldOutLoss(logits, targets);
            if (loss < least) {
                least = loss;
                best = fit;
            }
        }
        Calibration further = best.held == 0 ? Calibration.none(targets.count()) : best.of(logits, targets);
        List<String> warnings = best.held == 0
                ? List.of("on labels that were held out nothing does better than the model as it was, so it stays so")
                : List.of();
        return adapted(model, texts, seen, further, new Note("labels", texts.size(), new TreeMap<>(), warnings));
    }

    private static void check(Model model, List<Example> examples, Targets targets) {
        if (examples.size() < FEWEST) {
            throw new TrainException("there are " + examples.size() + " labelled verbatims, and " + FEWEST
                    + " are needed at least to fit a model to them");
        }
        for (int i = 0; i < examples.size(); i++) {
            if (Arrays.stream(targets.of(i)).anyMatch(label -> label < 0)) {
                throw new TrainException("example " + (i + 1) + " has a label that model " + model.name()
                        + " does not have; it has " + model.labels().size());
            }
            if (model.kind() != ModelKind.MULTI && targets.of(i).length != 1) {
                throw new TrainException("example " + (i + 1) + " has " + targets.of(i).length + " labels; model "
                        + model.name() + " gives one");
            }
        }
    }

    /**
     * Fits the probabilities to verbatims without labels, by the shares of labels in training that the model's card tells.
     *
     * @param model the model
     * @param verbatims the verbatims of the other data
     * @return as of {@link #toShares(Model, Map, List)}
     * @throws ModelException if the card is damaged
     * @throws TrainException if the card does not tell each label's share
     */
    public static Adaptation toShares(Model model, List<Verbatim> verbatims) {
        return toShares(model, TrainedShares.of(model), verbatims);
    }

    /**
     * Fits the probabilities to verbatims without labels: how often each label holds is estimated by expectation maximisation, as if texts
     * of a label were what they were in training and only the shares of labels had changed. That is seldom quite so, hence the estimate
     * is followed half way (the square root of each ratio of shares), and not at all where it cannot be believed: where other shares
     * explain the verbatims hardly any better, or where a label all but vanishes that the model sees often. The warnings say which, and
     * stand in the card of the model. It can do harm where texts differ from those of training in more than shares: a hundred labels are
     * worth more ({@link #toLabels}).
     *
     * @param model the model
     * @param trained the share of each label in training, above 0
     * @param verbatims the verbatims of the other data; hundreds are needed for a share to be near
     * @return the model that fits
     * @throws IllegalArgumentException if a share is missing or not in 0..1
     * @see <a href="https://doi.org/10.1162/089976602753284446">Saerens, Latinne, Decaestecker: Adjusting the Outputs of a Classifier to
     *     New a Priori Probabilities (2002)</a>
     */
    public static Adaptation toShares(Model model, Map<String, Double> trained, List<Verbatim> verbatims) {
        double[] old = new double[model.labels().size()];
        for (int k = 0; k < old.length; k++) {
            Double share = trained.get(model.labels().get(k));
            if (share == null || !(share > 0 && share <= 1)) {
                throw new IllegalArgumentException("the share of label " + (k + 1) + " in training is not known");
            }
            old[k] = share;
        }
        double[][] seen = probabilities(model, verbatims);
        Shift shift = Shift.of(model.kind(), model.labels(), seen, old);
        SortedMap<String, Double> estimated = new TreeMap<>(LabelOrder.INSTANCE);
        float[] offsets = new float[old.length];
        for (int k = 0; k < old.length; k++) {
            estimated.put(model.labels().get(k), shift.now().get(k));
            offsets[k] = shift.believed()
                    ? (float) (DAMPED * moved(model.kind(), shift.now().get(k), old[k]))
                    : 0;
        }
        float[] ones = new float[old.length];
        Arrays.fill(ones, 1);
        Note note = new Note("shares", verbatims.size(), estimated, shift.warnings());
        return adapted(model, verbatims, seen, new Calibration(ones, offsets, ones, false), note);
    }

    private static double moved(ModelKind kind, double now, double old) {
        return kind == ModelKind.MULTI ? logit(now) - logit(old) : log(now) - log(old);
    }

    /** What the card of the model that fits says of it. */
    private record Note(String by, int verbatims, SortedMap<String, Double> estimatedShares, List<String> warnings) {
        Map<String, Object> toJson() {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("by", by);
            json.put("verbatims", verbatims);
            if (!estimatedShares.isEmpty()) {
                json.put("estimatedShares", estimatedShares);
                json.put("damped", DAMPED);
            }
            json.put("warnings", warnings);
            return json;
        }
    }

    private static Adaptation adapted(
            Model model, List<Verbatim> texts, double[][] seen, Calibration further, Note note) {
        Adaptable adaptable = Adaptable.of(model);
        Calibration old = adaptable.calibration();
        int outputs = old.labels();
        float[] slopes = new float[outputs];
        float[] offsets = new float[outputs];
        float[] thresholds = new float[outputs];
        for (int k = 0; k < outputs; k++) {
            slopes[k] = further.slope(k) * old.slope(k);
            offsets[k] = further.slope(k) * old.offset(k) + further.offset(k);
            thresholds[k] = old.threshold(k);
        }
        Calibration fits = new Calibration(slopes, offsets, thresholds, old.atLeastOne());
        Map<String, Object> card = new LinkedHashMap<>(JsonReader.object(model.card()));
        card.put(CARD, note.toJson());
        Model fitting = adaptable.with(fits, JsonWriter.of(card));
        return new Adaptation(
                fitting,
                texts.size(),
                means(model, seen),
                means(fitting, probabilities(fitting, texts)),
                note.warnings());
    }

    private static SortedMap<String, Double> means(Model model, double[][] seen) {
        SortedMap<String, Double> means = new TreeMap<>(LabelOrder.INSTANCE);
        for (int k = 0; k < model.labels().size(); k++) {
            int label = k;
            means.put(
                    model.labels().get(k),
                    Arrays.stream(seen).mapToDouble(row -> row[label]).average().orElse(0));
        }
        return means;
    }

    private static double[][] probabilities(Model model, List<Verbatim> verbatims) {
        Adaptable adaptable = Adaptable.of(model);
        return verbatims.stream().map(adaptable::probabilities).toArray(double[][]::new);
    }

    private static float[][] logits(ModelKind kind, double[][] seen) {
        float[][] logits = new float[seen.length][];
        for (int i = 0; i < logits.length; i++) {
            logits[i] = new float[seen[i].length];
            for (int k = 0; k < logits[i].length; k++) {
                logits[i][k] = (float) (kind == ModelKind.MULTI ? logit(seen[i][k]) : log(seen[i][k]));
            }
        }
        return logits;
    }

    private static double log(double share) {
        return StrictMath.log(Math.max(SMALLEST, share));
    }

    private static double logit(double probability) {
        return log(probability) - log(1 - probability);
    }

    /** Returns the mean of minus the logarithm of what the right labels are given. */
    private static double loss(ModelKind kind, float[][] logits, Targets targets, Calibration calibration) {
        double loss = 0;
        double[] probabilities = new double[targets.count()];
        for (int i = 0; i < logits.length; i++) {
            float[] row = logits[i];
            Arrays.setAll(probabilities, k -> row[k]);
            Probabilities.of(calibration, kind, probabilities);
            for (int k = 0; k < probabilities.length; k++) {
                boolean right = targets.has(i, k);
                if (right) {
                    loss -= log(probabilities[k]);
                } else if (kind == ModelKind.MULTI) {
                    loss -= log(1 - probabilities[k]);
                }
            }
        }
        return loss / Math.max(1, logits.length);
    }

    @Override
    public Map<String, Object> toJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("verbatims", verbatims);
        json.put("before", before);
        json.put("after", after);
        json.put("warnings", warnings);
        return json;
    }

    /** A way of fitting. */
    private record Fit(ModelKind kind, double held) {
        Calibration of(float[][] logits, Targets targets) {
            Calibrator calibrator = new Calibrator(logits, targets, held);
            return kind == ModelKind.MULTI ? calibrator.logistic() : calibrator.softmax(true);
        }

        double heldOutLoss(float[][] logits, Targets targets) {
            double sum = 0;
            for (int part = 0; part < PARTS; part++) {
                int fold = part;
                int[] others = IntStream.range(0, logits.length)
                        .filter(i -> i % PARTS != fold)
                        .toArray();
                int[] inside = IntStream.range(0, logits.length)
                        .filter(i -> i % PARTS == fold)
                        .toArray();
                Calibration calibration = of(only(logits, others), targets.only(others));
                sum += inside.length * loss(kind, only(logits, inside), targets.only(inside), calibration);
            }
            return sum / logits.length;
        }

        private static float[][] only(float[][] logits, int[] which) {
            return Arrays.stream(which).mapToObj(i -> logits[i]).toArray(float[][]::new);
        }
    }
}
