package org.feedbacknlp.core.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.feedbacknlp.core.algebra.Factors;
import org.feedbacknlp.core.support.SeededTest;
import org.junit.jupiter.api.Test;

/** Which words stand together, and the factors of that, against plain arithmetic. */
class FactorsTest {
    private static final int TEXTS = 150;

    private static List<int[]> texts(Random random, int words) {
        List<int[]> texts = new ArrayList<>();
        for (int t = 0; t < TEXTS; t++) {
            texts.add(random.ints(1 + random.nextInt(5), 0, words).distinct().toArray());
        }
        return texts;
    }

    /** Returns the matrix as rows. */
    private static double[][] dense(CoOccurrence matrix) {
        double[][] unit = new double[matrix.rows()][matrix.rows()];
        for (int i = 0; i < unit.length; i++) {
            unit[i][i] = 1;
        }
        return matrix.times(unit);
    }

    private static double[][] times(double[][] one, double[][] other) {
        double[][] product = new double[one.length][other[0].length];
        for (int i = 0; i < one.length; i++) {
            for (int j = 0; j < other[0].length; j++) {
                for (int k = 0; k < other.length; k++) {
                    product[i][j] += one[i][k] * other[k][j];
                }
            }
        }
        return product;
    }

    private static double[][] transposed(double[][] matrix) {
        double[][] transposed = new double[matrix[0].length][matrix.length];
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j < matrix[0].length; j++) {
                transposed[j][i] = matrix[i][j];
            }
        }
        return transposed;
    }

    @SeededTest
    void wordsOfOneTextMoreOftenThanByChanceStandTogether(long seed) {
        Random random = new Random(seed);
        int words = 2 + random.nextInt(7);
        List<int[]> texts = texts(random, words);
        double[][] found = dense(CoOccurrence.of(texts, words));
        for (int i = 0; i < words; i++) {
            for (int j = 0; j < words; j++) {
                int one = i;
                int other = j;
                long first = texts.stream().filter(text -> has(text, one)).count();
                long second = texts.stream().filter(text -> has(text, other)).count();
                long both = texts.stream()
                        .filter(text -> has(text, one) && has(text, other))
                        .count();
                double expected = both == 0 ? 0 : Math.max(0, Math.log(both * (double) TEXTS / (first * second)));
                assertEquals(expected, found[i][j], 1e-6, "seed " + seed + ", " + i + " and " + j);
            }
        }
    }

    private static boolean has(int[] text, int word) {
        return Arrays.stream(text).anyMatch(w -> w == word);
    }

    /** With as many dimensions as words nothing is lost: the square of what the factors give is the square of the matrix. */
    @SeededTest
    void allFactorsTogetherAreTheMatrixButForSigns(long seed) {
        Random random = new Random(seed);
        int words = 20 + random.nextInt(10);
        CoOccurrence matrix = CoOccurrence.of(texts(random, words), words);
        double[][] factors = Factors.of(matrix, words, seed);
        double[][] given = times(factors, transposed(factors));
        double[][] expected = times(dense(matrix), dense(matrix));
        double[][] found = times(given, given);
        for (int i = 0; i < words; i++) {
            assertArrayEquals(expected[i], found[i], 1e-6, "seed " + seed + ", row " + i);
        }
    }

    @Test
    void fewerDimensionsKeepTheLargestFactors() {
        Random random = new Random(3);
        CoOccurrence matrix = CoOccurrence.of(texts(random, 20), 20);
        double[][] all = Factors.of(matrix, 20, 1);
        double[][] two = Factors.of(matrix, 2, 1);
        assertEquals(2, two[0].length);
        for (int f = 0; f < 2; f++) {
            double along = 0;
            double length = 0;
            for (int i = 0; i < 20; i++) {
                along += two[i][f] * all[i][f];
                length += all[i][f] * all[i][f];
            }
            assertEquals(length, Math.abs(along), 0.02 * length, "factor " + f);
        }
        double last = Double.POSITIVE_INFINITY;
        for (double[] factor : transposed(all)) {
            double length = Arrays.stream(factor).map(v -> v * v).sum();
            assertTrue(length <= last + 1e-9, "the largest come first");
            last = length;
        }
    }

    @Test
    void wordsThatStandAloneAreTogetherWithThemselvesOnly() {
        double[][] found = dense(CoOccurrence.of(List.of(new int[] {0}, new int[] {1}, new int[0]), 2));
        assertEquals(Math.log(3), found[0][0], 1e-6);
        assertEquals(0, found[0][1]);
        double[][] factors = Factors.of(CoOccurrence.of(List.of(new int[] {0}, new int[] {0}), 1), 5, 1);
        assertEquals(1, factors.length);
        assertTrue(Double.isFinite(factors[0][0]), "a word of every text says nothing");
    }
}
