package org.feedbacknlp.core.network;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.feedbacknlp.api.Limits;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.core.text.LayerSource;
import org.feedbacknlp.core.text.TextDocument;
import org.feedbacknlp.core.text.TextTools;

/** Networks of random numbers that know the words of some texts. */
final class RandomNetwork {
    static final int LABELS = 3;

    private static final int DIMENSIONS = 7;
    private static final int FILTERS = 9;

    private RandomNetwork() {}

    static TextDocument document(String text) {
        TextDocument document = new TextDocument(new TextTools(), Limits.DEFAULT, LayerSource.NONE);
        document.open(Verbatim.builder(text).language("en").build());
        return document;
    }

    static NetworkWeights of(Random random, List<String> texts) {
        Sequence sequence = new Sequence(Identities.read());
        Set<Integer> prints =
                new LinkedHashSet<>(List.of(0, Vocabulary.print(Identities.NAME), Vocabulary.print(Vocabulary.EDGE)));
        for (String text : texts) {
            sequence.read(document(text));
            for (int i = 0; i < sequence.count(); i++) {
                if (random.nextInt(4) > 0) {
                    prints.add(Vocabulary.print(sequence.key(i)));
                }
            }
        }
        Vocabulary vocabulary =
                new Vocabulary(prints.stream().mapToInt(Integer::intValue).toArray());
        Shape shape = new Shape(DIMENSIONS, FILTERS, LABELS);
        byte[] valences = new byte[vocabulary.size()];
        for (int word = 0; word < valences.length; word++) {
            valences[word] = random.nextBoolean() ? NetworkWeights.NO_VALENCE : (byte) (random.nextInt(17) - 8);
        }
        return new NetworkWeights(
                vocabulary,
                matrix(random, vocabulary.size(), DIMENSIONS),
                valences,
                matrix(random, shape.inputs(), shape.row()),
                floats(random, 5, shape.row()),
                floats(random, 1, shape.pooled())[0],
                floats(random, LABELS, shape.pooled()),
                floats(random, 1, LABELS)[0]);
    }

    private static ByteMatrix matrix(Random random, int rows, int columns) {
        byte[] cells = new byte[rows * columns];
        random.nextBytes(cells);
        float[] scales = new float[columns];
        for (int j = 0; j < columns; j++) {
            scales[j] = (1 + random.nextFloat()) / 200;
        }
        return new ByteMatrix(cells, scales);
    }

    private static float[][] floats(Random random, int rows, int columns) {
        float[][] values = new float[rows][columns];
        for (float[] row : values) {
            for (int j = 0; j < columns; j++) {
                row[j] = (float) random.nextGaussian();
            }
        }
        return values;
    }
}
