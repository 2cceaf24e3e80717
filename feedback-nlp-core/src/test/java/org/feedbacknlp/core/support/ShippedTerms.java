package org.feedbacknlp.core.support;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.feedbacknlp.api.rule.Rule;
import org.feedbacknlp.core.codebook.Codebook;
import org.feedbacknlp.core.codebook.ShippedTopics;

/** The words and phrases of the codebooks that ship. */
public final class ShippedTerms {
    private ShippedTerms() {}

    /** Returns them as one writes them. */
    public static List<String> of(String name) {
        List<String> terms = new ArrayList<>();
        Codebook.parse(ShippedTopics.text(name))
                .topics()
                .forEach(topic -> topic.allRules().forEach(rule -> add(rule, terms)));
        return terms;
    }

    private static void add(Rule rule, List<String> terms) {
        if (rule instanceof Rule.Word word) {
            terms.add(word.text());
        } else if (rule instanceof Rule.Phrase phrase) {
            terms.add(phrase.words().stream()
                    .map(Rule.Word::text)
                    .collect(Collectors.joining(" "))
                    .replace(" '", "'")
                    .replace("' ", "'"));
        } else if (rule instanceof Rule.AnyOf any) {
            any.parts().forEach(part -> add(part, terms));
        } else if (rule instanceof Rule.Exclude exclude) {
            add(exclude.rule(), terms);
        }
    }
}
