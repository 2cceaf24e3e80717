package org.feedbacknlp.core.codebook;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.feedbacknlp.api.rule.Rule;

/**
 * Puts in place of references what they refer to.
 *
 * @param named the rules that may be referred to, none of which refers to itself
 */
record References(Map<String, Rule> named) {
    Rule resolved(Rule rule) {
        if (rule instanceof Rule.Reference reference) {
            return resolved(Objects.requireNonNull(named.get(reference.id())));
        }
        if (rule instanceof Rule.AllOf all) {
            return new Rule.AllOf(resolved(all.parts()));
        }
        if (rule instanceof Rule.AnyOf any) {
            return new Rule.AnyOf(resolved(any.parts()));
        }
        if (rule instanceof Rule.AtLeast some) {
            return new Rule.AtLeast(some.count(), resolved(some.parts()));
        }
        if (rule instanceof Rule.Without without) {
            return new Rule.Without(resolved(without.rule()), resolved(without.other()));
        }
        if (rule instanceof Rule.Near near) {
            return new Rule.Near(resolved(near.left()), resolved(near.right()), near.distance(), near.ordered());
        }
        return pair(rule);
    }

    private Rule pair(Rule rule) {
        if (rule instanceof Rule.NotNear apart) {
            return new Rule.NotNear(resolved(apart.rule()), resolved(apart.other()), apart.distance());
        }
        if (rule instanceof Rule.Together together) {
            return new Rule.Together(resolved(together.left()), resolved(together.right()), together.part());
        }
        if (rule instanceof Rule.Apart apart) {
            return new Rule.Apart(resolved(apart.rule()), resolved(apart.other()));
        }
        return rule instanceof Rule.Exclude exclude
                ? new Rule.Exclude(resolved(exclude.rule()), resolved(exclude.whole()))
                : rule;
    }

    private List<Rule> resolved(List<Rule> rules) {
        return rules.stream().map(this::resolved).toList();
    }
}
