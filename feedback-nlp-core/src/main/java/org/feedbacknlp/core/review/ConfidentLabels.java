package org.feedbacknlp.core.review;

import java.util.List;
import java.util.Optional;
import org.feedbacknlp.core.classify.Prediction;
import org.feedbacknlp.core.example.Example;

/**
 * Confident learning: a label is taken for sure where its probability is at least what it is on average among the examples that were
 * given it; who is surely of another label than the given one is suspicious. That holds up where a model is less sure of some labels
 * than of others.
 *
 * @see <a href="https://doi.org/10.1613/jair.1.12125">Northcutt, Jiang, Chuang: Confident Learning: Estimating Uncertainty in Dataset
 *     Labels (2021)</a>
 */
final class ConfidentLabels {
    private static final double HALF = 0.5;

    private final List<Example> examples;
    private final List<Prediction> predictions;
    private final Doubts given = new Doubts();
    private final Doubts missing = new Doubts();

    ConfidentLabels(List<Example> examples, List<Prediction> predictions) {
        this.examples = examples;
        this.predictions = predictions;
    }

    /** Returns doubts about labels that somebody gave. */
    Doubts given() {
        return given;
    }

    /** Returns doubts about labels that nobody gave, where several may hold. */
    Doubts missing() {
        return missing;
    }

    /** Looks where each example has one label: a label may stand in place of another. */
    void readSingle(List<String> labels) {
        int[] places = examples.stream()
                .mapToInt(example -> labels.indexOf(example.labels().get(0)))
                .toArray();
        double[] thresholds = new double[labels.size()];
        int[] counts = new int[labels.size()];
        for (int i = 0; i < places.length; i++) {
            if (places[i] >= 0) {
                thresholds[places[i]] += predictions.get(i).probability(places[i]);
                counts[places[i]]++;
            }
        }
        for (int k = 0; k < thresholds.length; k++) {
            thresholds[k] = counts[k] == 0 ? 1 : thresholds[k] / counts[k];
        }
        int[] sure = new int[labels.size()];
        int[] other = new int[labels.size()];
        for (int i = 0; i < places.length; i++) {
            countSingle(predictions.get(i), places[i]);
            int likely = places[i] < 0 ? -1 : surest(predictions.get(i), thresholds);
            if (likely >= 0) {
                sure[places[i]]++;
                if (likely != places[i]) {
                    other[places[i]]++;
                    suspect(i, places[i], likely, labels);
                }
            }
        }
        for (int k = 0; k < sure.length; k++) {
            given.countConfident(sure[k] == 0 ? 0 : (double) other[k] / sure[k] * counts[k]);
        }
    }

    private void countSingle(Prediction prediction, int place) {
        if (place >= 0) {
            given.count(prediction.confidence(), !prediction.holds(place));
        }
    }

    /** Returns the likeliest of the labels that reach their thresholds, -1 where none does. */
    private static int surest(Prediction prediction, double[] thresholds) {
        int best = -1;
        for (int k = 0; k < thresholds.length; k++) {
            boolean reaches = prediction.probability(k) >= thresholds[k];
            if (reaches && (best < 0 || prediction.probability(k) > prediction.probability(best))) {
                best = k;
            }
        }
        return best;
    }

    private void suspect(int i, int place, int likely, List<String> labels) {
        double doubt = 1 - predictions.get(i).probability(place);
        given.suspect(suspicion(i, Optional.of(labels.get(place)), Optional.of(labels.get(likely)), doubt));
    }

    /** Looks at one label where several may hold: it may be there wrongly, or be missing. */
    void readMulti(String label, int k) {
        double[] sums = new double[2];
        int[] counts = new int[2];
        for (int i = 0; i < examples.size(); i++) {
            int has = examples.get(i).labels().contains(label) ? 1 : 0;
            sums[has] += probability(i, k, has);
            counts[has]++;
        }
        int[] sure = new int[2];
        int[] other = new int[2];
        for (int i = 0; i < examples.size(); i++) {
            int has = examples.get(i).labels().contains(label) ? 1 : 0;
            boolean kept = probability(i, k, has) * counts[has] >= sums[has];
            int turned = 1 - has;
            boolean turns = counts[turned] > 0 && probability(i, k, turned) * counts[turned] >= sums[turned];
            boolean suspicious = turns && (!kept || probability(i, k, turned) > probability(i, k, has));
            sure[has] += kept || turns ? 1 : 0;
            if (suspicious) {
                other[has]++;
                suspect(i, label, has == 1, probability(i, k, turned));
            }
            countMulti(predictions.get(i).probability(k), has == 1);
        }
        given.countConfident(sure[1] == 0 ? 0 : (double) other[1] / sure[1] * counts[1]);
        missing.countConfident(sure[0] == 0 ? 0 : (double) other[0] / sure[0] * counts[0]);
    }

    private void suspect(int i, String label, boolean has, double doubt) {
        Optional<String> there = Optional.of(label);
        if (has) {
            given.suspect(suspicion(i, there, Optional.empty(), doubt));
        } else {
            missing.suspect(suspicion(i, Optional.empty(), there, doubt));
        }
    }

    /** Where the model says no a given label contradicts it, where it says yes a missing one. */
    private void countMulti(double p, boolean has) {
        if (p < HALF) {
            given.count(1 - p, has);
        } else {
            missing.count(p, !has);
        }
    }

    private double probability(int i, int k, int has) {
        double p = predictions.get(i).probability(k);
        return has == 1 ? p : 1 - p;
    }

    private Suspicion suspicion(int i, Optional<String> there, Optional<String> likely, double doubt) {
        return new Suspicion(i, examples.get(i).verbatim().id(), there, likely, doubt, List.of());
    }
}
