package org.feedbacknlp.corpus.plant;

import java.util.Arrays;
import java.util.List;

/** Ordinary least squares for a handful of columns, by the normal equations; for tests alone. */
final class LeastSquares {
    private final double[] coefficients;
    private final double[] errors;

    private LeastSquares(double[] coefficients, double[] errors) {
        this.coefficients = coefficients;
        this.errors = errors;
    }

    /** Fits an intercept, column 0, and a coefficient per column of the rows. */
    static LeastSquares fit(List<double[]> rows, double[] y) {
        int columns = rows.get(0).length + 1;
        double[][] system = new double[columns][2 * columns];
        double[] right = new double[columns];
        for (int r = 0; r < y.length; r++) {
            double[] row = withIntercept(rows.get(r));
            for (int i = 0; i < columns; i++) {
                right[i] += row[i] * y[r];
                for (int j = 0; j < columns; j++) {
                    system[i][j] += row[i] * row[j];
                }
            }
        }
        double[][] inverse = inverse(system);
        double[] beta = new double[columns];
        for (int i = 0; i < columns; i++) {
            beta[i] = dot(inverse[i], right);
        }
        double variance = residuals(rows, y, beta) / (y.length - columns);
        double[] errors = new double[columns];
        for (int i = 0; i < columns; i++) {
            errors[i] = Math.sqrt(variance * inverse[i][i]);
        }
        return new LeastSquares(beta, errors);
    }

    double coefficient(int column) {
        return coefficients[column];
    }

    double error(int column) {
        return errors[column];
    }

    private static double residuals(List<double[]> rows, double[] y, double[] beta) {
        double sum = 0;
        for (int r = 0; r < y.length; r++) {
            double residual = y[r] - dot(withIntercept(rows.get(r)), beta);
            sum += residual * residual;
        }
        return sum;
    }

    private static double[] withIntercept(double[] row) {
        double[] longer = new double[row.length + 1];
        longer[0] = 1;
        System.arraycopy(row, 0, longer, 1, row.length);
        return longer;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    /** Gauss and Jordan, with the identity in the right half. */
    private static double[][] inverse(double[][] system) {
        int n = system.length;
        for (int i = 0; i < n; i++) {
            system[i][n + i] = 1;
        }
        for (int column = 0; column < n; column++) {
            pivot(system, column);
            for (int row = 0; row < n; row++) {
                if (row != column) {
                    double factor = system[row][column];
                    for (int j = 0; j < 2 * n; j++) {
                        system[row][j] -= factor * system[column][j];
                    }
                }
            }
        }
        double[][] inverse = new double[n][];
        for (int i = 0; i < n; i++) {
            inverse[i] = Arrays.copyOfRange(system[i], n, 2 * n);
        }
        return inverse;
    }

    private static void pivot(double[][] system, int column) {
        int best = column;
        for (int row = column + 1; row < system.length; row++) {
            best = Math.abs(system[row][column]) > Math.abs(system[best][column]) ? row : best;
        }
        double[] swapped = system[best];
        system[best] = system[column];
        system[column] = swapped;
        double head = swapped[column];
        if (Math.abs(head) < 1e-9) {
            throw new AssertionError("columns depend on one another");
        }
        for (int j = 0; j < swapped.length; j++) {
            swapped[j] /= head;
        }
    }
}
