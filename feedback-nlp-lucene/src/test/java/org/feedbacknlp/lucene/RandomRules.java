package org.feedbacknlp.lucene;

import java.util.List;
import java.util.Random;
import org.feedbacknlp.api.rule.Rule;

/** Rules over a few words, with all that the algebra has but references. */
final class RandomRules {
    private static final List<Rule.Word> WORDS = List.of(
            word("late", Rule.Form.ANY),
            word("price", Rule.Form.ANY),
            word("app", Rule.Form.ANY),
            word("colour", Rule.Form.ANY),
            word("late", Rule.Form.EXACT),
            word("apps", Rule.Form.EXACT),
            word("IT", Rule.Form.CASED),
            word("App", Rule.Form.CASED),
            word("Ap*", Rule.Form.CASED),
            word("delivery", Rule.Form.FUZZY),
            word("colour", Rule.Form.FUZZY),
            word("going", Rule.Form.FUZZY),
            word("deli*", Rule.Form.ANY),
            word("deli*", Rule.Form.FUZZY),
            word("?ate", Rule.Form.EXACT),
            word("*ly", Rule.Form.ANY),
            word("\ud83d\ude21", Rule.Form.ANY),
            word("*", Rule.Form.ANY));

    private final Random random;

    RandomRules(Random random) {
        this.random = random;
    }

    private static Rule.Word word(String text, Rule.Form form) {
        return new Rule.Word(text, form);
    }

    private Rule.Word word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    Rule next(int depth) {
        if (depth == 0 || random.nextInt(5) == 0) {
            return random.nextInt(4) == 0 ? new Rule.Phrase(List.of(word(), word())) : word();
        }
        Rule one = next(depth - 1);
        Rule other = next(depth - 1);
        int distance = 1 + random.nextInt(5);
        return switch (random.nextInt(12)) {
            case 0 -> new Rule.AnyOf(List.of(one, other, word()));
            case 1 -> new Rule.AnyOf(List.of(word(), word(), word()));
            case 2 -> new Rule.Without(one, other);
            case 3 -> new Rule.Near(one, other, distance, random.nextBoolean());
            case 4 -> new Rule.NotNear(one, other, distance);
            case 5 -> new Rule.Together(one, other, Rule.Part.values()[random.nextInt(2)]);
            case 6 -> new Rule.Apart(one, other);
            case 7 -> new Rule.Exclude(one, other);
            case 8 -> new Rule.AtLeast(1 + random.nextInt(2), List.of(one, other, word()));
            case 9 -> new Rule.AllOf(List.of(one, condition()));
            case 10 -> new Rule.AnyOf(List.of(condition(), one));
            default -> new Rule.AllOf(List.of(one, other));
        };
    }

    private Rule condition() {
        Rule.Comparison[] all = Rule.Comparison.values();
        return switch (random.nextInt(3)) {
            case 0 -> new Rule.Field("score", all[random.nextInt(all.length)], "" + random.nextInt(11));
            case 1 -> new Rule.Field("channel", all[random.nextInt(2)], "app");
            default -> new Rule.Field("plan", all[random.nextInt(2)], "PRO");
        };
    }
}
