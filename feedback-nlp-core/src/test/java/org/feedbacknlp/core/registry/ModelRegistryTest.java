package org.feedbacknlp.core.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.core.example.Example;
import org.feedbacknlp.core.model.Model;
import org.feedbacknlp.core.model.ModelKind;
import org.feedbacknlp.core.registry.ShadowDiff.Change;
import org.feedbacknlp.core.train.TrainOptions;
import org.feedbacknlp.core.train.Trainer;
import org.junit.jupiter.api.Test;

/** Versions are added, swapped, shadowed and given away while others ask. */
class ModelRegistryTest {
    private static final Verbatim CRASH = Verbatim.of("crash");

    /** A model of two words; the one of the second version has their labels the other way round. */
    private static Model model(boolean turned) {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            examples.add(Example.of("crash " + i, turned ? "praise" : "bug"));
            examples.add(Example.of("lovely " + i, turned ? "bug" : "praise"));
        }
        return new Trainer(TrainOptions.of("kind", ModelKind.SINGLE))
                .train(examples)
                .model();
    }

    private static String chosen(ModelRegistry registry) {
        return registry.predict("kind", CRASH).chosen().get(0);
    }

    @Test
    void theFirstVersionServesUntilAnotherIsTold() {
        ModelRegistry registry = new ModelRegistry();
        String first = registry.add(model(false));
        String second = registry.add(model(true));
        assertEquals(Set.of("kind"), registry.names());
        assertEquals(List.of(first, second), registry.versions("kind"));
        assertEquals(first, registry.serving("kind"));
        assertEquals("bug", chosen(registry));
        registry.serve("kind", second);
        assertEquals("praise", chosen(registry));
    }

    @Test
    void oneFileIsOneVersion() {
        ModelRegistry registry = new ModelRegistry();
        String version = registry.add(model(false));
        assertEquals(version, registry.add(model(false)));
        assertEquals(List.of(version), registry.versions("kind"));
    }

    @Test
    void aShadowIsAskedAndNotHeard() {
        ModelRegistry registry = new ModelRegistry();
        String first = registry.add(model(false));
        String second = registry.add(model(true));
        registry.startShadow("kind", second);
        for (int i = 0; i < 7; i++) {
            assertEquals("bug", chosen(registry));
        }
        assertEquals(
                "praise",
                registry.predict("kind", Verbatim.of("lovely")).chosen().get(0));
        ShadowDiff diff = registry.diff("kind").orElseThrow();
        assertEquals(first, diff.serving());
        assertEquals(second, diff.shadow());
        assertEquals(8, diff.verbatims());
        assertEquals(8, diff.changed());
        Change most = diff.changes().get(0);
        assertEquals(List.of("bug"), most.before());
        assertEquals(List.of("praise"), most.after());
        assertEquals(7, most.verbatims());
        assertEquals(5, most.ids().size());
    }

    @Test
    void aVersionThatAgreesChangesNothing() {
        ModelRegistry registry = new ModelRegistry();
        registry.add(model(false));
        Model same = new Trainer(TrainOptions.of("kind", ModelKind.SINGLE).withCost(3))
                .train(List.of(Example.of("crash", "bug"), Example.of("crash", "bug"), Example.of("fine", "praise")))
                .model();
        registry.startShadow("kind", registry.add(same));
        chosen(registry);
        assertEquals(0, registry.diff("kind").orElseThrow().changed());
        assertEquals(List.of(), registry.diff("kind").orElseThrow().changes());
    }

    @Test
    void aShadowThatServesIsNoShadowAnyMore() {
        ModelRegistry registry = new ModelRegistry();
        registry.add(model(false));
        String second = registry.add(model(true));
        registry.startShadow("kind", second);
        registry.serve("kind", second);
        assertEquals(Optional.empty(), registry.shadow("kind"));
        assertEquals(Optional.empty(), registry.diff("kind"));
        assertEquals("praise", chosen(registry));
    }

    @Test
    void aVersionInUseStays() {
        ModelRegistry registry = new ModelRegistry();
        String first = registry.add(model(false));
        String second = registry.add(model(true));
        registry.startShadow("kind", second);
        assertThrows(IllegalArgumentException.class, () -> registry.remove("kind", first));
        assertThrows(IllegalArgumentException.class, () -> registry.remove("kind", second));
        assertThrows(IllegalArgumentException.class, () -> registry.startShadow("kind", first));
        registry.endShadow("kind");
        registry.remove("kind", second);
        assertEquals(List.of(first), registry.versions("kind"));
    }

    @Test
    void whatIsNotThereIsNamed() {
        ModelRegistry registry = new ModelRegistry();
        registry.add(model(false));
        assertThrows(NoSuchElementException.class, () -> registry.predict("tone", CRASH));
        NoSuchElementException missing =
                assertThrows(NoSuchElementException.class, () -> registry.serve("kind", "0123"));
        assertTrue(String.valueOf(missing.getMessage()).contains("0123"), missing.getMessage());
    }

    @Test
    void whoAsksWhileVersionsChangeGetsOneOfThem() throws Exception {
        ModelRegistry registry = new ModelRegistry();
        String first = registry.add(model(false));
        String second = registry.add(model(true));
        registry.startShadow("kind", second);
        AtomicBoolean done = new AtomicBoolean();
        ExecutorService threads = Executors.newFixedThreadPool(3);
        List<Future<Integer>> asked = new ArrayList<>();
        for (int t = 0; t < 3; t++) {
            asked.add(threads.submit(() -> {
                int answers = 0;
                while (!done.get() || answers == 0) {
                    String label = chosen(registry);
                    assertTrue(label.equals("bug") || label.equals("praise"), label);
                    answers++;
                }
                return answers;
            }));
        }
        for (int i = 0; i < 1000; i++) {
            registry.serve("kind", i % 2 == 0 ? second : first);
            registry.startShadow("kind", i % 2 == 0 ? first : second);
        }
        done.set(true);
        threads.shutdown();
        assertTrue(threads.awaitTermination(1, TimeUnit.MINUTES));
        for (Future<Integer> one : asked) {
            assertTrue(one.get() > 0);
        }
    }
}
