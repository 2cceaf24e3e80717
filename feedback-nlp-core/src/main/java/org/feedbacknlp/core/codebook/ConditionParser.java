package org.feedbacknlp.core.codebook;

import java.util.List;
import org.feedbacknlp.api.rule.Rule;
import org.feedbacknlp.api.rule.Rule.Comparison;
import org.feedbacknlp.api.rule.match.Conditions;
import org.feedbacknlp.core.codebook.RuleLexer.Lexeme;

/** Reads conditions on what stands beside a verbatim. */
final class ConditionParser {
    /** The longer ones first, since the shorter ones begin them. */
    private static final List<Comparison> BY_LENGTH = List.of(
            Comparison.AT_MOST,
            Comparison.AT_LEAST,
            Comparison.OTHER,
            Comparison.LESS,
            Comparison.MORE,
            Comparison.EQUAL);

    private ConditionParser() {}

    /** Reads what stands in square brackets. */
    static Rule.Field parse(Lexeme lexeme) {
        String text = lexeme.text();
        for (int i = 0; i < text.length(); i++) {
            for (Comparison comparison : BY_LENGTH) {
                if (text.startsWith(comparison.sign(), i)) {
                    String name = text.substring(0, i).strip();
                    String value = unquoted(
                            text.substring(i + comparison.sign().length()).strip());
                    return checked(lexeme, name, comparison, value);
                }
            }
        }
        throw new RuleException(lexeme.offset(), "a condition is written [score <= 6] or [plan = \"pro\"]");
    }

    private static Rule.Field checked(Lexeme lexeme, String name, Comparison comparison, String value) {
        if (name.isEmpty() || value.isEmpty()) {
            throw new RuleException(lexeme.offset(), "a condition is written [score <= 6] or [plan = \"pro\"]");
        }
        boolean ordered = comparison != Comparison.EQUAL && comparison != Comparison.OTHER;
        if (ordered && Conditions.number(value).isEmpty()) {
            throw new RuleException(
                    lexeme.offset(), comparison.sign() + " compares numbers, and " + value + " is none");
        }
        return new Rule.Field(name, comparison, value);
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() >= 2 && value.startsWith("\"") && value.endsWith("\"");
        return quoted ? value.substring(1, value.length() - 1) : value;
    }
}
