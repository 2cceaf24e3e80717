package org.feedbacknlp.core.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.feedbacknlp.api.AnalyzerOptions;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.core.engine.Discovery.Candidate;
import org.jspecify.annotations.Nullable;

/**
 * Which providers make the wanted layers, in an order in which each finds what it needs. The order depends on names and needs
 * alone.
 *
 * @param wanted the layers that an analysis holds
 * @param asked these, and those that are needed for them
 * @param providers the providers in the order in which their annotators run
 * @param makers layer to the name of the provider that makes it; a shared layer has no entry
 * @param inLanguage layer to the languages in which another provider makes it, and which
 */
record Plan(
        Set<Layer<?>> wanted,
        Set<Layer<?>> asked,
        List<Candidate> providers,
        Map<Layer<?>, String> makers,
        Map<Layer<?>, SortedMap<String, String>> inLanguage) {
    /** Made by the engine itself, whoever asks. */
    static final Set<Layer<?>> OF_THE_TEXT =
            Set.of(Layer.TOKENS, Layer.ZONES, Layer.LANGUAGE, Layer.SENTENCES, Layer.CLAUSES);

    private static final List<Layer<?>> OF_THE_TEXT_BY_DEFAULT = List.of(Layer.LANGUAGE, Layer.SENTENCES);

    /**
     * Makes the plan.
     *
     * @param problems takes a line for each wanted layer without a maker or with two equal ones, and for needs in a circle
     */
    static Plan of(AnalyzerOptions options, List<Candidate> candidates, List<String> problems) {
        Planner planner = new Planner(options, candidates, problems);
        Set<Layer<?>> wanted =
                new LinkedHashSet<>(options.layers().isEmpty() ? byDefault(candidates) : options.layers());
        wanted.addAll(options.added());
        for (Layer<?> layer : wanted) {
            planner.want(layer, "it was asked for");
        }
        planner.settleTheRest();
        return new Plan(wanted, planner.planned, planner.order(), planner.makers, planner.inLanguage);
    }

    /** Returns the layers that a provider makes of verbatims in the languages that nobody is there for. */
    Set<Layer<?>> layersOf(Candidate candidate) {
        Set<Layer<?>> layers = new LinkedHashSet<>();
        for (Layer<?> layer : candidate.produces()) {
            boolean makes = layer.shared() || candidate.name().equals(makers.get(layer));
            if (makes && candidate.languages().isEmpty()) {
                layers.add(layer);
            }
        }
        return layers;
    }

    /** Returns the layers that a provider makes of verbatims in certain languages, where they differ from {@link #layersOf}. */
    Map<String, Set<Layer<?>>> layersByLanguage(Candidate candidate) {
        SortedSet<String> languages = new TreeSet<>(candidate.languages());
        if (languages.isEmpty()) {
            inLanguage.values().forEach(others -> languages.addAll(others.keySet()));
        }
        Map<String, Set<Layer<?>>> layers = new TreeMap<>();
        for (String language : languages) {
            Set<Layer<?>> made = layersOf(candidate, language);
            if (!made.equals(layersOf(candidate))) {
                layers.put(language, made);
            }
        }
        return layers;
    }

    private Set<Layer<?>> layersOf(Candidate candidate, String language) {
        Set<Layer<?>> layers = new LinkedHashSet<>();
        for (Layer<?> layer : candidate.produces()) {
            String maker =
                    inLanguage.getOrDefault(layer, Collections.emptySortedMap()).get(language);
            if (layer.shared() || candidate.name().equals(maker == null ? makers.get(layer) : maker)) {
                layers.add(layer);
            }
        }
        return layers;
    }

    private static Set<Layer<?>> byDefault(List<Candidate> candidates) {
        Set<Layer<?>> made = new TreeSet<>();
        for (Candidate candidate : candidates) {
            made.addAll(candidate.byDefault());
        }
        Set<Layer<?>> layers = new LinkedHashSet<>(OF_THE_TEXT_BY_DEFAULT);
        layers.addAll(made);
        return layers;
    }

    /** Works the plan out. In loops: each stream would cost the start of a programme a millisecond. */
    private static final class Planner {
        private final AnalyzerOptions options;
        private final List<Candidate> candidates;
        private final Map<String, Candidate> chosen = new LinkedHashMap<>();
        private final Map<Layer<?>, String> makers = new LinkedHashMap<>();
        private final Map<Layer<?>, SortedMap<String, String>> inLanguage = new LinkedHashMap<>();
        private final Set<Layer<?>> planned = new LinkedHashSet<>();
        private final List<String> problems;

        Planner(AnalyzerOptions options, List<Candidate> candidates, List<String> problems) {
            this.options = options;
            this.candidates = new ArrayList<>(candidates);
            this.candidates.sort(new BestFirst());
            this.problems = problems;
        }

        void want(Layer<?> layer, String because) {
            if (OF_THE_TEXT.contains(layer) || !planned.add(layer)) {
                return;
            }
            List<Candidate> able = new ArrayList<>();
            for (Candidate candidate : candidates) {
                if (candidate.produces().contains(layer)) {
                    able.add(candidate);
                }
            }
            if (able.isEmpty()) {
                problems.add("no provider makes layer " + layer + " (" + because + ")");
                return;
            }
            if (layer.shared()) {
                for (Candidate candidate : able) {
                    choose(candidate);
                }
            } else {
                pick(layer, able);
            }
        }

        /** Picks who makes a layer, and who makes it for certain languages. */
        private void pick(Layer<?> layer, List<Candidate> able) {
            String name = options.preferred().get(layer.id());
            Candidate preferred = name == null ? null : named(name, able);
            if (name != null && preferred == null) {
                problems.add("provider " + name + " is preferred for layer " + layer + ", but only these make it: "
                        + names(able));
                return;
            }
            if (preferred != null && preferred.languages().isEmpty()) {
                makers.put(layer, name);
                choose(preferred);
                return;
            }
            List<Candidate> general = new ArrayList<>();
            SortedMap<String, List<Candidate>> special = new TreeMap<>();
            for (Candidate candidate : able) {
                if (candidate.languages().isEmpty()) {
                    general.add(candidate);
                } else if (preferred == null || candidate.equals(preferred)) {
                    for (String language : candidate.languages()) {
                        special.computeIfAbsent(language, first -> new ArrayList<>())
                                .add(candidate);
                    }
                }
            }
            if (!general.isEmpty()) {
                makers.put(layer, best(general, "layer " + layer).name());
            }
            for (Map.Entry<String, List<Candidate>> entry : special.entrySet()) {
                Candidate best = best(entry.getValue(), "layer " + layer + " in language " + entry.getKey());
                inLanguage.computeIfAbsent(layer, first -> new TreeMap<>()).put(entry.getKey(), best.name());
            }
        }

        private static @Nullable Candidate named(String name, List<Candidate> candidates) {
            for (Candidate candidate : candidates) {
                if (candidate.name().equals(name)) {
                    return candidate;
                }
            }
            return null;
        }

        private Candidate best(List<Candidate> able, String what) {
            Candidate first = able.get(0);
            List<Candidate> equals = new ArrayList<>();
            for (Candidate candidate : able) {
                if (candidate.priority() == first.priority()) {
                    equals.add(candidate);
                }
            }
            if (equals.size() > 1) {
                problems.add(what + " has several makers of equal priority: " + names(equals)
                        + "; settle it with prefer(layer, name) or disable(name)");
            }
            choose(first);
            return first;
        }

        private void choose(Candidate candidate) {
            if (chosen.putIfAbsent(candidate.name(), candidate) == null) {
                for (Layer<?> layer : candidate.requires()) {
                    want(layer, candidate.name() + " needs it");
                }
            }
        }

        /** Finds one maker for each layer that nobody wants, but that those make who are needed for others. */
        void settleTheRest() {
            for (Candidate candidate : candidates) {
                if (!chosen.containsKey(candidate.name())) {
                    continue;
                }
                for (Layer<?> layer : candidate.produces()) {
                    if (candidate.languages().isEmpty() && !layer.shared() && !makers.containsKey(layer)) {
                        makers.put(layer, makerOf(layer, candidate));
                    }
                }
            }
        }

        private String makerOf(Layer<?> layer, Candidate best) {
            Candidate preferred = chosen.get(options.preferred().getOrDefault(layer.id(), best.name()));
            return preferred != null && preferred.produces().contains(layer) ? preferred.name() : best.name();
        }

        private static List<String> names(List<Candidate> makers) {
            return makers.stream().map(Candidate::name).toList();
        }

        /** Takes again and again the first by name whose needs are met. */
        List<Candidate> order() {
            List<Candidate> left = new ArrayList<>(new TreeMap<>(chosen).values());
            List<Candidate> ordered = new ArrayList<>();
            while (!left.isEmpty()) {
                int next = firstReady(left);
                if (next < 0) {
                    problems.add("these providers need each other's layers in a circle: " + names(left));
                    return ordered;
                }
                ordered.add(left.remove(next));
            }
            return ordered;
        }

        private static int firstReady(List<Candidate> left) {
            for (int i = 0; i < left.size(); i++) {
                if (ready(left.get(i), left)) {
                    return i;
                }
            }
            return -1;
        }

        private static boolean ready(Candidate candidate, List<Candidate> left) {
            Set<Layer<?>> needs = new HashSet<>(candidate.requires());
            needs.addAll(candidate.uses());
            for (Candidate other : left) {
                boolean another = !other.name().equals(candidate.name());
                if (another && !Collections.disjoint(needs, other.produces())) {
                    return false;
                }
            }
            return true;
        }
    }

    /** The one of higher priority comes first, of equal ones the first by name. */
    private static final class BestFirst implements Comparator<Candidate> {
        @Override
        public int compare(Candidate a, Candidate b) {
            int byPriority = Integer.compare(b.priority(), a.priority());
            return byPriority == 0 ? a.name().compareTo(b.name()) : byPriority;
        }
    }
}
