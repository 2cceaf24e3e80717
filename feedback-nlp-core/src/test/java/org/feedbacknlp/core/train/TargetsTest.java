package org.feedbacknlp.core.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.feedbacknlp.core.example.Example;
import org.feedbacknlp.core.support.SeededTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Labels as places: numbers by their value, before words by their letters. */
class TargetsTest {
    @ParameterizedTest
    @CsvSource({
        "10 9 1, 1 9 10",
        "b a 2 10, 2 10 a b",
        "-1 +1 0 -10, -10 -1 0 +1",
        "1.5 1.25 01 1, 01 1 1.25 1.5",
        "1.2.3 2 . -, 2 - . 1.2.3",
        "a A \u00e9 z, A a z \u00e9",
        "1e3 2 NaN Infinity, 2 1e3 Infinity NaN",
        "99999999999999999999 3, 3 99999999999999999999",
        "\u0663 4, 4 \u0663"
    })
    void labelsStandInTheirOrder(String given, String ordered) {
        List<Example> examples = Stream.of(given.split(" ", -1))
                .map(label -> Example.of("x", label))
                .toList();
        assertEquals(List.of(ordered.split(" ", -1)), Targets.of(examples).names());
    }

    @SeededTest
    void theOrderIsOneWhateverComesFirst(long seed) {
        Random random = new Random(seed);
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            String sign = List.of("", "-", "+", "0", "a", ".").get(random.nextInt(6));
            labels.add(sign + random.nextInt(20) + (random.nextInt(4) == 0 ? ".5" : ""));
        }
        List<String> sorted = labels.stream().sorted(LabelOrder.INSTANCE).toList();
        Collections.shuffle(labels, random);
        assertEquals(sorted, labels.stream().sorted(LabelOrder.INSTANCE).toList(), "seed " + seed);
        for (int i = 1; i < sorted.size(); i++) {
            int back = LabelOrder.INSTANCE.compare(sorted.get(i), sorted.get(i - 1));
            assertTrue(back > 0 || sorted.get(i).equals(sorted.get(i - 1)), sorted::toString);
        }
    }

    @Test
    void eachExampleHasThePlacesOfItsLabels() {
        Targets targets = Targets.of(List.of(Example.of("x", "c", "a"), Example.of("y"), Example.of("z", "b")));
        assertEquals(3, targets.count());
        assertArrayEquals(new int[] {0, 2}, targets.of(0));
        assertArrayEquals(new int[0], targets.of(1));
        assertTrue(targets.has(2, 1));
        assertFalse(targets.has(2, 0));
        Targets some = targets.only(new int[] {2, 0, 2});
        assertArrayEquals(new int[] {1}, some.of(0));
        assertArrayEquals(new int[] {0, 2}, some.of(1));
        assertArrayEquals(new int[] {1}, some.of(2));
        assertEquals(targets.names(), some.names());
    }
}
