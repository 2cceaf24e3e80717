package org.feedbacknlp.core.review;

import java.util.ArrayList;
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
    private final List<Example> examples;
    private final List<Prediction> predictions;
    private final List<Suspicion> found = new ArrayList<>();
    private double wrong;

    ConfidentLabels(List<Example> examples, List<Prediction> predictions) {
        this.examples = examples;
        this.predictions = predictions;
    }

    List<Suspicion> found() {
        return found;
    }

    /** Returns how many labels are wrong by the shares of the sure ones, carried over to all examples of each label. */
    double wrong() {
        return wrong;
    }

    /** Looks where each example has one label: a label may stand in place of another. */
    void readSingle(List<String> labels) {
        int[] given = examples.stream()
                .mapToInt(example -> labels.indexOf(example.labels().get(0)))
                .toArray();
        double[] thresholds = new double[labels.size()];
        int[] counts = new int[labels.size()];
        for (int i = 0; i < given.length; i++) {
            if (given[i] >= 0) {
                thresholds[given[i]] += predictions.get(i).probability(given[i]);
                counts[given[i]]++;
            }
        }
        for (int k = 0; k < thresholds.length; k++) {
            thresholds[k] = counts[k] == 0 ? 1 : thresholds[k] / counts[k];
        }
        int[] sure = new int[labels.size()];
        int[] other = new int[labels.size()];
        for (int i = 0; i < given.length; i++) {
            int likely = given[i] < 0 ? -1 : surest(predictions.get(i), thresholds);
            if (likely >= 0) {
                sure[given[i]]++;
                if (likely != given[i]) {
                    other[given[i]]++;
                    suspect(i, given[i], likely, labels);
                }
            }
        }
        for (int k = 0; k < sure.length; k++) {
            wrong += sure[k] == 0 ? 0 : (double) other[k] / sure[k] * counts[k];
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

    private void suspect(int i, int given, int likely, List<String> labels) {
        double doubt = 1 - predictions.get(i).probability(given);
        suspect(i, Optional.of(labels.get(given)), Optional.of(labels.get(likely)), doubt);
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
                Optional<String> there = Optional.of(label);
                suspect(
                        i,
                        has == 1 ? there : Optional.empty(),
                        has == 1 ? Optional.empty() : there,
                        probability(i, k, turned));
            }
        }
        for (int has = 0; has < 2; has++) {
            wrong += sure[has] == 0 ? 0 : (double) other[has] / sure[has] * counts[has];
        }
    }

    private double probability(int i, int k, int has) {
        double p = predictions.get(i).probability(k);
        return has == 1 ? p : 1 - p;
    }

    private void suspect(int i, Optional<String> given, Optional<String> likely, double doubt) {
        found.add(new Suspicion(i, examples.get(i).verbatim().id(), given, likely, doubt, List.of()));
    }
}
