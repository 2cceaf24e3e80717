package org.feedbacknlp.core.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.feedbacknlp.api.layer.LayerValue;
import org.feedbacknlp.core.classify.Classifier;
import org.feedbacknlp.core.classify.Prediction;
import org.feedbacknlp.core.example.Example;
import org.feedbacknlp.core.model.ModelKind;
import org.feedbacknlp.core.train.Training;

/**
 * Labels that look wrong, those in most doubt first, and verbatims that say the same and have different labels. Nothing here is proof: a
 * person decides. Immutable and thread-safe; holds no text.
 *
 * @param examples how many examples were looked at
 * @param decisions how many yeses or noes somebody decided on: one an example, or one an example and label where several may hold
 * @param agreement how far the models that judge say what was given: the share of their labels that are the given ones, or F1 over all
 *     decisions where several may hold
 * @param wrong how many of the decisions are wrong, as the probabilities tell; where even the surest of them are often mistaken, too many
 * @param suspicions the labels that look wrong, as many as are wrong by that count
 * @param contradictions groups of verbatims that contradict each other
 */
public record Audit(
        int examples,
        int decisions,
        double agreement,
        double wrong,
        List<Suspicion> suspicions,
        List<Contradiction> contradictions)
        implements LayerValue {
    private static final double WEAK = 0.7;

    /** Copies the lists. */
    public Audit {
        suspicions = List.copyOf(suspicions);
        contradictions = List.copyOf(contradictions);
    }

    /**
     * Looks at labels beside what is thought of their examples by models that have not seen them.
     *
     * @param examples the examples
     * @param heldOut what is thought of each, in their order, such as {@link org.feedbacknlp.core.train.Trainer#heldOut} gives
     * @return what looks wrong, without evidence
     * @throws IllegalArgumentException if there is no example, the lists differ in length, or predictions have different labels
     */
    public static Audit of(List<Example> examples, List<Prediction> heldOut) {
        if (examples.isEmpty() || examples.size() != heldOut.size()) {
            throw new IllegalArgumentException(
                    "one prediction an example is needed, and one example at least; there are " + heldOut.size()
                            + " predictions and " + examples.size() + " examples");
        }
        List<String> labels = heldOut.get(0).labels();
        if (heldOut.stream().anyMatch(prediction -> !prediction.labels().equals(labels))) {
            throw new IllegalArgumentException("predictions are of models with different labels");
        }
        ConfidentLabels confident = new ConfidentLabels(examples, heldOut);
        boolean several = heldOut.get(0).kind() == ModelKind.MULTI;
        if (several) {
            for (int k = 0; k < labels.size(); k++) {
                confident.readMulti(labels.get(k), k);
            }
        } else {
            confident.readSingle(labels);
        }
        return new Audit(
                examples.size(),
                several ? examples.size() * labels.size() : examples.size(),
                agreement(examples, heldOut),
                confident.given().wrong() + confident.missing().wrong(),
                Stream.of(confident.given(), confident.missing())
                        .flatMap(doubts -> doubts.found().stream())
                        .sorted(Doubts.MOST_DOUBTFUL_FIRST)
                        .toList(),
                Contradictions.of(examples));
    }

    /**
     * Looks at the labels that a model was trained on.
     *
     * @param examples the examples
     * @param training what was learned from them
     * @return what looks wrong, each with the words that speak for the likelier label; for a label too many with those that speak for it
     * @throws IllegalArgumentException if there were too few examples to hold any out, or the examples are others
     */
    public static Audit of(List<Example> examples, Training training) {
        Audit found = of(examples, training.heldOut());
        Classifier classifier = Classifier.of(training.model());
        List<Suspicion> explained = found.suspicions().stream()
                .map(suspicion -> explained(suspicion, examples, classifier))
                .toList();
        return new Audit(
                found.examples(),
                found.decisions(),
                found.agreement(),
                found.wrong(),
                explained,
                found.contradictions());
    }

    private static double agreement(List<Example> examples, List<Prediction> heldOut) {
        long said = 0;
        long agreed = 0;
        for (int i = 0; i < examples.size(); i++) {
            List<String> given = examples.get(i).labels();
            List<String> chosen = heldOut.get(i).chosen();
            said += given.size() + chosen.size();
            agreed += chosen.stream().filter(given::contains).count();
        }
        return said == 0 ? 1 : 2.0 * agreed / said;
    }

    /**
     * Tells whether the models that judge agree so seldom with what was given that most doubts may be their own fault.
     *
     * @return true if it is in fewer than 7 of 10 decisions
     */
    public boolean weak() {
        return agreement < WEAK;
    }

    /** Finds the words that speak for the likely label or, where none takes the place of the given one, what little speaks for that. */
    private static Suspicion explained(Suspicion suspicion, List<Example> examples, Classifier classifier) {
        String label = suspicion.likely().or(suspicion::given).orElseThrow();
        return suspicion.with(classifier
                .explain(examples.get(suspicion.example()).verbatim(), label)
                .evidence());
    }

    @Override
    public Map<String, Object> toJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("examples", examples);
        json.put("decisions", decisions);
        json.put("agreement", agreement);
        json.put("wrong", wrong);
        json.put("suspicions", suspicions.stream().map(Suspicion::toJson).toList());
        json.put(
                "contradictions",
                contradictions.stream().map(Contradiction::toJson).toList());
        return json;
    }
}
