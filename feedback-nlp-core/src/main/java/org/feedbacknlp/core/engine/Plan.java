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
import java.util.TreeMap;
import java.util.TreeSet;
import org.feedbacknlp.api.AnalyzerOptions;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.core.engine.Discovery.Candidate;

/**
 * Which providers make the wanted layers, in an order in which each finds what it needs. The order depends on names and needs
 * alone.
 *
 * @param wanted the layers that an analysis holds
 * @param asked these, and those that are needed for them
 * @param providers the providers in the order in which their annotators run
 * @param makers layer to the name of the provider that makes it; a shared layer has no entry
 */
record Plan(Set<Layer<?>> wanted, Set<Layer<?>> asked, List<Candidate> providers, Map<Layer<?>, String> makers) {
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
        return new Plan(wanted, planner.planned, planner.order(), planner.makers);
    }

    /** Returns the layers that a provider makes in this plan. */
    Set<Layer<?>> layersOf(Candidate candidate) {
        Set<Layer<?>> layers = new LinkedHashSet<>();
        for (Layer<?> layer : candidate.produces()) {
            if (layer.shared() || candidate.name().equals(makers.get(layer))) {
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

        private void pick(Layer<?> layer, List<Candidate> able) {
            String preferred = options.preferred().get(layer.id());
            List<Candidate> best = new ArrayList<>();
            for (Candidate candidate : able) {
                boolean among = preferred == null
                        ? candidate.priority() == able.get(0).priority()
                        : candidate.name().equals(preferred);
                if (among) {
                    best.add(candidate);
                }
            }
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
                    if (!layer.shared() && !makers.containsKey(layer)) {
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
