package org.feedbacknlp.core.codebook;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.feedbacknlp.api.rule.Rule;

/**
 * A topic as its codebook has it.
 *
 * @param id its id
 * @param label its name for people
 * @param description what belongs to it; empty where the codebook does not say
 * @param parent the topic that a verbatim is about as well
 * @param languages the languages that its rules are for; empty for those of the codebook
 * @param rules one of them must hold; none for a topic that has only children, or rules by language
 * @param byLanguage rules for one language each, by its primary tag
 * @param positive what says of this topic that a respondent likes it, beside what says so of anything
 * @param negative what says that one does not
 * @param match texts that are about it
 * @param never texts that are not
 */
public record Topic(
        String id,
        String label,
        String description,
        Optional<String> parent,
        SortedSet<String> languages,
        List<Rule> rules,
        SortedMap<String, List<Rule>> byLanguage,
        List<Rule> positive,
        List<Rule> negative,
        List<String> match,
        List<String> never) {
    /** Copies the lists. */
    public Topic {
        rules = List.copyOf(rules);
        byLanguage = Collections.unmodifiableSortedMap(new TreeMap<>(byLanguage));
        positive = List.copyOf(positive);
        negative = List.copyOf(negative);
        match = List.copyOf(match);
        never = List.copyOf(never);
    }

    /**
     * Returns all its rules, whatever their language.
     *
     * @return those for its languages first
     */
    public List<Rule> allRules() {
        return Stream.concat(rules.stream(), byLanguage.values().stream().flatMap(List::stream))
                .toList();
    }
}
