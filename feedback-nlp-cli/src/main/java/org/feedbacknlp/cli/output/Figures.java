package org.feedbacknlp.cli.output;

import java.util.Locale;
import org.feedbacknlp.core.evaluate.Estimate;

/** Writes figures for a person, the same in every locale. */
public final class Figures {
    private static final double LEAST_P = 0.001;

    private Figures() {}

    /**
     * Writes a count: {@code 1,840}.
     *
     * @param n the count
     * @return its digits
     */
    public static String count(long n) {
        return String.format(Locale.ROOT, "%,d", n);
    }

    /**
     * Writes a share or a score with three decimals: {@code 0.812}.
     *
     * @param value the share
     * @return its digits
     */
    public static String share(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    /**
     * Writes a change with its sign: {@code +0.012}.
     *
     * @param value the change
     * @return its digits
     */
    public static String change(double value) {
        return String.format(Locale.ROOT, "%+.3f", value);
    }

    /** Writes an interval: {@code 0.790 to 0.833}. */
    static String interval(Estimate estimate) {
        return share(estimate.low()) + " to " + share(estimate.high());
    }

    /** Writes an interval of a change: {@code -0.003 to +0.021}. */
    static String changes(Estimate estimate) {
        return change(estimate.low()) + " to " + change(estimate.high());
    }

    /**
     * Writes a probability: {@code 0.012}, {@code <0.001}.
     *
     * @param p the probability
     * @return its digits
     */
    public static String probability(double p) {
        return p < LEAST_P ? "<0.001" : share(p);
    }
}
