package org.feedbacknlp.core.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.feedbacknlp.core.model.ModelKind;

/**
 * How far the shares of labels in other data have moved from those of training, as expectation maximisation estimates it without labels,
 * and whether that can be believed. What tells against it: the data are explained hardly any better, or no better than chance would; or
 * a label all but vanishes that the model itself sees often. Then the texts are other texts, not the same ones in other shares, and the
 * estimate says nothing.
 *
 * @param now the estimated shares
 * @param warnings why it is not believed, or only with care; empty where nothing tells against it
 * @param believed false if the shares of training are to stay
 */
record Shift(List<Double> now, List<String> warnings, boolean believed) {
    private static final int FEW = 200;
    private static final double LEAST_GAIN = 0.005;
    /** The normal quantile that chance reaches once in a thousand times. */
    private static final double RARE = 3.09;

    private static final double SEEN_OFTEN = 0.05;
    private static final double VANISHED = 4;
    private static final double SMALLEST = 1e-9;

    /**
     * Estimates.
     *
     * @param kind how the labels relate
     * @param labels their names
     * @param seen the probabilities of each label in each text
     * @param old the shares in training
     */
    static Shift of(ModelKind kind, List<String> labels, double[][] seen, double[] old) {
        boolean multi = kind == ModelKind.MULTI;
        double[] now = multi ? Shares.ofEach(seen, old) : Shares.ofOne(seen, old);
        List<String> against = new ArrayList<>();
        double gain = gain(multi, seen, old, now);
        if (seen.length > 0 && (gain < LEAST_GAIN || 2 * seen.length * gain < byChance(labels.size() - 1))) {
            against.add(String.format(
                    Locale.ROOT, "other shares explain the verbatims hardly any better (%.4f nats each)", gain));
        }
        for (int k = 0; k < now.length; k++) {
            int label = k;
            double mean =
                    Arrays.stream(seen).mapToDouble(row -> row[label]).average().orElse(0);
            if (mean >= SEEN_OFTEN && now[k] * VANISHED < mean) {
                against.add(String.format(
                        Locale.ROOT,
                        "label %s would hold for %.1f %%, where the model sees %.1f %%: these are other texts than in training,"
                                + " not the same in other shares",
                        labels.get(k),
                        100 * now[k],
                        100 * mean));
            }
        }
        boolean believed = against.isEmpty();
        if (believed && seen.length < FEW) {
            against.add(seen.length + " verbatims are few to estimate shares from; " + FEW + " or more are better");
        }
        return new Shift(Arrays.stream(now).boxed().toList(), List.copyOf(against), believed);
    }

    /** Returns how much likelier other shares make a text, in nats, on average. */
    private static double gain(boolean multi, double[][] seen, double[] old, double[] now) {
        double gain = 0;
        for (double[] probabilities : seen) {
            double one = 0;
            for (int k = 0; k < now.length; k++) {
                double yes = probabilities[k] * now[k] / old[k];
                if (multi) {
                    double no = (1 - probabilities[k]) * (1 - now[k]) / Math.max(SMALLEST, 1 - old[k]);
                    gain += StrictMath.log(Math.max(SMALLEST, yes + no));
                }
                one += yes;
            }
            gain += multi ? 0 : StrictMath.log(Math.max(SMALLEST, one));
        }
        return seen.length == 0 ? 0 : gain / seen.length;
    }

    /** Returns what twice the gain of all texts reaches by chance once in a thousand times (Wilson and Hilferty's approximation). */
    private static double byChance(int free) {
        double spread = 2.0 / (9 * Math.max(1, free));
        double root = 1 - spread + RARE * Math.sqrt(spread);
        return Math.max(1, free) * root * root * root;
    }
}
