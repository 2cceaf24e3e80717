package org.feedbacknlp.core.network;

import java.util.Arrays;
import org.feedbacknlp.core.text.TextDocument;

/**
 * A network that is asked about texts. The first layer is a look-up of a row for each word, and of each filter the strongest answer counts.
 * That answer lies on one run of one to three words, so what each run adds to an output is exact. Thread-safe; each thread brings its own
 * {@link NetworkRoom}.
 */
public final class Network {
    private static final int EDGE = -1;

    private final NetworkWeights weights;
    private final Identities identities;
    private final Rows rows;
    private final float[][][] contexts;

    /** Is told what runs of words add to an output. */
    @FunctionalInterface
    public interface RunListener {
        /**
         * Takes one run.
         *
         * @param first its first token
         * @param end the token behind its last
         * @param value what it adds
         */
        void adds(int first, int end, double value);
    }

    /**
     * Makes ready to be asked.
     *
     * @param weights the numbers
     * @param identities the words that say who or where
     */
    public Network(NetworkWeights weights, Identities identities) {
        this.weights = weights;
        this.identities = identities;
        rows = new Rows(weights);
        contexts = new float[Sequence.CONTEXTS][][];
        for (int c = 0; c < contexts.length; c++) {
            contexts[c] = Rows.parted(context(c), weights.shape().filters());
        }
    }

    private float[] context(int context) {
        float[] sum = new float[weights.shape().row()];
        for (int bit = 0; bit < weights.contexts(); bit++) {
            if ((context >> bit & 1) != 0) {
                for (int j = 0; j < sum.length; j++) {
                    sum[j] += weights.context(bit)[j];
                }
            }
        }
        return sum;
    }

    /**
     * Makes room for one thread.
     *
     * @return the room
     */
    public NetworkRoom newRoom() {
        return new NetworkRoom(weights.shape(), identities);
    }

    /**
     * Asks about a text.
     *
     * @param document an English text
     * @param room takes what is needed to explain the answer
     * @param outputs takes one number an output, as logarithms of probabilities that lack a common term; the biases alone where the text
     *     has no word
     */
    public void score(TextDocument document, NetworkRoom room, double[] outputs) {
        room.sequence.read(document);
        for (float[] best : room.best) {
            Arrays.fill(best, Float.NEGATIVE_INFINITY);
        }
        walk(room, false);
        for (int k = 0; k < weights.shape().outputs(); k++) {
            outputs[k] = weights.biases()[k] + sum(room, k);
        }
    }

    private double sum(NetworkRoom room, int k) {
        float[] output = weights.output(k);
        int filters = weights.shape().filters();
        double sum = 0;
        for (int w = 0; w < Shape.WIDTHS; w++) {
            for (int f = 0; f < filters; f++) {
                sum += output[w * filters + f] * (double) answer(room, w, f);
            }
        }
        return sum;
    }

    private float answer(NetworkRoom room, int w, int f) {
        return Math.max(
                0, room.best[w][f] + weights.floors()[w * weights.shape().filters() + f]);
    }

    /** Walks over all runs of words between the edges, to find the strongest answers or where those are. */
    private void walk(NetworkRoom room, boolean locate) {
        int count = room.sequence.count();
        if (count == 0) {
            return;
        }
        for (int i = EDGE; i <= count; i++) {
            room.last[0] = room.last[1];
            room.last[1] = room.last[2];
            room.last[2] = line(room, i);
            for (int width = 1; width <= Shape.WIDTHS; width++) {
                boolean wordAlone = width > 1 || i != EDGE && i != count;
                if (i - width + 1 >= EDGE && wordAlone) {
                    answer(room, width);
                    if (locate) {
                        locate(room.answers, room.best[width - 1], room.where[width - 1], i - width + 1);
                    } else {
                        raise(room.answers, room.best[width - 1]);
                    }
                }
            }
        }
    }

    private float[][] line(NetworkRoom room, int i) {
        if (i == EDGE || i == room.sequence.count()) {
            return rows.of(weights.vocabulary().edge(), false);
        }
        int context = room.sequence.context(i);
        int word = weights.vocabulary().word(room.sequence.key(i), room.sequence.named(i));
        float[][] row = rows.of(word, (context & Sequence.TURNED) != 0);
        if (context == 0) {
            return row;
        }
        float[][] line = room.lines[(i - EDGE) % Shape.WIDTHS];
        for (int b = 0; b < Shape.BLOCKS; b++) {
            add(row[b], contexts[context][b], line[b]);
        }
        return line;
    }

    /** Works out what the filters of a width answer to the last words. */
    private static void answer(NetworkRoom room, int width) {
        float[][][] last = room.last;
        int block = Shape.block(width);
        switch (width) {
            case 1 -> System.arraycopy(last[2][block], 0, room.answers, 0, room.answers.length);
            case 2 -> add(last[1][block], last[2][block + 1], room.answers);
            default -> add(last[0][block], last[1][block + 1], last[2][block + 2], room.answers);
        }
    }

    private static void add(float[] a, float[] b, float[] sum) {
        for (int f = 0; f < sum.length; f++) {
            sum[f] = a[f] + b[f];
        }
    }

    private static void add(float[] a, float[] b, float[] c, float[] sum) {
        for (int f = 0; f < sum.length; f++) {
            sum[f] = a[f] + b[f] + c[f];
        }
    }

    private static void raise(float[] answers, float[] best) {
        for (int f = 0; f < best.length; f++) {
            best[f] = Math.max(best[f], answers[f]);
        }
    }

    private static void locate(float[] answers, float[] best, int[] where, int first) {
        for (int f = 0; f < best.length; f++) {
            if (where[f] < EDGE && answers[f] == best[f]) {
                where[f] = first;
            }
        }
    }

    /**
     * Explains an output: what the listener is told and the output's bias add up to it.
     *
     * @param room with the text that was asked about last
     * @param output which
     * @param listener is told of each run of words that adds something, run by run
     */
    public void explain(NetworkRoom room, int output, RunListener listener) {
        for (int[] where : room.where) {
            Arrays.fill(where, EDGE - 1);
        }
        walk(room, true);
        int filters = weights.shape().filters();
        double[] adds = new double[room.sequence.count() + 2];
        for (int w = 0; w < Shape.WIDTHS; w++) {
            Arrays.fill(adds, 0);
            for (int f = 0; f < filters; f++) {
                if (room.where[w][f] >= EDGE) {
                    adds[room.where[w][f] - EDGE] +=
                            weights.output(output)[w * filters + f] * (double) answer(room, w, f);
                }
            }
            tell(room.sequence, w, adds, listener);
        }
    }

    private static void tell(Sequence sequence, int w, double[] adds, RunListener listener) {
        for (int at = 0; at < adds.length; at++) {
            if (adds[at] != 0) {
                int first = Math.max(0, at + EDGE);
                int last = Math.min(sequence.count() - 1, at + EDGE + w);
                listener.adds(sequence.first(first), sequence.end(last), adds[at]);
            }
        }
    }

    /**
     * Returns what an output begins with.
     *
     * @param output which
     * @return its bias
     */
    public double bias(int output) {
        return weights.biases()[output];
    }

    /**
     * Returns the network's numbers.
     *
     * @return the weights
     */
    public NetworkWeights weights() {
        return weights;
    }
}
