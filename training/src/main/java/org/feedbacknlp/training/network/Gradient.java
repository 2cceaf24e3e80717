package org.feedbacknlp.training.network;

import java.util.Arrays;
import java.util.List;

/** Which way the numbers of a network should go, but for the vectors of words. Not thread-safe. */
final class Gradient {
    final float[][] filters;
    final float[][] contexts;
    final float[][] floors;
    final float[][] outputs;
    final float[][] biases;
    final float[][] sources;

    Gradient(Parameters parameters) {
        filters = like(parameters.filters);
        contexts = like(parameters.contexts);
        floors = like(parameters.floors);
        outputs = like(parameters.outputs);
        biases = like(parameters.biases);
        sources = like(parameters.sources);
    }

    private static float[][] like(float[][] matrix) {
        return new float[matrix.length][matrix[0].length];
    }

    void clear() {
        for (float[][] matrix : List.of(filters, contexts, floors, outputs, biases, sources)) {
            for (float[] row : matrix) {
                Arrays.fill(row, 0);
            }
        }
    }
}
