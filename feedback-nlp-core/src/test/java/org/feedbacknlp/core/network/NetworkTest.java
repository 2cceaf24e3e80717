package org.feedbacknlp.core.network;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.feedbacknlp.core.support.RandomComment;
import org.feedbacknlp.core.support.SeededTest;
import org.feedbacknlp.core.text.TextDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a network answers and why, against its definition worked out plainly. */
class NetworkTest {
    private static final double CLOSE = 1e-4;
    private static final double EXACT = 1e-5;
    private static final int TEXTS = 12;
    private static final String COMMON_WORDS =
            "was rude to me, my driver was late, i flew from to, the staff are mostly, customer, i am and felt welcome, friend liked it,"
                    + " served us, told that would call, his mother loved";

    private static List<String> texts(Random random) {
        List<String> texts = new ArrayList<>(List.of("", "good", "Not good, but John liked it"));
        for (int i = 0; i < TEXTS; i++) {
            texts.add(RandomComment.of(random, 1 + random.nextInt(40)));
        }
        return texts;
    }

    /** The definition: of each filter the strongest answer over all runs, and a weighted sum of those. */
    private static double[] plain(NetworkWeights weights, TextDocument document) {
        Sequence sequence = new Sequence(Identities.read());
        sequence.read(document);
        int n = sequence.count() + 2;
        Shape shape = weights.shape();
        float[][] inputs = new float[n][shape.inputs()];
        int[] contexts = new int[n];
        for (int i = 0; i < n; i++) {
            boolean edge = i == 0 || i == n - 1;
            contexts[i] = edge ? 0 : sequence.context(i - 1);
            Vocabulary words = weights.vocabulary();
            int word = edge ? words.edge() : words.word(sequence.key(i - 1), sequence.named(i - 1));
            weights.inputs(word, (contexts[i] & Sequence.TURNED) != 0, inputs[i]);
        }
        double[] outputs = new double[shape.outputs()];
        for (int k = 0; k < outputs.length; k++) {
            outputs[k] = weights.biases()[k];
        }
        for (int width = 1; n > 2 && width <= Shape.WIDTHS; width++) {
            for (int f = 0; f < shape.filters(); f++) {
                double best = Double.NEGATIVE_INFINITY;
                for (int i = 0; i + width <= n; i++) {
                    if (width > 1 || i > 0 && i < n - 1) {
                        double answer = 0;
                        for (int p = 0; p < width; p++) {
                            int column = (Shape.block(width) + p) * shape.filters() + f;
                            answer += answer(weights, inputs[i + p], contexts[i + p], column);
                        }
                        best = Math.max(best, answer);
                    }
                }
                int filter = (width - 1) * shape.filters() + f;
                for (int k = 0; k < outputs.length; k++) {
                    outputs[k] += weights.output(k)[filter] * Math.max(0, best + weights.floors()[filter]);
                }
            }
        }
        return outputs;
    }

    private static double answer(NetworkWeights weights, float[] inputs, int context, int column) {
        double sum = 0;
        for (int d = 0; d < inputs.length; d++) {
            sum += (double) inputs[d] * weights.filters().at(d, column);
        }
        for (int bit = 0; bit < weights.contexts(); bit++) {
            sum += (context >> bit & 1) * weights.context(bit)[column];
        }
        return sum;
    }

    @SeededTest
    void answersAreThoseOfTheDefinition(long seed) {
        Random random = new Random(seed);
        List<String> texts = texts(random);
        NetworkWeights weights = RandomNetwork.of(random, texts);
        Network network = new Network(weights, Identities.read());
        NetworkRoom room = network.newRoom();
        double[] outputs = new double[RandomNetwork.LABELS];
        for (String text : texts) {
            TextDocument document = RandomNetwork.document(text);
            network.score(document, room, outputs);
            assertArrayEquals(plain(weights, document), outputs, CLOSE);
        }
    }

    @SeededTest
    void C5_whatRunsAddAndTheBiasAddUp(long seed) {
        Random random = new Random(seed);
        List<String> texts = texts(random);
        Network network = new Network(RandomNetwork.of(random, texts), Identities.read());
        NetworkRoom room = network.newRoom();
        double[] outputs = new double[RandomNetwork.LABELS];
        for (String text : texts) {
            TextDocument document = RandomNetwork.document(text);
            network.score(document, room, outputs);
            for (int k = 0; k < outputs.length; k++) {
                double[] sum = {network.bias(k)};
                network.explain(room, k, (first, end, value) -> {
                    assertTrue(
                            first >= 0
                                    && first < end
                                    && end <= document.tokens().count(),
                            "a run outside the text");
                    sum[0] += value;
                });
                assertEquals(outputs[k], sum[0], EXACT);
            }
        }
    }

    @SeededTest
    void C2_aReadNetworkAnswersAsTheWrittenOneInAnyOrder(long seed) {
        Random random = new Random(seed);
        List<String> texts = texts(random);
        NetworkWeights weights = RandomNetwork.of(random, texts);
        Network written = new Network(weights, Identities.read());
        Network read = new Network(
                NetworkNumbers.read(NetworkNumbers.write(weights, "n", List.of("a", "b", "c"), "{}")),
                Identities.read());
        double[] one = new double[RandomNetwork.LABELS];
        double[] other = new double[RandomNetwork.LABELS];
        NetworkRoom used = read.newRoom();
        for (int i = texts.size() - 1; i >= 0; i--) {
            written.score(RandomNetwork.document(texts.get(i)), written.newRoom(), one);
            read.score(RandomNetwork.document(texts.get(i)), used, other);
            assertArrayEquals(one, other);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "names, John was rude to me, Priya was rude to me",
        "unlisted names, my driver Xaviera was late, my driver Brzezicka was late",
        "places, I flew from Boston to Lagos, I flew from Dhaka to San Francisco",
        "groups, the staff are mostly Polish, the staff are mostly Nigerian",
        "groups with an article, a Muslim customer, an Irish customer",
        "religions, I am Christian and felt welcome, I am Hindu and felt welcome",
        "orientations, my gay friend liked it, my bisexual friend liked it",
        "colours of people, a Black woman served us, a white man served us",
        "pronouns, she told me that he would call, he told me that she would call",
        "spouses, my husband and his mother loved it, my wife and her father loved it",
    })
    void whoAndWhereAreNotHeard(String id, String text, String twin) {
        Network network = new Network(RandomNetwork.of(new Random(5), List.of(COMMON_WORDS)), Identities.read());
        double[] one = new double[RandomNetwork.LABELS];
        double[] other = new double[RandomNetwork.LABELS];
        network.score(RandomNetwork.document(text), network.newRoom(), one);
        network.score(RandomNetwork.document(twin), network.newRoom(), other);
        assertArrayEquals(one, other, () -> id + ": the twins differ");
    }

    @Test
    void aColourOfThingsIsHeard() {
        Sequence sequence = new Sequence(Identities.read());
        sequence.read(RandomNetwork.document("the black dress"));
        long black = sequence.key(1);
        sequence.read(RandomNetwork.document("the white dress"));
        assertTrue(black != sequence.key(1), "colours of dresses differ");
    }
}
