package org.feedbacknlp.core.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.core.support.RandomText;
import org.feedbacknlp.core.support.SeededTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A codebook that is wrong or hostile is refused with one line that says where; none takes for ever. */
class HostileCodebookTest {
    /**
     * A rule that cannot be read.
     *
     * @param id what is wrong
     * @param rule the rule
     * @param column where
     * @param problem a part of what is told
     */
    record Wrong(String id, String rule, int column, String problem) {
        @Override
        public String toString() {
            return id;
        }
    }

    static List<Wrong> wrongRules() {
        return List.of(
                new Wrong("no operator", "late delivery", 6, "an operator is missing before delivery"),
                new Wrong("open bracket", "(late OR slow", 1, "never closed"),
                new Wrong("closing bracket", "late)", 5, "never opened"),
                new Wrong("open quote", "late AND \"very slow", 10, "never closed"),
                new Wrong("not alone", "NOT late", 1, "NOT alone finds nothing"),
                new Wrong("no distance", "late NEAR delivery", 6, "NEAR/5"),
                new Wrong("distance is no number", "late NEAR/x delivery", 6, "a number from 1"),
                new Wrong("distance too far", "late NEAR/99999 delivery", 6, "a number from 1"),
                new Wrong("ends early", "late AND", 9, "ends where a word should stand"),
                new Wrong("two operators", "late AND OR slow", 10, "OR stands where a word should"),
                new Wrong("star alone", "*", 1, "stands for too many words"),
                new Wrong("a letter and a star", "a*", 1, "two letters"),
                new Wrong("nothing to look for", "...", 1, "no letter or digit"),
                new Wrong("empty phrase", "\"  \"", 1, "the phrase is empty"),
                new Wrong("reference to nothing", "late AND ^", 10, "the id of a topic"),
                new Wrong("condition without a value", "late AND [score <=]", 10, "[score <= 6]"),
                new Wrong("text is no number", "late AND [score <= low]", 10, "compares numbers"),
                new Wrong("too few parts", "ATLEAST/3 (a, b)", 1, "has 2 parts"),
                new Wrong("at least without brackets", "ATLEAST/2 late", 1, "is written ATLEAST/2"),
                new Wrong("N013 syntax error of a pattern", "[", 1, "never closed"),
                new Wrong("N012 very deep", "(".repeat(1_900) + "a" + ")".repeat(1_900), 50, "deeper than 50"),
                new Wrong("N012 very long", "(".repeat(20_000) + "a" + ")".repeat(20_000), 4_000, "at most 4000"));
    }

    private static String told(String yaml) {
        CodebookException thrown = assertThrows(CodebookException.class, () -> Codebook.parse(yaml));
        String message = String.valueOf(thrown.getMessage());
        assertTrue(message.length() <= 300 && message.lines().count() == 1, message);
        return message;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"a line end where none may stand, 'languages: [*\n a]'", "a lone surrogate, '\ud800'"})
    void whatIsNoYamlIsToldInOneLine(String id, String yaml) {
        for (int before : new int[] {0, 1_023, 1_024, 1_025}) {
            told("#" + "x".repeat(before) + "\n" + yaml);
        }
    }

    @Test
    void anEmojiMayStandAnywhere() {
        for (int before = 1_000; before < 1_050; before++) {
            Codebook.parse("#" + "x".repeat(before) + "\ud83d\ude21\n" + topic("late"));
        }
    }

    private static String topic(String rule) {
        return "id: x\nversion: 1\ntopics:\n- id: t\n  rules:\n  - '" + rule.replace("'", "''") + "'\n";
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongRules")
    void aRuleThatCannotBeReadIsToldWithItsColumn(Wrong wrong) {
        String told = told(topic(wrong.rule()));
        assertTrue(told.startsWith("topic t, rule 1, column "), told);
        int column = Integer.parseInt(told.substring(24, told.indexOf(':')));
        assertTrue(Math.abs(column - wrong.column()) <= 1, told);
        assertTrue(told.contains(wrong.problem()), told);
    }

    /**
     * A codebook that cannot be used.
     *
     * @param yaml its text
     * @param problem a part of what is told
     */
    record Unusable(String yaml, String problem) {}

    static List<Unusable> unusable() {
        String topics = "topics:\n- id: t\n  rules: [late]\n";
        return List.of(
                new Unusable("", "no map"),
                new Unusable("[1, 2]", "no map"),
                new Unusable("id: x\nversion: 1\n", "1 to 2000 topics"),
                new Unusable("id: x\n" + topics, "has no version"),
                new Unusable("id: x\nversion: 1\ntopic: y\n" + topics, "unknown key topic"),
                new Unusable("id: x\nversion: 1\n" + topics + "- id: t\n  rules: [late]\n", "stands twice"),
                new Unusable("id: x\nid: y\n" + topics, "line 2"),
                new Unusable("id: [x\n", "line "),
                new Unusable("id: x\nversion: 1\ntopics:\n- id: Big Topic\n", "an id is lower-case"),
                new Unusable("id: x\nversion: 1\ntopics:\n- id: t\n", "neither rules nor topics below it"),
                new Unusable("id: x\nversion: 1\ntopics:\n- id: t\n  rules: late\n", "is no list"),
                new Unusable(
                        "id: x\nversion: 1\ntopics:\n- id: t\n  parent: u\n  rules: [late]\n", "which is no topic"),
                new Unusable(
                        "id: x\nversion: 1\ntopics:\n- {id: a, parent: b, rules: [late]}\n- {id: b, parent: a, rules: [late]}\n",
                        "lies below itself"),
                new Unusable(topic("late AND ^gone"), "names neither a topic"),
                new Unusable(topic("^t"), "in a circle: t"),
                new Unusable(topic("[score <= 6]"), "a condition alone is no evidence"),
                new Unusable(topic("late OR [score <= 6]"), "a condition alone is no evidence"),
                new Unusable("id: x\nversion: 1\ntopics: !!java.lang.ProcessBuilder [[touch, /tmp/x]]\n", ""));
    }

    @ParameterizedTest
    @MethodSource("unusable")
    void aCodebookThatCannotBeUsedIsToldInOneLine(Unusable unusable) {
        assertTrue(told(unusable.yaml()).contains(unusable.problem()), told(unusable.yaml()));
    }

    @Test
    void definitionsThatDoubleAndDoubleAreRefused() {
        StringBuilder yaml = new StringBuilder("id: x\nversion: 1\ndefinitions:\n  d0: late OR slow\n");
        for (int i = 1; i < 40; i++) {
            yaml.append("  d%d: ^d%d AND ^d%d%n".formatted(i, i - 1, i - 1).replace("\r", ""));
        }
        String told = told(yaml + "topics:\n- {id: t, rules: [^d39]}\n");
        assertTrue(told.contains("more than 200000 parts"), told);
    }

    @Test
    void aliasesThatMultiplyAreRefused() {
        StringBuilder yaml = new StringBuilder("id: x\nversion: 1\ntopics:\n- &a0 {id: t, rules: [late]}\n");
        for (int i = 1; i < 80; i++) {
            yaml.append("- *a0\n");
        }
        told(yaml.toString());
    }

    /** Patterns of N008 to N014: here they are words, so there is nothing that could run away. */
    static List<String> patterns() {
        return List.of(
                "\"(a+)+\\1b\"",
                "\"(.*a){12}z\"",
                "\"(?i)refund.*never.*received\"",
                "\"((a{100}){100}){100}\"",
                "\"(?:a|b)*c\"");
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void N008_N009_N010_N011_N014_noPatternRunsAway(String rule) {
        try {
            Codebook codebook = Codebook.parse(topic(rule));
            for (String text : List.of("a".repeat(5_000), "refund ".repeat(3_000), "ab".repeat(2_500))) {
                codebook.trace(Verbatim.of(text), "t");
            }
        } catch (CodebookException refused) {
            assertTrue(String.valueOf(refused.getMessage()).startsWith("topic t, rule 1"), refused.getMessage());
        }
    }

    @Test
    void aRuleOfManyPairsEndsOnATextOfTheSameWords() {
        String near = "aa NEAR/9 bb";
        for (int i = 0; i < 40; i++) {
            near = "(" + near + ") NEAR/9 " + (i % 2 == 0 ? "aa" : "bb");
        }
        Trace trace = Codebook.parse(topic(near)).trace(Verbatim.of("aa bb ".repeat(8_000)), "t");
        assertTrue(trace.rule().length() > 100);
    }

    @SeededTest
    void anyTextIsARuleOrRefused(long seed) {
        Random random = new Random(seed);
        String[] parts = {
            "late",
            "AND",
            "OR",
            "NOT",
            "NEAR/3",
            "WITH",
            "(",
            ")",
            "\"",
            "\"a b\"",
            "^t",
            "[score<3]",
            "ATLEAST/2",
            ",",
            "*",
            "=x"
        };
        for (int i = 0; i < 50; i++) {
            StringBuilder rule = new StringBuilder();
            for (int k = random.nextInt(12); k >= 0; k--) {
                rule.append(random.nextInt(8) == 0 ? RandomText.of(random, 3) : parts[random.nextInt(parts.length)])
                        .append(' ');
            }
            try {
                RuleParser.parse(rule.toString(), true);
            } catch (RuleException wrong) {
                assertTrue(wrong.offset >= 0 && wrong.offset <= rule.length(), rule::toString);
            }
        }
    }

    @SeededTest
    void aRuleIsReadAgainFromWhatItSays(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 50; i++) {
            var rule = RandomRule.next(random, 4);
            assertEquals(rule, RuleParser.parse(rule.toString(), true), rule::toString);
        }
    }
}
