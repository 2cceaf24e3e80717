package org.feedbacknlp.core.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.feedbacknlp.core.example.Example;

/** Finds verbatims that say nearly the same and have different labels. */
final class Contradictions {
    /** Lower, and in a short text a word such as "not" would be too little of a difference. */
    private static final double SAYS_THE_SAME = 0.9;

    private Contradictions() {}

    /** Looks for them, in the order of the first of each. */
    static List<Contradiction> of(List<Example> examples) {
        Wordings wordings = Wordings.of(examples.stream().map(Example::verbatim).toList());
        Lookalikes lookalikes = new Lookalikes(wordings, SAYS_THE_SAME);
        Map<Integer, List<Integer>> alike = new LinkedHashMap<>();
        for (int i = 0; i < examples.size(); i++) {
            int first = lookalikes.find(i);
            if (first < 0) {
                lookalikes.keep(i);
            }
            alike.computeIfAbsent(first < 0 ? i : first, none -> new ArrayList<>())
                    .add(i);
        }
        return alike.values().stream()
                .filter(places -> differ(places, examples))
                .map(places -> contradiction(places, examples))
                .toList();
    }

    private static boolean differ(List<Integer> places, List<Example> examples) {
        return places.stream()
                        .map(i -> Set.copyOf(examples.get(i).labels()))
                        .distinct()
                        .count()
                > 1;
    }

    private static Contradiction contradiction(List<Integer> places, List<Example> examples) {
        return new Contradiction(
                places,
                places.stream().map(i -> examples.get(i).verbatim().id()).toList(),
                places.stream().map(i -> examples.get(i).labels()).toList());
    }
}
