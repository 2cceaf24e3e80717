package org.feedbacknlp.core.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.core.example.Example;
import org.feedbacknlp.core.support.SeededTest;
import org.junit.jupiter.api.Test;

/** Folds: each example in one, what belongs together in the same, wherever it stands. */
class FoldsTest {
    private static List<Example> examples(Random random) {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            String text = "text " + random.nextInt(60);
            Verbatim.Builder verbatim = Verbatim.builder(random.nextBoolean() ? text : " " + text + "\n");
            if (random.nextBoolean()) {
                verbatim.respondent("r" + random.nextInt(40));
            }
            examples.add(new Example(verbatim.build(), List.of("a")));
        }
        return examples;
    }

    private static int[] foldOf(Folds folds, int examples) {
        int[] foldOf = new int[examples];
        for (int fold = 0; fold < folds.count(); fold++) {
            for (int i : folds.inside(fold)) {
                foldOf[i] = fold;
            }
        }
        return foldOf;
    }

    @SeededTest
    void eachExampleIsInOneFoldAndOutsideOfAllOthers(long seed) {
        Random random = new Random(seed);
        List<Example> examples = examples(random);
        Folds folds = Folds.of(examples, 2 + random.nextInt(19));
        int[] times = new int[examples.size()];
        for (int fold = 0; fold < folds.count(); fold++) {
            IntStream.of(folds.inside(fold)).forEach(i -> times[i]++);
            int[] both = IntStream.concat(IntStream.of(folds.inside(fold)), IntStream.of(folds.outside(fold)))
                    .sorted()
                    .toArray();
            assertEquals(
                    IntStream.range(0, examples.size()).boxed().toList(),
                    IntStream.of(both).boxed().toList(),
                    "seed " + seed);
        }
        assertTrue(IntStream.of(times).allMatch(n -> n == 1), "seed " + seed);
    }

    @SeededTest
    void equalTextsAndTextsOfOneHandStayTogetherInAnyOrder(long seed) {
        Random random = new Random(seed);
        List<Example> examples = examples(random);
        int count = 2 + random.nextInt(19);
        Map<String, Integer> foldOfGroup = new HashMap<>();
        for (int round = 0; round < 2; round++) {
            int[] foldOf = foldOf(Folds.of(examples, count), examples.size());
            for (int i = 0; i < foldOf.length; i++) {
                String group = examples.get(i).group();
                Integer before = foldOfGroup.putIfAbsent(group, foldOf[i]);
                assertTrue(before == null || before == foldOf[i], () -> "seed " + seed + ", " + group);
            }
            Collections.shuffle(examples, random);
        }
    }

    @Test
    void foldsAreOfMuchTheSameSize() {
        List<Example> examples = IntStream.range(0, 5_000)
                .mapToObj(i -> Example.of("text " + i, "a"))
                .toList();
        Folds folds = Folds.of(examples, 5);
        for (int fold = 0; fold < 5; fold++) {
            int size = folds.inside(fold).length;
            assertTrue(size > 850 && size < 1150, "fold of " + size);
        }
    }
}
