package org.feedbacknlp.training.network;

import java.util.ArrayList;
import java.util.List;
import org.feedbacknlp.core.sentiment.Mix;
import org.feedbacknlp.core.tally.LabelCounts;
import org.feedbacknlp.training.data.DataFolder;
import org.feedbacknlp.training.figures.MeasuredSets;

/**
 * Finds how the network and the fast tier are weighed against each other, on the dev parts that neither learned from. The few numbers are
 * found by following the slope; then neutral's bias is moved to where accuracy and macro-F1 are best on average.
 */
final class Mixing {
    private static final int STEPS = 400;
    private static final double RATE = 0.5;
    private static final double LEAST = 1e-9;
    private static final double LARGEST_SHIFT = 2;
    private static final double STEP_OF_SHIFT = 0.1;
    private static final double NEARLY = 0.005;
    private static final double FINE = 0.001;
    private static final float ALWAYS = 2;
    private static final double[] SURE = {0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 0.98, 1.01};

    private final List<List<Case>> sets = new ArrayList<>();

    private Mixing() {}

    /**
     * Finds the best mix.
     *
     * @param tiers asks both about a text
     * @param data the folder of sets
     */
    static Mix of(Tiers tiers, DataFolder data) {
        Mixing mixing = new Mixing();
        MeasuredSets.DEV.forEach(set -> mixing.sets.add(tiers.ask(data.toLearn(set, "dev"))));
        return mixing.beSure(mixing.moveNeutral(mixing.fit()));
    }

    /** Weighs each set alike. How many are negative or positive there says nothing of other texts, so only neutral has a bias. */
    private Mix fit() {
        double[] w = {0.5, 0.5, 0, 0, 0};
        for (int step = 0; step < STEPS; step++) {
            double[] slope = new double[w.length];
            for (List<Case> set : sets) {
                for (Case one : set) {
                    add(one, w, 1.0 / set.size() / sets.size(), slope);
                }
            }
            for (int i = 0; i < w.length; i++) {
                w[i] -= RATE * slope[i] / (i < 2 ? 2 : 1);
            }
        }
        return new Mix((float) w[0], (float) w[1], (float) w[2], (float) w[3], (float) w[4], 1);
    }

    private static void add(Case one, double[] w, double weight, double[] slope) {
        double[] fast = centred(logarithms(one.probabilities()));
        double[] network = centred(one.outputs());
        double[] off = errors(one, w, fast, network);
        for (int k = 0; k < off.length; k++) {
            slope[0] += weight * off[k] * fast[k];
            slope[1] += weight * off[k] * network[k];
            slope[2 + k] += k == 1 ? weight * off[k] : 0;
        }
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

    /** Moves the bias of neutral no further than does nearly as well as any: what is neutral differs by source. */
    private Mix moveNeutral(Mix mix) {
        double most = 0;
        for (double shift = 0; shift <= LARGEST_SHIFT; shift += STEP_OF_SHIFT) {
            most = Math.max(most, worth(moved(mix, shift)));
        }
        double shift = 0;
        while (worth(moved(mix, shift)) < most - NEARLY) {
            shift += STEP_OF_SHIFT;
        }
        return moved(mix, shift);
    }

    private static Mix moved(Mix mix, double shift) {
        return new Mix(
                mix.fast(), mix.network(), mix.negative(), (float) (mix.neutral() + shift), mix.positive(), ALWAYS);
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

    /** Returns the mean of accuracy and macro-F1 over the sets of all labels. */
    private double worth(Mix mix) {
        double sum = 0;
        int counted = 0;
        for (List<Case> set : sets) {
            LabelCounts counts = Case.mixed(set, mix);
            if (set.get(0).neutral()) {
                sum += (counts.accuracy() + counts.macroF1()) / 2;
                counted++;
            }
        }
        return sum / counted;
    }
}
