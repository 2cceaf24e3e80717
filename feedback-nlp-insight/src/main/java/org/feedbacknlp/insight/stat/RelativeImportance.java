package org.feedbacknlp.insight.stat;

import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/**
 * How the explained variance of an outcome divides among predictors that are correlated with each other. Made from
 * correlations alone. A predictor that the others determine fully shares with them rather than fails.
 */
public final class RelativeImportance {
    /** The most predictors for {@link #lmg()}, whose work doubles with each. */
    public static final int MOST_FOR_LMG = 20;

    private static final double SINGULAR = 1e-10;
    private static final double SYMMETRY = 1e-9;

    private final RealMatrix among;
    private final RealVector withOutcome;
    private final EigenDecompositionSymmetric spectrum;

    private RelativeImportance(RealMatrix among, RealVector withOutcome) {
        this.among = among;
        this.withOutcome = withOutcome;
        this.spectrum = new EigenDecompositionSymmetric(among);
    }

    /**
     * Takes the correlations.
     *
     * @param among between the predictors: square, symmetric, ones on the diagonal; at least one predictor
     * @param withOutcome of each predictor with the outcome
     * @return their importance
     * @throws IllegalArgumentException if the sizes differ, there is no predictor, the matrix is not symmetric, or a number
     *     is not in -1..1
     */
    public static RelativeImportance of(double[][] among, double[] withOutcome) {
        int p = withOutcome.length;
        if (p == 0 || among.length != p) {
            throw new IllegalArgumentException("sizes differ: " + among.length + " and " + p);
        }
        for (int i = 0; i < p; i++) {
            requireCorrelation(withOutcome[i]);
            for (int j = 0; j < p; j++) {
                requireCorrelation(among[i][j]);
                if (Math.abs(among[i][j] - among[j][i]) > SYMMETRY) {
                    throw new IllegalArgumentException("not symmetric at " + i + "," + j);
                }
            }
        }
        return new RelativeImportance(MatrixUtils.createRealMatrix(among), MatrixUtils.createRealVector(withOutcome));
    }

    private static void requireCorrelation(double r) {
        if (!(Math.abs(r) <= 1 + SYMMETRY)) {
            throw new IllegalArgumentException("not a correlation: " + r);
        }
    }

    /**
     * Returns Johnson's relative weights (2000): the outcome's regression on the closest uncorrelated predictors, carried
     * back to the predictors.
     *
     * @return one weight each, at least 0, together R²
     */
    public double[] johnson() {
        RealMatrix root = power(0.5);
        double[] onUncorrelated = power(-0.5).operate(withOutcome).toArray();
        double[] weights = new double[onUncorrelated.length];
        for (int i = 0; i < weights.length; i++) {
            for (int j = 0; j < weights.length; j++) {
                double part = root.getEntry(i, j) * onUncorrelated[j];
                weights[i] += part * part;
            }
        }
        return weights;
    }

    /**
     * Returns the share of each predictor in R² as the average of what it adds over all orders of entering (Lindeman,
     * Merenda and Gold 1980), which is its Shapley value.
     *
     * @return one share each, at least 0, together R²
     * @throws IllegalStateException if there are more than {@link #MOST_FOR_LMG} predictors
     */
    public double[] lmg() {
        int p = withOutcome.getDimension();
        if (p > MOST_FOR_LMG) {
            throw new IllegalStateException("lmg takes at most " + MOST_FOR_LMG + " predictors: " + p);
        }
        double[] explained = new Subsets(among.getData(), withOutcome.toArray()).explained();
        double[] orders = ordersBySize(p);
        double[] shares = new double[p];
        for (int set = 0; set < explained.length; set++) {
            for (int j = 0; j < p; j++) {
                if ((set >> j & 1) == 0) {
                    shares[j] += orders[Integer.bitCount(set)] * (explained[set | 1 << j] - explained[set]);
                }
            }
        }
        return shares;
    }

    /** Returns, by the number of predictors before it, the part of all orders in which a predictor follows one given set. */
    private static double[] ordersBySize(int p) {
        double[] orders = new double[p];
        orders[0] = 1.0 / p;
        for (int size = 1; size < p; size++) {
            orders[size] = orders[size - 1] * size / (p - size);
        }
        return orders;
    }

    /**
     * Returns the standardised regression coefficients; the shortest solution where the predictors determine each other.
     *
     * @return by how many of its standard deviations the outcome moves with one of the predictor's
     */
    public double[] coefficients() {
        return power(-1).operate(withOutcome).toArray();
    }

    /**
     * Returns the part of the outcome's variance that the predictors explain together.
     *
     * @return from 0 to 1
     */
    public double rSquared() {
        return Math.min(1, Math.max(0, power(-1).operate(withOutcome).dotProduct(withOutcome)));
    }

    /** Returns a power of the correlations; directions without any variance are left out. */
    private RealMatrix power(double exponent) {
        RealMatrix vectors = spectrum.getV();
        int p = withOutcome.getDimension();
        double[] powers = new double[p];
        for (int i = 0; i < p; i++) {
            double value = spectrum.getEigenvalue(i);
            powers[i] = value > SINGULAR ? StrictMath.pow(value, exponent) : 0;
        }
        return vectors.multiply(MatrixUtils.createRealDiagonalMatrix(powers)).multiplyTransposed(vectors);
    }
}
