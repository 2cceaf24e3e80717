package org.feedbacknlp.core.codebook;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.feedbacknlp.api.rule.Rule;

/**
 * The rules of a topic for some languages.
 *
 * @param topic the topic's number
 * @param languages primary language tags; empty for any
 * @param rule what finds it
 */
record Entry(int topic, SortedSet<String> languages, Rule rule) {
    /** Adds the rules of a topic: those for its languages, and those for one language each. */
    static void add(int number, Topic topic, List<Entry> entries) {
        if (!topic.rules().isEmpty()) {
            entries.add(new Entry(number, topic.languages(), any(topic.rules())));
        }
        topic.byLanguage()
                .forEach((language, rules) ->
                        entries.add(new Entry(number, new TreeSet<>(List.of(language)), any(rules))));
    }

    /** Returns a rule that holds where one of some does. */
    static Rule any(List<Rule> rules) {
        return rules.size() == 1 ? rules.get(0) : new Rule.AnyOf(rules);
    }
}
