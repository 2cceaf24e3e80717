package org.feedbacknlp.core.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.feedbacknlp.api.AnalyzerOptions;
import org.feedbacknlp.api.SetupException;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.core.engine.Discovery.Candidate;

/**
 * Which providers make the wanted layers, in an order in which each finds what it needs. The order depends on names and needs
 * alone.
 *
 * @param wanted the layers that an analysis holds
 * @param providers the providers in the order in which their annotators run
 * @param makers layer to the name of the provider that makes it; a shared layer has no entry
 */
record Plan(Set<Layer<?>> wanted, List<Candidate> providers, Map<Layer<?>, String> makers) {
    /** Made by the engine itself, whoever asks. */
    static final Set<Layer<?>> OF_THE_TEXT =
            Set.of(Layer.TOKENS, Layer.ZONES, Layer.LANGUAGE, Layer.SENTENCES, Layer.CLAUSES);

    private static final List<Layer<?>> OF_THE_TEXT_BY_DEFAULT = List.of(Layer.LANGUAGE, Layer.SENTENCES);

    /**
     * Makes the plan.
     *
     * @throws SetupException if a wanted layer has no maker or two equal ones, or needs go in a circle; lists every problem
     */
    static Plan of(AnalyzerOptions options, List<Candidate> candidates) {
        Planner planner = new Planner(options, candidates);
        Set<Layer<?>> wanted =
                new LinkedHashSet<>(options.layers().isEmpty() ? byDefault(candidates) : options.layers());
        wanted.addAll(options.added());
        wanted.forEach(layer -> planner.want(layer, "it was asked for"));
        List<Candidate> ordered = planner.order();
        if (!planner.problems.isEmpty()) {
            throw new SetupException(planner.problems);
        }
        return new Plan(wanted, ordered, planner.makers);
    }

    /** Returns the layers of a provider that no other one makes in this plan. */
    Set<Layer<?>> layersOf(Candidate candidate) {
        Set<Layer<?>> layers = new LinkedHashSet<>();
        candidate.provider().produces().stream()
                .sorted()
                .filter(layer -> makers.getOrDefault(layer, candidate.name()).equals(candidate.name()))
                .forEach(layers::add);
        return layers;
    }

    private static Set<Layer<?>> byDefault(List<Candidate> candidates) {
        Set<Layer<?>> layers = new LinkedHashSet<>(OF_THE_TEXT_BY_DEFAULT);
        candidates.stream()
                .filter(candidate -> candidate.provider().byDefault())
                .flatMap(candidate -> candidate.provider().produces().stream())
                .sorted()
                .forEach(layers::add);
        return layers;
    }

    /** Works the plan out. */
    private static final class Planner {
        private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingInt(
                        (Candidate candidate) -> candidate.provider().priority())
                .reversed()
                .thenComparing(Candidate::name);

        private final AnalyzerOptions options;
        private final List<Candidate> candidates;
        private final Map<String, Candidate> chosen = new LinkedHashMap<>();
        private final Map<Layer<?>, String> makers = new LinkedHashMap<>();
        private final Set<Layer<?>> planned = new LinkedHashSet<>();
        private final List<String> problems = new ArrayList<>();

        Planner(AnalyzerOptions options, List<Candidate> candidates) {
            this.options = options;
            this.candidates = candidates.stream().sorted(BEST_FIRST).toList();
        }

        void want(Layer<?> layer, String because) {
            if (OF_THE_TEXT.contains(layer) || !planned.add(layer)) {
                return;
            }
            List<Candidate> able = candidates.stream()
                    .filter(candidate -> candidate.provider().produces().contains(layer))
                    .toList();
            if (able.isEmpty()) {
                problems.add("no provider makes layer " + layer + " (" + because + ")");
                return;
            }
            if (layer.shared()) {
                able.forEach(this::choose);
            } else {
                pick(layer, able);
            }
        }

        private void pick(Layer<?> layer, List<Candidate> able) {
            String preferred = options.preferred().get(layer.id());
            List<Candidate> best = able.stream()
                    .filter(candidate -> preferred == null
                            ? candidate.provider().priority()
                                    == able.get(0).provider().priority()
                            : candidate.name().equals(preferred))
                    .toList();
            if (best.isEmpty()) {
                problems.add("provider " + preferred + " is preferred for layer " + layer + ", but only these make it: "
                        + names(able));
                return;
            }
            if (best.size() > 1) {
                problems.add("layer " + layer + " has several makers of equal priority: " + names(best)
                        + "; settle it with prefer(layer, name) or disable(name)");
            }
            makers.put(layer, best.get(0).name());
            choose(best.get(0));
        }

        private void choose(Candidate candidate) {
            if (chosen.putIfAbsent(candidate.name(), candidate) == null) {
                candidate.provider().requires().forEach(layer -> want(layer, candidate.name() + " needs it"));
            }
        }

        private static List<String> names(List<Candidate> makers) {
            return makers.stream().map(Candidate::name).toList();
        }

        /** Takes again and again the first by name whose needs are met. */
        List<Candidate> order() {
            List<Candidate> left = new ArrayList<>(chosen.values().stream()
                    .sorted(Comparator.comparing(Candidate::name))
                    .toList());
            List<Candidate> ordered = new ArrayList<>();
            while (!left.isEmpty()) {
                Candidate next = left.stream()
                        .filter(candidate -> ready(candidate, left))
                        .findFirst()
                        .orElse(null);
                if (next == null) {
                    problems.add("these providers need each other's layers in a circle: " + names(left));
                    return ordered;
                }
                left.remove(next);
                ordered.add(next);
            }
            return ordered;
        }

        private static boolean ready(Candidate candidate, List<Candidate> left) {
            Set<Layer<?>> needs = new LinkedHashSet<>(candidate.provider().requires());
            needs.addAll(candidate.provider().uses());
            Stream<Candidate> others =
                    left.stream().filter(other -> !other.name().equals(candidate.name()));
            return others.flatMap(other -> other.provider().produces().stream()).noneMatch(needs::contains);
        }
    }
}
