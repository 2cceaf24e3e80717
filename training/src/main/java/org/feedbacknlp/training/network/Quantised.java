package org.feedbacknlp.training.network;

import org.feedbacknlp.core.linear.Quantizer;
import org.feedbacknlp.core.network.ByteMatrix;
import org.feedbacknlp.core.network.NetworkWeights;
import org.feedbacknlp.core.network.Vocabulary;

/** Turns what was learned into the numbers of a network that serves: a byte for each weight of the first layer. */
final class Quantised {
    private Quantised() {}

    /** Turns a network's numbers; its bias is that of a text whose source is unknown. */
    static NetworkWeights of(Parameters parameters, Words words) {
        Vocabulary vocabulary = words.vocabulary();
        float[][] vectors = new float[vocabulary.size()][];
        byte[] valences = new byte[vectors.length];
        for (int word = 0; word < vectors.length; word++) {
            vectors[word] = parameters.vectors[word];
            valences[word] = words.valence(word);
        }
        return new NetworkWeights(
                vocabulary,
                bytes(vectors),
                valences,
                bytes(parameters.byInput),
                parameters.contexts,
                parameters.floors[0],
                parameters.outputs,
                biases(parameters));
    }

    private static ByteMatrix bytes(float[][] rows) {
        int columns = rows[0].length;
        Quantizer quantizer = new Quantizer(rows, columns);
        byte[] cells = new byte[rows.length * columns];
        for (int row = 0; row < rows.length; row++) {
            quantizer.quantize(row, cells, row * columns);
        }
        return new ByteMatrix(cells, quantizer.scales());
    }

    private static float[] biases(Parameters parameters) {
        float[] biases = parameters.biases[0].clone();
        for (float[] source : parameters.sources) {
            for (int k = 0; k < biases.length; k++) {
                biases[k] += source[k] / parameters.sources.length;
            }
        }
        return biases;
    }
}
