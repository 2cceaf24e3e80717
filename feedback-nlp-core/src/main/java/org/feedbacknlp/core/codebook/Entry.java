package org.feedbacknlp.core.codebook;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.feedbacknlp.api.rule.Rule;

/**
 * A rule of a topic.
 *
 * @param topic the topic's number
 * @param languages whose texts are asked: primary language tags; empty for any
 * @param rule the rule
 */
record Entry(int topic, SortedSet<String> languages, Rule rule) {
    /** Adds the rules of a topic: those for its languages, and those for one language each. */
    static void add(int number, Topic topic, List<Entry> entries) {
        topic.rules().forEach(rule -> entries.add(new Entry(number, topic.languages(), rule)));
        topic.byLanguage()
                .forEach((language, rules) ->
                        rules.forEach(rule -> entries.add(new Entry(number, new TreeSet<>(List.of(language)), rule))));
    }

    /** Returns a rule that holds where one of some does. */
    static Rule any(List<Rule> rules) {
        return rules.size() == 1 ? rules.get(0) : new Rule.AnyOf(rules);
    }
}
