package org.feedbacknlp.training.network;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.feedbacknlp.api.Limits;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.api.layer.TokenHash;
import org.feedbacknlp.core.network.Identities;
import org.feedbacknlp.core.network.Network;
import org.feedbacknlp.core.network.NetworkNumbers;
import org.feedbacknlp.core.network.NetworkRoom;
import org.feedbacknlp.core.network.NetworkWeights;
import org.feedbacknlp.core.network.Shape;
import org.feedbacknlp.core.tally.LabelCounts;
import org.feedbacknlp.core.text.LayerSource;
import org.feedbacknlp.core.text.TextDocument;
import org.feedbacknlp.core.text.TextTools;
import org.junit.jupiter.api.Test;

/** A network that learns on texts of a handful of words, and its double that serves. */
class ParityTest {
    private static final double CLOSE = 1e-4;
    private static final double TOLERATED = 0.1;
    private static final int TEXTS = 400;
    private static final int DIMENSIONS = 6;
    private static final int FILTERS = 8;
    private static final List<String> NOUNS = List.of("the app", "the room", "this", "John", "my order");
    private static final List<String> GOOD = List.of("good", "lovely", "great");
    private static final List<String> BAD = List.of("bad", "awful", "slow");
    private static final List<String> PLAIN = List.of("blue", "here", "open");

    private final List<String> texts = new ArrayList<>();
    private final List<Integer> labels = new ArrayList<>();

    ParityTest() {
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < TEXTS; i++) {
            int label = random.nextInt(3);
            boolean turned = label != 1 && random.nextInt(3) == 0;
            List<String> words = label == 1 ? PLAIN : (label == 2) != turned ? GOOD : BAD;
            String word = words.get(random.nextInt(words.size()));
            texts.add(NOUNS.get(random.nextInt(NOUNS.size())) + (turned ? " is not " : " is ") + word);
            labels.add(label);
        }
    }

    /** What was taught, and to whom. */
    private record School(Words words, Parameters parameters, List<Lesson> lessons) {}

    private School teach(long seed) {
        Reading.Reader reader = new Reading.Reader();
        List<Reading> readings = texts.stream().map(reader::read).toList();
        Words words = Words.of(readings, Map.of(TokenHash.of("good"), (byte) 5, TokenHash.of("awful"), (byte) -6));
        double[][] vectors = WordSpace.vectors(
                readings.stream().map(text -> text.words(words.vocabulary())).toList(),
                words.vocabulary().size(),
                DIMENSIONS,
                seed);
        List<Lesson> lessons = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            float[] target = new float[3];
            target[labels.get(i)] = 1;
            for (int k = 0; k < target.length; k++) {
                target[k] = 0.97f * target[k] + 0.01f;
            }
            lessons.add(new Lesson(words.of(readings.get(i)), readings.get(i).between(), target, 0));
        }
        SplittableRandom random = new SplittableRandom(seed);
        Parameters parameters = new Parameters(new Shape(DIMENSIONS, FILTERS, 3), words, vectors, 1, random);
        new Learner(parameters, words, new Learner.Options(40, 20, 0.01, 0.01, 0.1, 0.2), random).learn(lessons);
        return new School(words, parameters, lessons);
    }

    private List<double[]> served(NetworkWeights weights) {
        Network network = new Network(weights, Identities.read());
        NetworkRoom room = network.newRoom();
        TextDocument document = new TextDocument(new TextTools(), Limits.DEFAULT, LayerSource.NONE);
        List<double[]> all = new ArrayList<>();
        for (String text : texts) {
            document.open(Verbatim.builder(text).language("en").build());
            double[] outputs = new double[3];
            network.score(document, room, outputs);
            all.add(outputs);
        }
        return all;
    }

    @Test
    void whatServesAnswersAsWhatLearned() {
        School school = teach(3);
        NetworkWeights weights = Quantised.of(school.parameters(), school.words());
        becomeBytes(school, weights);
        List<double[]> learned = new Answers(school.parameters(), school.words()).of(school.lessons());
        List<double[]> served = served(weights);
        for (int i = 0; i < texts.size(); i++) {
            for (int k = 0; k < 3; k++) {
                learned.get(i)[k] += school.parameters().sources[0][k];
            }
            assertArrayEquals(learned.get(i), served.get(i), CLOSE, "text " + i);
        }
    }

    /** Gives what learned the numbers that bytes can say, so that nothing but the way of working differs. */
    private static void becomeBytes(School school, NetworkWeights weights) {
        Parameters parameters = school.parameters();
        float[] inputs = new float[weights.shape().inputs()];
        for (int word = 0; word < weights.vocabulary().size(); word++) {
            weights.inputs(word, false, inputs);
            System.arraycopy(inputs, 0, parameters.vectors[word], 0, DIMENSIONS);
        }
        for (int column = 0; column < parameters.filters.length; column++) {
            for (int i = 0; i < inputs.length; i++) {
                parameters.filters[column][i] = weights.filters().at(i, column);
            }
        }
        parameters.turn();
    }

    @Test
    void bytesLoseLittle() {
        School school = teach(3);
        List<double[]> learned = new Answers(school.parameters(), school.words()).of(school.lessons());
        List<double[]> served = served(Quantised.of(school.parameters(), school.words()));
        for (int i = 0; i < texts.size(); i++) {
            for (int k = 0; k < 3; k++) {
                learned.get(i)[k] += school.parameters().sources[0][k];
            }
            assertArrayEquals(learned.get(i), served.get(i), TOLERATED, "text " + i);
        }
    }

    @Test
    void whatWasTaughtIsKnown() {
        School school = teach(3);
        List<double[]> served = served(Quantised.of(school.parameters(), school.words()));
        LabelCounts counts = new LabelCounts(3);
        for (int i = 0; i < texts.size(); i++) {
            Case.count(counts, labels.get(i), served.get(i));
        }
        assertTrue(counts.accuracy() > 0.99, () -> "accuracy on what was taught: " + counts.accuracy());
    }

    @Test
    void C2_theSameBytesTwice() {
        School one = teach(5);
        School other = teach(5);
        List<String> names = List.of("a", "b", "c");
        assertEquals(
                NetworkNumbers.write(Quantised.of(one.parameters(), one.words()), "n", names, "{}")
                        .digest(),
                NetworkNumbers.write(Quantised.of(other.parameters(), other.words()), "n", names, "{}")
                        .digest());
    }
}
