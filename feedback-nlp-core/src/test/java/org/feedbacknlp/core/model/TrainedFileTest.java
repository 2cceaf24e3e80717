package org.feedbacknlp.core.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.core.classify.Classifier;
import org.feedbacknlp.core.classify.Prediction;
import org.feedbacknlp.core.example.Example;
import org.feedbacknlp.core.support.Lessons;
import org.feedbacknlp.core.support.SeededTest;
import org.feedbacknlp.core.train.TrainOptions;
import org.feedbacknlp.core.train.Trainer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Files of trained models: whole ones serve what was trained, damaged ones are refused or harmless (C9). */
class TrainedFileTest {
    private static final int DIGEST_BYTES = 32;
    private static final List<Verbatim> TEXTS = List.of(
            Verbatim.of("the delivery was late and the courier GREAT"),
            Verbatim.of("refund!!! \ud83d\ude00 crashes"),
            Verbatim.of(""),
            Verbatim.of("\ud800 zzz"));

    @TempDir
    private static Path folder = Path.of("");

    private static byte[] trained = new byte[0];

    @BeforeAll
    static void train() throws IOException {
        trained = file(ModelKind.SINGLE);
    }

    private static Model model(ModelKind kind) {
        List<Example> examples =
                switch (kind) {
                    case SINGLE -> Lessons.single(1, 60, 3);
                    case MULTI -> Lessons.multi(1, 60, 3);
                    case ORDINAL -> Lessons.ordinal(1, 60, 3);
                };
        return new Trainer(TrainOptions.of("m", kind).withCost(1))
                .train(examples)
                .model();
    }

    private static byte[] file(ModelKind kind) throws IOException {
        Path file = folder.resolve(kind.id() + ".model");
        model(kind).write(file);
        return Files.readAllBytes(file);
    }

    private static byte[] body() {
        return Arrays.copyOf(trained, trained.length - DIGEST_BYTES);
    }

    @ParameterizedTest
    @EnumSource(ModelKind.class)
    void everyKindSaysTheSameAfterTheFileAsBefore(ModelKind kind) throws IOException {
        Model before = model(kind);
        Path file = folder.resolve("same.model");
        before.write(file);
        Model after = Model.read(file);
        assertEquals(before.header(), after.header());
        assertEquals(before.digest(), after.digest());
        Classifier one = Classifier.of(before);
        Classifier other = Classifier.of(after);
        for (Verbatim text : TEXTS) {
            assertEquals(shown(one.predict(text)), shown(other.predict(text)));
        }
    }

    private static String shown(Prediction prediction) {
        StringBuilder shown = new StringBuilder(prediction.chosen().toString()).append(prediction.known());
        for (int k = 0; k < prediction.labels().size(); k++) {
            shown.append(' ').append(prediction.probability(k));
        }
        return shown.toString();
    }

    @Test
    void N046_aTrainedFileThatIsCutOrFlippedIsRefused() {
        Random random = new Random(46);
        for (int round = 0; round < 200; round++) {
            byte[] cut = Arrays.copyOf(trained, random.nextInt(trained.length));
            assertThrows(ModelException.class, () -> Model.read(new ByteArrayInputStream(cut)));
            byte[] flipped = trained.clone();
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 + random.nextInt(255));
            assertThrows(ModelException.class, () -> Model.read(new ByteArrayInputStream(flipped)));
        }
    }

    /** Reads what may be refused, and asks it where it is not. */
    private static void refusedOrHarmless(byte[] body, String what) {
        try {
            Classifier classifier = Classifier.of(Model.read(ModelFile.open(body)));
            for (Verbatim text : TEXTS) {
                Prediction prediction = classifier.predict(text);
                for (int k = 0; k < prediction.labels().size(); k++) {
                    double p = prediction.probability(k);
                    assertTrue(p >= 0 && p <= 1, () -> what + ": probability " + p);
                }
                classifier.explain(text, prediction.labels().get(0));
            }
        } catch (ModelException expected) {
            String message = Objects.requireNonNull(expected.getMessage());
            assertTrue(message.length() < 300 && message.chars().noneMatch(Character::isISOControl), what);
        } catch (IOException | RuntimeException | Error other) {
            throw new AssertionError(what, other);
        }
    }

    @SeededTest
    void wrongBytesUnderARightDigestAreRefusedOrHarmless(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 10; round++) {
            byte[] wrong = body();
            // The header, the numbers at the end, and any place at all, each as often.
            int from = 8;
            int until = wrong.length;
            switch (round % 3) {
                case 0 -> until = 100;
                case 1 -> from = wrong.length - 80;
                default -> {}
            }
            for (int left = 1 + random.nextInt(8); left > 0; left--) {
                wrong[from + random.nextInt(until - from)] = (byte) random.nextInt();
            }
            refusedOrHarmless(wrong, "seed " + seed + ", round " + round);
        }
    }

    @SeededTest
    void piecesThatAreMissingOrTwiceThereAreRefusedOrHarmless(long seed) {
        Random random = new Random(seed);
        byte[] body = body();
        int from = 8 + random.nextInt(body.length - 8);
        int length = random.nextInt(Math.min(64, body.length - from) + 1);
        byte[] without = new byte[body.length - length];
        System.arraycopy(body, 0, without, 0, from);
        System.arraycopy(body, from + length, without, from, without.length - from);
        refusedOrHarmless(without, "seed " + seed + ", without");
        byte[] twice = new byte[body.length + length];
        System.arraycopy(body, 0, twice, 0, from + length);
        System.arraycopy(body, from, twice, from + length, body.length - from);
        refusedOrHarmless(twice, "seed " + seed + ", twice");
    }

    @Test
    void numbersThatOverflowAnyLengthAreRefused() {
        byte[] body = body();
        for (int at = 8; at + 4 <= Math.min(body.length, 200); at++) {
            for (int value : new int[] {Integer.MAX_VALUE, Integer.MIN_VALUE, -1, 0, 1 << 20, 1 << 29}) {
                byte[] wrong = body.clone();
                for (int b = 0; b < 4; b++) {
                    wrong[at + b] = (byte) (value >>> 24 - 8 * b);
                }
                refusedOrHarmless(wrong, value + " at " + at);
            }
        }
    }
}
