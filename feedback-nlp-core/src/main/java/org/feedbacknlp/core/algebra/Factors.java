package org.feedbacknlp.core.algebra;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * The largest factors of a symmetric matrix, by subspace iteration from random signs and Jacobi's rotations at the end. Deterministic.
 *
 * @see <a href="https://arxiv.org/abs/0909.4061">Halko, Martinsson, Tropp: Finding Structure with Randomness (2011)</a>
 */
public final class Factors {
    private static final int MORE = 10;
    private static final int ROUNDS = 5;
    private static final int SWEEPS = 30;
    private static final double SMALL = 1e-9;

    private Factors() {}

    /**
     * Finds vectors whose products come near the matrix.
     *
     * @param matrix the matrix
     * @param dimensions how long the vectors are at most
     * @param seed where the search begins
     * @return a vector for each row, as long as the matrix allows
     */
    public static double[][] of(Symmetric matrix, int dimensions, long seed) {
        int width = Math.min(matrix.rows(), dimensions + MORE);
        double[][] basis = signs(matrix.rows(), width, seed);
        for (int round = 0; round < ROUNDS; round++) {
            orthogonalize(basis);
            basis = matrix.times(basis);
        }
        orthogonalize(basis);
        double[][] small = product(basis, matrix.times(basis));
        double[][] turned = new double[width][width];
        rotate(small, turned);
        Integer[] order = new Integer[width];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (one, other) -> Double.compare(Math.abs(small[other][other]), Math.abs(small[one][one])));
        int kept = Math.min(width, dimensions);
        double[][] factors = new double[basis.length][kept];
        for (int row = 0; row < basis.length; row++) {
            for (int f = 0; f < kept; f++) {
                double sum = 0;
                for (int j = 0; j < width; j++) {
                    sum += basis[row][j] * turned[j][order[f]];
                }
                factors[row][f] = sum * Math.sqrt(Math.abs(small[order[f]][order[f]]));
            }
        }
        return factors;
    }

    private static double[][] signs(int rows, int width, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[][] signs = new double[rows][width];
        for (double[] row : signs) {
            Arrays.setAll(row, j -> random.nextInt(2) == 0 ? -1 : 1);
        }
        return signs;
    }

    /** Makes the columns of length 1 and orthogonal, by Gram and Schmidt's way; one that depends on others becomes zero. */
    private static void orthogonalize(double[][] matrix) {
        int width = matrix[0].length;
        for (int j = 0; j < width; j++) {
            double before = Math.sqrt(dot(matrix, j, j));
            for (int i = 0; i < j; i++) {
                double along = dot(matrix, i, j);
                for (double[] row : matrix) {
                    row[j] -= along * row[i];
                }
            }
            double length = Math.sqrt(dot(matrix, j, j));
            double factor = length <= SMALL * before ? 0 : 1 / length;
            for (double[] row : matrix) {
                row[j] *= factor;
            }
        }
    }

    private static double dot(double[][] matrix, int i, int j) {
        double sum = 0;
        for (double[] row : matrix) {
            sum += row[i] * row[j];
        }
        return sum;
    }

    private static double[][] product(double[][] one, double[][] other) {
        int width = one[0].length;
        double[][] product = new double[width][width];
        for (int row = 0; row < one.length; row++) {
            for (int i = 0; i < width; i++) {
                double factor = one[row][i];
                for (int j = 0; j < width; j++) {
                    product[i][j] += factor * other[row][j];
                }
            }
        }
        return product;
    }

    /** Turns a symmetric matrix until it is diagonal, and keeps the turns. */
    private static void rotate(double[][] matrix, double[][] turned) {
        int n = matrix.length;
        for (int i = 0; i < n; i++) {
            turned[i][i] = 1;
        }
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            double off = 0;
            for (int p = 0; p < n; p++) {
                for (int q = p + 1; q < n; q++) {
                    off = Math.max(off, Math.abs(matrix[p][q]));
                    rotate(matrix, turned, p, q);
                }
            }
            if (off < SMALL) {
                return;
            }
        }
    }

    private static void rotate(double[][] matrix, double[][] turned, int p, int q) {
        if (matrix[p][q] == 0) {
            return;
        }
        double theta = (matrix[q][q] - matrix[p][p]) / (2 * matrix[p][q]);
        double tangent = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        double cosine = 1 / Math.sqrt(tangent * tangent + 1);
        double sine = tangent * cosine;
        for (int i = 0; i < matrix.length; i++) {
            double first = matrix[i][p];
            double second = matrix[i][q];
            matrix[i][p] = cosine * first - sine * second;
            matrix[i][q] = sine * first + cosine * second;
        }
        for (int i = 0; i < matrix.length; i++) {
            double first = matrix[p][i];
            double second = matrix[q][i];
            matrix[p][i] = cosine * first - sine * second;
            matrix[q][i] = sine * first + cosine * second;
            double left = turned[i][p];
            double right = turned[i][q];
            turned[i][p] = cosine * left - sine * right;
            turned[i][q] = sine * left + cosine * right;
        }
    }
}
