package org.feedbacknlp.core.codebook;

import java.util.List;
import java.util.Random;
import org.feedbacknlp.api.rule.Rule;

/** Rules over a few words, for properties. */
final class RandomRule {
    private static final List<String> WORDS =
            List.of("late", "slow", "staff", "price", "app", "deliver", "very", "not");

    private RandomRule() {}

    /** Draws a rule that always finds something when it holds. */
    static Rule next(Random random, int depth) {
        if (depth == 0 || random.nextInt(4) == 0) {
            return random.nextInt(4) == 0 ? new Rule.Phrase(List.of(word(random), word(random))) : word(random);
        }
        Rule one = next(random, depth - 1);
        Rule other = next(random, depth - 1);
        return switch (random.nextInt(10)) {
            case 0 -> allOf(one, other);
            case 1 -> anyOf(one, other);
            case 2 -> new Rule.Without(one, other);
            case 3 -> new Rule.Near(one, other, 1 + random.nextInt(6), random.nextBoolean());
            case 4 -> new Rule.NotNear(one, other, 1 + random.nextInt(6));
            case 5 -> new Rule.Together(one, other, random.nextBoolean() ? Rule.Part.SENTENCE : Rule.Part.CLAUSE);
            case 6 -> new Rule.Apart(one, other);
            case 7 -> new Rule.Exclude(one, other);
            default -> new Rule.AtLeast(1 + random.nextInt(2), List.of(one, other));
        };
    }

    // Written without brackets these would be read as one longer list.
    private static Rule allOf(Rule one, Rule other) {
        return one instanceof Rule.AllOf || one instanceof Rule.Without ? other : new Rule.AllOf(List.of(one, other));
    }

    private static Rule anyOf(Rule one, Rule other) {
        return one instanceof Rule.AnyOf ? other : new Rule.AnyOf(List.of(one, other));
    }

    static Rule.Word word(Random random) {
        Rule.Form form = Rule.Form.values()[random.nextInt(3)];
        String word = WORDS.get(random.nextInt(WORDS.size()));
        return new Rule.Word(random.nextInt(6) == 0 ? word.substring(0, 2) + "*" : word, form);
    }
}
