package org.feedbacknlp.core.linear;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.feedbacknlp.core.feature.FeatureSpec;
import org.feedbacknlp.core.model.Model;
import org.feedbacknlp.core.model.ModelException;
import org.feedbacknlp.core.model.ModelHeader;
import org.feedbacknlp.core.model.ModelKind;
import org.feedbacknlp.core.support.RandomComment;
import org.feedbacknlp.core.support.SeededTest;
import org.feedbacknlp.core.support.Specs;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The numbers of linear models: read as they were written, and refused where they cannot be meant (C9). */
class HostileNumbersTest {
    private static final int LABELS = 3;
    private static final String CONTRADICTS = "model m contradicts itself: ";

    private static LinearModel small() {
        return RandomModel.of(new Random(3), "m", FeatureSpec.DEFAULT, LABELS, List.of("good app", "late again"));
    }

    /** The numbers of a small model, to be written into. What stands behind the specification is found from the end. */
    private static final class Numbers {
        private static final int OF_A_LABEL = 20;
        private static final int TAIL = 1;

        private final LinearModel model = small();
        private ByteBuffer bytes = writable(LinearNumbers.write(model, "{}"));

        private static ByteBuffer writable(Model model) {
            ByteBuffer numbers = model.numbers();
            byte[] copy = new byte[numbers.remaining()];
            numbers.get(copy);
            return ByteBuffer.wrap(copy);
        }

        private int floatsFrom() {
            return bytes.capacity() - TAIL - LABELS * OF_A_LABEL;
        }

        private int keysFrom() {
            return floatsFrom() - model.keys().length * (Long.BYTES + LABELS);
        }

        void keyCount(int count) {
            bytes.putInt(keysFrom() - Integer.BYTES, count);
        }

        void key(int i, long key) {
            bytes.putLong(keysFrom() + i * Long.BYTES, key);
        }

        /** Writes scale, bias, slope, offset or threshold of a label. */
        void number(int k, int which, float value) {
            bytes.putFloat(floatsFrom() + k * OF_A_LABEL + which * Float.BYTES, value);
        }

        void spec(int which, int value) {
            bytes.put(which, (byte) value);
        }

        void resize(int by) {
            bytes = ByteBuffer.wrap(Arrays.copyOf(bytes.array(), bytes.capacity() + by));
        }

        Model whole() {
            return Model.of(
                    new ModelHeader("m", model.kind(), model.labels(), "{}", LinearNumbers.NAME), bytes.array());
        }
    }

    private static String refused(Model model) {
        return String.valueOf(assertThrows(ModelException.class, () -> LinearNumbers.read(model))
                .getMessage());
    }

    /** A field that does not say the truth, and what is found out. */
    private record Lie(String id, String message, Consumer<Numbers> told) {}

    private static Lie notFinite(String which, int column, float value) {
        return new Lie(
                which + " " + value,
                CONTRADICTS + "it holds a number that is none",
                numbers -> numbers.number(1, column, value));
    }

    private static Lie notThreshold(float value) {
        return new Lie(
                "threshold " + value,
                CONTRADICTS + "a threshold is no probability",
                numbers -> numbers.number(LABELS - 1, 4, value));
    }

    private static Stream<Lie> lies() {
        String order = CONTRADICTS + "its features are out of order";
        String fewer = CONTRADICTS + "it has fewer weights than it says";
        return Stream.of(
                notFinite("scale", 0, Float.NaN),
                notFinite("bias", 1, Float.POSITIVE_INFINITY),
                notFinite("slope", 2, Float.NEGATIVE_INFINITY),
                notFinite("offset", 3, Float.NaN),
                notFinite("threshold", 4, Float.NaN),
                notThreshold(0),
                notThreshold(-0.1f),
                notThreshold(1.01f),
                new Lie(
                        "a feature twice",
                        order,
                        numbers -> numbers.key(1, numbers.model.keys()[0])),
                new Lie("features backwards", order, numbers -> numbers.key(0, Long.MAX_VALUE)),
                new Lie("2 billion features", fewer, numbers -> numbers.keyCount(Integer.MAX_VALUE)),
                new Lie("features that overflow", fewer, numbers -> numbers.keyCount(Integer.MAX_VALUE / 11 + 1)),
                new Lie("less than no features", fewer, numbers -> numbers.keyCount(-1)),
                new Lie("cut", CONTRADICTS + "it ends too early", numbers -> numbers.resize(-1)),
                new Lie(
                        "bytes behind the end",
                        CONTRADICTS + "it has bytes behind its end",
                        numbers -> numbers.resize(1)));
    }

    @TestFactory
    Stream<DynamicTest> aLieIsFoundOut() {
        return lies().map(lie -> DynamicTest.dynamicTest(lie.id, () -> {
            Numbers numbers = new Numbers();
            lie.told.accept(numbers);
            assertEquals(lie.message, refused(numbers.whole()));
        }));
    }

    @TestFactory
    Stream<DynamicTest> aSpecificationThatThereIsNotIsRefused() {
        return Stream.of(
                        new int[] {0, 0},
                        new int[] {0, 4},
                        new int[] {0, -1},
                        new int[] {1, -1},
                        new int[] {1, 17},
                        new int[] {2, 1},
                        new int[] {2, 9},
                        new int[] {3, 0},
                        new int[] {3, 9},
                        new int[] {3, -1})
                .map(wrong -> DynamicTest.dynamicTest(Arrays.toString(wrong), () -> {
                    Numbers numbers = new Numbers();
                    numbers.spec(wrong[0], wrong[1]);
                    String told = refused(numbers.whole());
                    assertTrue(told.startsWith(CONTRADICTS), told);
                }));
    }

    @Test
    void numbersThatAreCutAnywhereAreRefused() {
        int length = new Numbers().bytes.capacity();
        for (int by = -length; by < 0; by++) {
            Numbers numbers = new Numbers();
            numbers.resize(by);
            String told = refused(numbers.whole());
            assertTrue(told.startsWith(CONTRADICTS), told);
        }
    }

    @Test
    void numbersOfAnotherKindAreRefused() {
        ModelHeader header = new ModelHeader("m", small().kind(), small().labels(), "{}", "linear/999");
        assertEquals(
                "model m is of kind linear/999, and this release reads " + LinearNumbers.NAME + "; train it again",
                refused(Model.of(header, new byte[10])));
    }

    @SeededTest
    void whatIsWrittenIsRead(long seed) {
        Random random = new Random(seed);
        List<String> texts =
                Stream.generate(() -> RandomComment.of(random, 20)).limit(3).toList();
        LinearModel written = RandomModel.of(random, "m", Specs.any(random), 1 + random.nextInt(9), texts);
        LinearModel read = LinearNumbers.read(LinearNumbers.write(written, "{\"seed\":" + seed + "}"));
        assertEquals(written.name(), read.name());
        assertEquals(written.kind(), read.kind());
        assertEquals(written.labels(), read.labels());
        assertEquals(written.spec(), read.spec());
        assertArrayEquals(written.keys(), read.keys());
        assertArrayEquals(written.weights(), read.weights());
        assertEquals(numbers(written), numbers(read));
        assertEquals(
                LinearNumbers.write(written, "{}").digest(),
                LinearNumbers.write(read, "{}").digest());
    }

    private static String numbers(LinearModel model) {
        StringBuilder numbers = new StringBuilder().append(model.calibration().atLeastOne());
        for (int k = 0; k < model.labels().size(); k++) {
            Calibration calibration = model.calibration();
            numbers.append('|').append(model.scale(k)).append(' ').append(model.bias(k));
            numbers.append(' ').append(calibration.slope(k)).append(' ').append(calibration.offset(k));
            numbers.append(' ').append(calibration.threshold(k));
        }
        return numbers.toString();
    }

    @Test
    void modelsThatAreTooLargeSideBySideAreRefusedBeforeRoomIsMade() {
        LinearModel deep = model("deep", 300_000, 1);
        LinearModel wide = model("wide", 1, 10_000);
        String told = String.valueOf(assertThrows(ModelException.class, () -> new Scorer(List.of(deep, wide)))
                .getMessage());
        assertTrue(told.startsWith("the models take 4503620016 bytes side by side, more than 1073741824; "), told);
        assertEquals(1, new Scorer(List.of(wide)).models().size());
    }

    @Test
    void partsThatDoNotFitAreNoModel() {
        float[] one = {1};
        float[] two = {1, 1};
        for (Supplier<LinearModel> wrong : List.<Supplier<LinearModel>>of(
                () -> of(List.of("a"), 2, new byte[1], one, one, 1),
                () -> of(List.of("a"), 1, new byte[2], one, one, 1),
                () -> of(List.of("a"), 1, new byte[1], two, one, 1),
                () -> of(List.of("a"), 1, new byte[1], one, two, 1),
                () -> of(List.of("a"), 1, new byte[1], one, one, 2),
                () -> of(List.of(), 0, new byte[0], new float[0], new float[0], 0))) {
            assertThrows(IllegalArgumentException.class, wrong::get);
        }
        assertEquals(1, of(List.of("a"), 1, new byte[1], one, one, 1).keys().length);
    }

    private static LinearModel of(
            List<String> labels, int keys, byte[] weights, float[] scales, float[] biases, int calibrated) {
        return new LinearModel(
                "m",
                ModelKind.SINGLE,
                labels,
                FeatureSpec.DEFAULT,
                new long[keys],
                weights,
                scales,
                biases,
                Calibration.none(calibrated));
    }

    private static LinearModel model(String name, int keys, int labels) {
        float[] ones = new float[labels];
        Arrays.fill(ones, 1);
        Random random = new Random(keys);
        return new LinearModel(
                name,
                ModelKind.SINGLE,
                Stream.iterate(0, k -> k + 1)
                        .limit(labels)
                        .map(k -> "label " + k)
                        .toList(),
                FeatureSpec.DEFAULT,
                random.longs(keys).sorted().toArray(),
                new byte[keys * labels],
                ones,
                new float[labels],
                Calibration.none(labels));
    }
}
