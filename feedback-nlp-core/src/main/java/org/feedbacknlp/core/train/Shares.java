package org.feedbacknlp.core.train;

/**
 * Estimates by expectation maximisation how often labels hold, from probabilities that count on other shares.
 *
 * @see <a href="https://doi.org/10.1162/089976602753284446">Saerens, Latinne, Decaestecker: Adjusting the Outputs of a Classifier to New a
 *     Priori Probabilities (2002)</a>
 */
final class Shares {
    private static final int ROUNDS = 1000;
    private static final double STILL = 1e-7;
    private static final double SMALLEST = 1e-9;

    private Shares() {}

    /** Where one label holds. */
    static double[] ofOne(double[][] seen, double[] old) {
        double[] now = old.clone();
        for (int round = 0; round < ROUNDS; round++) {
            double[] sum = old.clone();
            for (double[] probabilities : seen) {
                double whole = 0;
                for (int k = 0; k < now.length; k++) {
                    whole += probabilities[k] * now[k] / old[k];
                }
                for (int k = 0; k < now.length; k++) {
                    sum[k] += probabilities[k] * now[k] / old[k] / whole;
                }
            }
            if (move(now, sum, seen.length + 1) < STILL) {
                break;
            }
        }
        return now;
    }

    /** Where any number of labels holds. */
    static double[] ofEach(double[][] seen, double[] old) {
        double[] now = old.clone();
        for (int round = 0; round < ROUNDS; round++) {
            double[] sum = old.clone();
            for (double[] probabilities : seen) {
                for (int k = 0; k < now.length; k++) {
                    double yes = probabilities[k] * now[k] / old[k];
                    double no = (1 - probabilities[k]) * (1 - now[k]) / Math.max(SMALLEST, 1 - old[k]);
                    sum[k] += yes / Math.max(SMALLEST, yes + no);
                }
            }
            if (move(now, sum, seen.length + 1) < STILL) {
                break;
            }
        }
        return now;
    }

    /** Takes new shares over, which one verbatim of training's shares keeps from zero, and returns how far they moved. */
    private static double move(double[] now, double[] sum, int count) {
        double moved = 0;
        for (int k = 0; k < now.length; k++) {
            double next = sum[k] / count;
            moved = Math.max(moved, Math.abs(next - now[k]));
            now[k] = next;
        }
        return moved;
    }
}
