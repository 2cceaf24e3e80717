package org.feedbacknlp.core.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.feedbacknlp.api.AnalyzerOptions;
import org.feedbacknlp.api.CacheOptions;
import org.feedbacknlp.api.Limits;
import org.feedbacknlp.api.PluginOptions;
import org.feedbacknlp.api.ProviderReport;
import org.feedbacknlp.api.Status;
import org.feedbacknlp.api.layer.Labels;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.spi.Annotator;
import org.feedbacknlp.api.spi.AnnotatorProvider;
import org.feedbacknlp.api.spi.Options;
import org.feedbacknlp.api.spi.ProviderContext;
import org.feedbacknlp.api.spi.Scope;
import org.feedbacknlp.core.engine.Discovery.Candidate;
import org.feedbacknlp.core.support.SeededTest;
import org.junit.jupiter.api.Test;

/** Plans over providers drawn at random: whoever needs something comes behind whoever makes it, or the circle is named. */
class PlanTest {
    /** A provider that is never asked for more than its name. */
    private record Unasked(String name) implements AnnotatorProvider {
        @Override
        public String version() {
            return "1";
        }

        @Override
        public Set<Layer<?>> produces() {
            return Set.of();
        }

        @Override
        public Annotator create(ProviderContext context, Options options) {
            throw new AssertionError("plans make nothing");
        }
    }

    private static Layer<?> layer(int number) {
        return Layer.of("t:" + number, Labels.class);
    }

    private static SortedSet<Layer<?>> layers(int... numbers) {
        SortedSet<Layer<?>> layers = new TreeSet<>();
        for (int number : numbers) {
            layers.add(layer(number));
        }
        return layers;
    }

    private static Candidate candidate(
            String name,
            SortedSet<Layer<?>> produces,
            SortedSet<Layer<?>> requires,
            SortedSet<Layer<?>> uses,
            int priority) {
        ProviderReport report = new ProviderReport(
                name,
                "1",
                "",
                ProviderReport.State.IDLE,
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
        return new Candidate(
                new Unasked(name),
                report,
                produces,
                requires,
                uses,
                Scope.WORDS,
                Set.of(Status.CONTENT),
                new TreeSet<>(),
                priority,
                produces,
                List.of());
    }

    private static AnalyzerOptions wanting(Set<Layer<?>> layers) {
        return new AnalyzerOptions(
                layers,
                Set.of(),
                List.of(),
                Optional.empty(),
                Limits.DEFAULT,
                CacheOptions.OFF,
                PluginOptions.DEFAULT,
                new TreeSet<>(),
                Optional.empty(),
                new TreeMap<>(),
                new TreeMap<>(),
                Optional.empty());
    }

    /** Layer i is made by provider i, which needs and uses some others. */
    private static List<Candidate> drawn(Random random, int count) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            SortedSet<Layer<?>> requires = new TreeSet<>();
            SortedSet<Layer<?>> uses = new TreeSet<>();
            for (int other = 0; other < count; other++) {
                boolean before = other < i || random.nextInt(40) == 0;
                if (other != i && before && random.nextInt(3) == 0) {
                    (random.nextBoolean() ? requires : uses).add(layer(other));
                }
            }
            candidates.add(candidate("p" + i, layers(i), requires, uses, 0));
        }
        return candidates;
    }

    @SeededTest
    void whoeverNeedsOrUsesALayerComesBehindItsMaker(long seed) {
        Random random = new Random(seed);
        List<Candidate> candidates = drawn(random, 3 + random.nextInt(10));
        Set<Layer<?>> wanted = new LinkedHashSet<>();
        IntStream.range(0, candidates.size()).filter(i -> random.nextBoolean()).forEach(i -> wanted.add(layer(i)));
        wanted.add(layer(0));
        List<String> problems = new ArrayList<>();
        Plan plan = Plan.of(wanting(wanted), candidates, problems);
        Set<Layer<?>> made = new HashSet<>();
        Set<Layer<?>> madeInThePlan = new HashSet<>();
        plan.providers().forEach(provider -> madeInThePlan.addAll(provider.produces()));
        for (Candidate provider : plan.providers()) {
            assertTrue(made.containsAll(provider.requires()), () -> provider.name() + " of " + plan);
            provider.uses().stream()
                    .filter(madeInThePlan::contains)
                    .forEach(used -> assertTrue(made.contains(used), () -> provider.name() + " uses " + used));
            made.addAll(provider.produces());
        }
        if (problems.isEmpty()) {
            assertTrue(made.containsAll(wanted), () -> "seed " + seed);
        } else {
            assertTrue(
                    problems.get(0).startsWith("these providers need each other's layers in a circle: "),
                    problems::toString);
            assertTrue(plan.providers().size() < candidates.size());
        }
    }

    @SeededTest
    void C2_theOrderInWhichProvidersAreFoundDoesNotMatter(long seed) {
        Random random = new Random(seed);
        List<Candidate> candidates = drawn(random, 3 + random.nextInt(10));
        Set<Layer<?>> wanted = Set.of(layer(0), layer(1), layer(2));
        List<String> problems = new ArrayList<>();
        List<Candidate> order = Plan.of(wanting(wanted), candidates, problems).providers();
        List<Candidate> shuffled = new ArrayList<>(candidates);
        Collections.shuffle(shuffled, random);
        List<String> otherProblems = new ArrayList<>();
        assertEquals(
                order.stream().map(Candidate::name).toList(),
                Plan.of(wanting(wanted), shuffled, otherProblems).providers().stream()
                        .map(Candidate::name)
                        .toList());
        assertEquals(problems, otherProblems);
    }

    @Test
    void theHighestPriorityMakesTheLayer() {
        List<Candidate> candidates = List.of(
                candidate("low", layers(1), layers(), layers(), -5),
                candidate("high", layers(1), layers(), layers(), 7),
                candidate("middle", layers(1), layers(), layers(), 0));
        List<String> problems = new ArrayList<>();
        Plan plan = Plan.of(wanting(Set.of(layer(1))), candidates, problems);
        assertEquals(Map.of(layer(1), "high"), plan.makers());
        assertEquals(List.of(), problems);
        assertEquals(1, plan.providers().size());
    }

    @Test
    void aProviderKeepsOnlyTheLayersThatItIsTheMakerOf() {
        Candidate both = candidate("both", layers(1, 2), layers(), layers(), 0);
        Candidate better = candidate("better", layers(2, 3), layers(), layers(), 1);
        List<String> problems = new ArrayList<>();
        Plan plan = Plan.of(wanting(Set.of(layer(1), layer(3))), List.of(both, better), problems);
        assertEquals(layers(1), plan.layersOf(both));
        assertEquals(layers(2, 3), plan.layersOf(better), "nobody asked for 2, and the better one makes it");
        assertEquals(List.of(), problems);
    }

    @Test
    void whatEngineMakesItselfNeedsNobody() {
        List<String> problems = new ArrayList<>();
        Plan plan = Plan.of(wanting(Set.of(Layer.TOKENS, Layer.LANGUAGE)), List.of(), problems);
        assertEquals(List.of(), plan.providers());
        assertEquals(List.of(), problems);
        assertFalse(plan.wanted().isEmpty());
    }

    @Test
    void withoutAWishAllThatIsMadeByDefaultIsMade() {
        List<String> problems = new ArrayList<>();
        Plan plan =
                Plan.of(wanting(Set.of()), List.of(candidate("one", layers(1, 2), layers(), layers(), 0)), problems);
        assertEquals(
                List.of("language", "sentences", "t:1", "t:2"),
                plan.wanted().stream().map(Layer::id).toList());
    }
}
