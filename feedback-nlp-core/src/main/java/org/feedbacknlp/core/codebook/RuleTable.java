package org.feedbacknlp.core.codebook;

import java.util.ArrayList;
import java.util.List;
import org.feedbacknlp.api.rule.Rule;
import org.feedbacknlp.core.table.TableReader;
import org.feedbacknlp.core.table.TableWriter;

/** Writes rules into a table and reads them back: the kind, and then its parts. References and conditions do not ship. */
final class RuleTable {
    private static final int WORD = 0;
    private static final int PHRASE = 1;
    private static final int ALL = 2;
    private static final int ANY = 3;
    private static final int AT_LEAST = 4;
    private static final int WITHOUT = 5;
    private static final int NEAR = 6;
    private static final int NEAR_IN_ORDER = 7;
    private static final int NOT_NEAR = 8;
    private static final int IN_SENTENCE = 9;
    private static final int IN_CLAUSE = 10;
    private static final int APART = 11;
    private static final int EXCLUDE = 12;

    private RuleTable() {}

    static void write(Rule rule, TableWriter out) {
        if (rule instanceof Rule.Word word) {
            out.number(WORD).number(word.form().ordinal()).text(word.text());
        } else if (rule instanceof Rule.Phrase phrase) {
            list(PHRASE, phrase.words(), out);
        } else if (rule instanceof Rule.AllOf all) {
            list(ALL, all.parts(), out);
        } else if (rule instanceof Rule.AnyOf any) {
            list(ANY, any.parts(), out);
        } else if (rule instanceof Rule.AtLeast some) {
            list(AT_LEAST, some.parts(), out);
            out.number(some.count());
        } else {
            pair(rule, out);
        }
    }

    private static void list(int kind, List<? extends Rule> parts, TableWriter out) {
        out.number(kind).number(parts.size());
        parts.forEach(part -> write(part, out));
    }

    private static void pair(Rule rule, TableWriter out) {
        if (rule instanceof Rule.Without without) {
            pair(out.number(WITHOUT), without.rule(), without.other());
        } else if (rule instanceof Rule.Near near) {
            pair(out.number(near.ordered() ? NEAR_IN_ORDER : NEAR).number(near.distance()), near.left(), near.right());
        } else if (rule instanceof Rule.NotNear apart) {
            pair(out.number(NOT_NEAR).number(apart.distance()), apart.rule(), apart.other());
        } else if (rule instanceof Rule.Together together) {
            boolean sentence = together.part() == Rule.Part.SENTENCE;
            pair(out.number(sentence ? IN_SENTENCE : IN_CLAUSE), together.left(), together.right());
        } else if (rule instanceof Rule.Apart apart) {
            pair(out.number(APART), apart.rule(), apart.other());
        } else if (rule instanceof Rule.Exclude exclude) {
            pair(out.number(EXCLUDE), exclude.rule(), exclude.whole());
        } else {
            throw new IllegalArgumentException(
                    "no rule that ships has " + rule.getClass().getSimpleName());
        }
    }

    private static void pair(TableWriter out, Rule one, Rule other) {
        write(one, out);
        write(other, out);
    }

    static Rule read(TableReader in) {
        int kind = in.number();
        return switch (kind) {
            case WORD -> word(in);
            case PHRASE -> {
                List<Rule.Word> words = new ArrayList<>();
                for (int left = in.number(); left > 0; left--) {
                    words.add((Rule.Word) read(in));
                }
                yield new Rule.Phrase(words);
            }
            case ALL -> new Rule.AllOf(list(in));
            case ANY -> new Rule.AnyOf(list(in));
            case AT_LEAST -> {
                List<Rule> parts = list(in);
                yield new Rule.AtLeast(in.number(), parts);
            }
            case WITHOUT -> new Rule.Without(read(in), read(in));
            case NEAR, NEAR_IN_ORDER -> near(in, kind == NEAR_IN_ORDER);
            case NOT_NEAR -> {
                int distance = in.number();
                yield new Rule.NotNear(read(in), read(in), distance);
            }
            case IN_SENTENCE -> new Rule.Together(read(in), read(in), Rule.Part.SENTENCE);
            case IN_CLAUSE -> new Rule.Together(read(in), read(in), Rule.Part.CLAUSE);
            case APART -> new Rule.Apart(read(in), read(in));
            case EXCLUDE -> new Rule.Exclude(read(in), read(in));
            default -> throw new IllegalStateException("a table of rules has the kind " + kind);
        };
    }

    private static Rule.Word word(TableReader in) {
        Rule.Form form = FORMS.get(in.number());
        return new Rule.Word(in.text(), form);
    }

    private static final List<Rule.Form> FORMS = List.of(Rule.Form.values());

    private static Rule near(TableReader in, boolean ordered) {
        int distance = in.number();
        return new Rule.Near(read(in), read(in), distance, ordered);
    }

    private static List<Rule> list(TableReader in) {
        List<Rule> rules = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            rules.add(read(in));
        }
        return rules;
    }
}
