package org.feedbacknlp.training.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.feedbacknlp.api.FeedbackAnalyzer;
import org.feedbacknlp.api.Limits;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.Sentiment;
import org.feedbacknlp.core.network.Identities;
import org.feedbacknlp.core.network.Network;
import org.feedbacknlp.core.network.NetworkRoom;
import org.feedbacknlp.core.network.NetworkWeights;
import org.feedbacknlp.core.sentiment.Mix;
import org.feedbacknlp.core.sentiment.SentimentNetwork;
import org.feedbacknlp.core.text.LayerSource;
import org.feedbacknlp.core.text.TextDocument;
import org.feedbacknlp.core.text.TextTools;
import org.feedbacknlp.training.data.DataFolder;
import org.feedbacknlp.training.data.Row;

/**
 * Finds how the network and the fast tier are weighed against each other, on the dev parts that neither learned from. The few numbers are
 * found by following the slope; then neutral's bias is moved to where accuracy and macro-F1 are best on average.
 */
final class Mixing {
    private static final List<String> SETS =
            List.of("nhs_fft_sentiment", "nhs_phase1_criticality", "womens_clothing", "cad_imdb_revised", "tsa_md");
    private static final int STEPS = 400;
    private static final double RATE = 0.5;
    private static final double LEAST = 1e-9;
    private static final double LARGEST_SHIFT = 2;
    private static final double STEP_OF_SHIFT = 0.1;
    private static final double FINE = 0.001;
    private static final double[] SURE = {0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 0.98, 1.01};

    /**
     * A text with what both tiers say of it.
     *
     * @param set where it is from
     * @param label its label's place
     * @param neutral whether its set has neutral texts
     */
    private record Case(int set, int label, boolean neutral, List<Double> fast, List<Double> network) {
        double[] probabilities() {
            return fast.stream().mapToDouble(Double::doubleValue).toArray();
        }

        double[] outputs() {
            return network.stream().mapToDouble(Double::doubleValue).toArray();
        }
    }

    private final List<Case> cases = new ArrayList<>();
    private final int[] sizes = new int[SETS.size()];

    private Mixing() {}

    /** Makes the model of a network, with the best mix. */
    static SentimentNetwork mixed(NetworkWeights weights, DataFolder data, String seed) {
        Mixing mixing = new Mixing();
        mixing.read(weights, data);
        Mix fitted = mixing.fit();
        Mix moved = mixing.moveNeutral(fitted);
        Mix mix = mixing.beSure(moved);
        return SentimentNetwork.of(weights, mix, mixing.card(mix, seed));
    }

    private void read(NetworkWeights weights, DataFolder data) {
        Network network = new Network(weights, Identities.read());
        NetworkRoom room = network.newRoom();
        TextDocument document = new TextDocument(new TextTools(), Limits.DEFAULT, LayerSource.NONE);
        double[] outputs = new double[Supply.LABELS.size()];
        try (FeedbackAnalyzer analyzer = FeedbackAnalyzer.builder()
                .option("feedback-sentiment", "tier", "fast")
                .layers(Layer.SENTIMENT)
                .build()) {
            for (int set = 0; set < SETS.size(); set++) {
                List<Row> rows = data.toLearn(SETS.get(set), "dev");
                boolean neutral = rows.stream().anyMatch(row -> row.label().equals(Supply.LABELS.get(1)));
                for (Row row : rows) {
                    Verbatim verbatim =
                            Verbatim.builder(row.text()).language("en").build();
                    Sentiment sentiment =
                            analyzer.analyze(verbatim).get(Layer.SENTIMENT).orElse(null);
                    document.open(verbatim);
                    network.score(document, room, outputs);
                    if (sentiment != null && Supply.LABELS.contains(row.label())) {
                        cases.add(new Case(
                                set,
                                Supply.LABELS.indexOf(row.label()),
                                neutral,
                                List.of(sentiment.negative(), sentiment.neutral(), sentiment.positive()),
                                List.of(outputs[0], outputs[1], outputs[2])));
                        sizes[set]++;
                    }
                }
            }
        }
    }

    /** Weighs each set alike. */
    private Mix fit() {
        double[] w = {0.5, 0.5, 0, 0, 0};
        for (int step = 0; step < STEPS; step++) {
            double[] slope = new double[w.length];
            for (Case one : cases) {
                double[] fast = centred(logarithms(one.probabilities()));
                double[] network = centred(one.outputs());
                double[] off = errors(one, w, fast, network);
                double weight = 1.0 / sizes[one.set()] / SETS.size();
                for (int k = 0; k < off.length; k++) {
                    slope[0] += weight * off[k] * fast[k];
                    slope[1] += weight * off[k] * network[k];
                    slope[2 + k] += weight * off[k];
                }
            }
            for (int i = 0; i < w.length; i++) {
                w[i] -= RATE * slope[i] / (i < 2 ? 2 : 1);
            }
        }
        return new Mix((float) w[0], (float) w[1], (float) w[2], (float) w[3], (float) w[4], 1);
    }

    private static double[] errors(Case one, double[] w, double[] fast, double[] network) {
        double[] p = new double[fast.length];
        double sum = 0;
        for (int k = 0; k < p.length; k++) {
            boolean allowed = k != 1 || one.neutral();
            p[k] = allowed ? StrictMath.exp(w[0] * fast[k] + w[1] * network[k] + w[2 + k]) : 0;
            sum += p[k];
        }
        for (int k = 0; k < p.length; k++) {
            p[k] = p[k] / sum - (k == one.label() ? 1 : 0);
        }
        return p;
    }

    private static double[] logarithms(double[] probabilities) {
        double[] logarithms = new double[probabilities.length];
        for (int k = 0; k < logarithms.length; k++) {
            logarithms[k] = StrictMath.log(Math.max(LEAST, probabilities[k]));
        }
        return logarithms;
    }

    private static double[] centred(double[] values) {
        double mean = (values[0] + values[1] + values[2]) / values.length;
        return new double[] {values[0] - mean, values[1] - mean, values[2] - mean};
    }

    private Mix moveNeutral(Mix mix) {
        Mix best = mix;
        double most = 0;
        for (double shift = -1; shift <= LARGEST_SHIFT; shift += STEP_OF_SHIFT) {
            Mix moved = new Mix(
                    mix.fast(), mix.network(), mix.negative(), (float) (mix.neutral() + shift), mix.positive(), 2);
            double worth = worth(moved);
            if (worth > most) {
                most = worth;
                best = moved;
            }
        }
        return best;
    }

    /** Takes the fast tier's word as early as that costs next to nothing. */
    private Mix beSure(Mix mix) {
        double always = worth(mix);
        for (double sure : SURE) {
            Mix sooner =
                    new Mix(mix.fast(), mix.network(), mix.negative(), mix.neutral(), mix.positive(), (float) sure);
            if (worth(sooner) >= always - FINE) {
                return sooner;
            }
        }
        return mix;
    }

    private double worth(Mix mix) {
        double sum = 0;
        int sets = 0;
        for (int set = 0; set < SETS.size(); set++) {
            Figures figures = figures(mix, set);
            if (figures.labels() == Supply.LABELS.size()) {
                sum += (figures.accuracy() + figures.macroF1()) / 2;
                sets++;
            }
        }
        return sum / sets;
    }

    private Figures figures(Mix mix, int set) {
        Figures figures = new Figures(Supply.LABELS.size());
        for (Case one : cases) {
            if (one.set() == set) {
                double[] p = one.probabilities();
                if (Math.max(p[0], Math.max(p[1], p[2])) < mix.sure()) {
                    mix.into(p, one.outputs());
                }
                p[1] = one.neutral() ? p[1] : -1;
                figures.add(one.label(), p);
            }
        }
        return figures;
    }

    private String card(Mix mix, String seed) {
        StringBuilder sets = new StringBuilder();
        for (int set = 0; set < SETS.size(); set++) {
            Figures figures = figures(mix, set);
            sets.append(set == 0 ? "" : ",")
                    .append(String.format(
                            Locale.ROOT,
                            "\"%s dev\":{\"texts\":%d,\"accuracy\":%.3f,\"macroF1\":%.3f}",
                            SETS.get(set),
                            sizes[set],
                            figures.accuracy(),
                            figures.macroF1()));
        }
        return Card.of(seed, sets.toString(), mix);
    }
}
