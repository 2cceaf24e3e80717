package org.feedbacknlp.core.linear;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.feedbacknlp.core.support.SeededTest;
import org.junit.jupiter.api.Test;

/** Bytes stand for weights with little lost. */
class QuantizerTest {
    private static float[][] weights(Random random, int rows, int labels) {
        float[][] weights = new float[rows][labels];
        for (float[] row : weights) {
            for (int k = 0; k < labels; k++) {
                row[k] = random.nextInt(3) == 0 ? 0 : (float) (random.nextGaussian() * (k + 1));
            }
        }
        return weights;
    }

    private static double loss(float[][] weights, byte[][] bytes, float scale, int k) {
        double loss = 0;
        for (int row = 0; row < weights.length; row++) {
            double lost = weights[row][k] - scale * bytes[row][k];
            loss += lost * lost;
        }
        return loss;
    }

    private static byte[][] quantized(Quantizer quantizer, int rows, int labels) {
        byte[][] bytes = new byte[rows][labels];
        for (int row = 0; row < rows; row++) {
            quantizer.quantize(row, bytes[row], 0);
        }
        return bytes;
    }

    @SeededTest
    void losesNoMoreThanEvenSteps(long seed) {
        Random random = new Random(seed);
        int labels = 1 + random.nextInt(4);
        float[][] weights = weights(random, 200, labels);
        Quantizer quantizer = new Quantizer(weights, labels);
        float[] scales = quantizer.scales();
        byte[][] bytes = quantized(quantizer, weights.length, labels);
        for (int k = 0; k < labels; k++) {
            double largest = 0;
            for (float[] row : weights) {
                largest = Math.max(largest, Math.abs(row[k]));
            }
            double step = largest / 127;
            assertTrue(scales[k] > 0 && scales[k] <= step * 1.0001, "scale " + scales[k]);
            double even = weights.length * step * step / 4;
            assertTrue(loss(weights, bytes, scales[k], k) <= even, "seed " + seed + ", label " + k);
        }
        for (byte[] row : bytes) {
            for (byte unit : row) {
                assertTrue(unit > Byte.MIN_VALUE, "units are alike on both sides of zero");
            }
        }
    }

    @Test
    void aFewLargeWeightsAreCutSoThatAllOthersKeepTheirDifferences() {
        float[][] weights = new float[100_000][1];
        Random random = new Random(1);
        for (float[] row : weights) {
            row[0] = 0.4f * (random.nextFloat() - 0.5f);
        }
        weights[0][0] = 1;
        Quantizer quantizer = new Quantizer(weights, 1);
        byte[][] bytes = quantized(quantizer, weights.length, 1);
        assertTrue(quantizer.scales()[0] < 1 / 127f, "scale " + quantizer.scales()[0]);
        assertEquals(127, bytes[0][0]);
    }

    @Test
    void saysWhichRowsAreAllZero() {
        Quantizer quantizer = new Quantizer(new float[][] {{0, 0}, {0, 1}, {1e-6f, 0}, {1, 0}}, 2);
        byte[] out = new byte[5];
        assertFalse(quantizer.quantize(0, out, 3));
        assertTrue(quantizer.quantize(1, out, 3));
        assertArrayEquals(new byte[] {0, 0, 0, 0, 127}, out);
        assertFalse(quantizer.quantize(2, out, 3), "too small to be seen");
        assertTrue(quantizer.quantize(3, out, 0));
        assertArrayEquals(new byte[] {127, 0, 0, 0, 0}, out);
    }

    @Test
    void aLabelWithoutWeightsHasAScaleOfOne() {
        assertArrayEquals(new float[] {1, 1}, new Quantizer(new float[][] {{0, 0}}, 2).scales());
        assertArrayEquals(new float[] {1}, new Quantizer(new float[0][0], 1).scales());
    }

    @Test
    void nobodyElseChangesItsScales() {
        Quantizer quantizer = new Quantizer(new float[][] {{127}}, 1);
        quantizer.scales()[0] = 5;
        assertArrayEquals(new float[] {1}, quantizer.scales());
    }
}
