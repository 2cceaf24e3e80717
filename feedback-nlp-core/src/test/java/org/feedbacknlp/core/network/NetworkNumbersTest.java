package org.feedbacknlp.core.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.feedbacknlp.core.model.Model;
import org.feedbacknlp.core.model.ModelException;
import org.feedbacknlp.core.model.ModelHeader;
import org.feedbacknlp.core.model.ModelKind;
import org.feedbacknlp.core.support.SeededTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers of networks: refused where they cannot be meant (C9). */
class NetworkNumbersTest {
    private static final List<String> LABELS = List.of("a", "b", "c");

    private static byte[] numbers() {
        Model model =
                NetworkNumbers.write(RandomNetwork.of(new Random(3), List.of("good app", "late")), "n", LABELS, "{}");
        byte[] bytes = new byte[model.numbers().remaining()];
        model.numbers().get(bytes);
        return bytes;
    }

    private static Model model(byte[] numbers) {
        return Model.of(new ModelHeader("n", ModelKind.SINGLE, LABELS, "{}", NetworkNumbers.NAME), numbers);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "no dimensions, 0, 0, no such network",
        "too many filters, 4, 1000000, no such network",
        "negative filters, 4, -1, no such network",
        "no words, 8, 0, words are not",
        "words for a gigabyte, 8, 262144, fewer words",
        "negative words, 8, -5, words are not",
    })
    void C9_sizesThatCannotBeAreNamed(String id, int at, int value, String named) {
        byte[] numbers = numbers();
        ByteBuffer.wrap(numbers).putInt(at, value);
        ModelException refused = assertThrows(ModelException.class, () -> NetworkNumbers.read(model(numbers)), id);
        assertTrue(String.valueOf(refused.getMessage()).contains(named), () -> id + ": " + refused.getMessage());
    }

    @Test
    void C9_cutAtAnyByteOrTooLong() {
        byte[] numbers = numbers();
        for (int length = 0; length <= numbers.length + 1; length++) {
            byte[] cut = Arrays.copyOf(numbers, length);
            if (length != numbers.length) {
                assertThrows(ModelException.class, () -> NetworkNumbers.read(model(cut)), "cut at " + length);
            }
        }
    }

    @SeededTest
    void C9_whateverIsWrittenOverItNothingElseIsThrown(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            byte[] numbers = numbers();
            for (int i = random.nextInt(4); i >= 0; i--) {
                numbers[random.nextInt(numbers.length)] = (byte) random.nextInt();
            }
            try {
                NetworkNumbers.read(model(numbers));
            } catch (ModelException refused) {
                assertTrue(String.valueOf(refused.getMessage()).startsWith("model n contradicts itself: "));
            }
        }
    }

    @Test
    void C9_wordsMadeToStandBesideEachOtherAreRefused() {
        int[] prints = new int[5000];
        int inverse = inverse(0x9e3779b9);
        for (int i = 0; i < prints.length; i++) {
            prints[i] = (i << 7) * inverse;
        }
        prints[1] = Vocabulary.print(Identities.NAME);
        prints[2] = Vocabulary.print(Vocabulary.EDGE);
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> new Vocabulary(prints));
        assertEquals("its words were made to be slow to find", refused.getMessage());
    }

    private static int inverse(int odd) {
        int inverse = odd;
        for (int i = 0; i < 5; i++) {
            inverse *= 2 - odd * inverse;
        }
        return inverse;
    }

    @Test
    void aModelOfAnotherKindIsNamed() {
        Model other = Model.of(new ModelHeader("n", ModelKind.SINGLE, LABELS, "{}", "linear/1"), new byte[0]);
        ModelException refused = assertThrows(ModelException.class, () -> NetworkNumbers.read(other));
        assertEquals(
                "model n is of kind linear/1, and this release reads network/1; train it again", refused.getMessage());
    }
}
