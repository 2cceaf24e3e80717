package org.feedbacknlp.benchmarks.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.feedbacknlp.api.rule.Rule;

/** Rules such as analysts write, over words that the comments of the benchmarks have: mostly lists of words, then phrases and words that stand near each other. */
public final class DrawnRules {
    private static final int SHORTEST_WORD = 4;

    private final Random random = new Random(6);
    private final List<String> words;

    private DrawnRules(List<String> words) {
        this.words = words;
    }

    /**
     * Draws rules, the same ones every time; fewer are the first of more.
     *
     * @param count how many
     * @return the rules
     */
    public static List<Rule> of(int count) {
        List<String> words = Comments.shortEnglish().stream()
                .flatMap(text -> Stream.of(text.toLowerCase(Locale.ROOT).split("[^a-z]+")))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .distinct()
                .sorted()
                .toList();
        DrawnRules drawn = new DrawnRules(words);
        return Stream.generate(drawn::next).limit(count).toList();
    }

    private Rule next() {
        int kind = random.nextInt(20);
        if (kind < 10) {
            return anyOf(3 + random.nextInt(5));
        }
        if (kind < 13) {
            return new Rule.Phrase(List.of(word(), word()));
        }
        if (kind < 17) {
            return new Rule.Near(anyOf(3), anyOf(3), 2 + random.nextInt(7), random.nextBoolean());
        }
        return kind < 19 ? new Rule.AllOf(List.of(anyOf(4), anyOf(4))) : new Rule.Without(anyOf(4), word());
    }

    private Rule.Word word() {
        return new Rule.Word(words.get(random.nextInt(words.size())), Rule.Form.ANY);
    }

    private Rule anyOf(int count) {
        List<Rule> parts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            parts.add(word());
        }
        return new Rule.AnyOf(parts);
    }

    /**
     * Writes a codebook with a topic for each rule.
     *
     * @param rules the rules
     * @return the codebook's text
     */
    public static String codebook(List<Rule> rules) {
        StringBuilder text = new StringBuilder("id: drawn\nversion: 1\ntopics:\n");
        for (int i = 0; i < rules.size(); i++) {
            text.append("- id: t").append(i).append("\n  label: t").append(i);
            text.append("\n  rules:\n  - '").append(rules.get(i)).append("'\n");
        }
        return text.toString();
    }
}
