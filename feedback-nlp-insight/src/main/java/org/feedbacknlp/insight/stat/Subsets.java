package org.feedbacknlp.insight.stat;

/**
 * The variance explained by every subset of predictors, found by sweeping predictors out of the correlations one after the
 * other, so that subsets share the work for what they have in common.
 */
final class Subsets {
    private static final double SINGULAR = 1e-10;

    private final double[][] among;
    private final double[] withOutcome;
    private final double[] explained;

    /**
     * Takes the correlations.
     *
     * @param among between the predictors
     * @param withOutcome with the outcome
     */
    Subsets(double[][] among, double[] withOutcome) {
        this.among = among;
        this.withOutcome = withOutcome;
        this.explained = new double[1 << withOutcome.length];
    }

    /**
     * Works all subsets out.
     *
     * @return R² by subset, bit i of the index standing for predictor i
     */
    double[] explained() {
        descend(0, 0, 0, among, withOutcome);
        return explained;
    }

    private void descend(int next, int set, double soFar, double[][] left, double[] leftWithOutcome) {
        if (next == withOutcome.length) {
            explained[set] = soFar;
            return;
        }
        descend(next + 1, set, soFar, left, leftWithOutcome);
        double pivot = left[next][next];
        int with = set | 1 << next;
        if (pivot <= SINGULAR) {
            descend(next + 1, with, soFar, left, leftWithOutcome);
            return;
        }
        double gain = leftWithOutcome[next] * leftWithOutcome[next] / pivot;
        descend(next + 1, with, soFar + gain, sweep(left, next), sweep(left, leftWithOutcome, next));
    }

    private static double[][] sweep(double[][] left, int out) {
        double[][] swept = new double[left.length][left.length];
        for (int i = out + 1; i < left.length; i++) {
            for (int j = out + 1; j < left.length; j++) {
                swept[i][j] = left[i][j] - left[i][out] * left[out][j] / left[out][out];
            }
        }
        return swept;
    }

    private static double[] sweep(double[][] left, double[] leftWithOutcome, int out) {
        double[] swept = new double[left.length];
        for (int i = out + 1; i < left.length; i++) {
            swept[i] = leftWithOutcome[i] - left[i][out] * leftWithOutcome[out] / left[out][out];
        }
        return swept;
    }
}
