package org.feedbacknlp.core.codebook;

import java.util.List;
import java.util.OptionalDouble;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.api.rule.Rule;
import org.feedbacknlp.api.rule.Rule.Comparison;
import org.feedbacknlp.core.codebook.RuleLexer.Lexeme;
import org.jspecify.annotations.Nullable;

/** Reads conditions on what stands beside a verbatim, and tells whether they hold. */
final class Conditions {
    /** The longer ones first, since the shorter ones begin them. */
    private static final List<Comparison> BY_LENGTH = List.of(
            Comparison.AT_MOST,
            Comparison.AT_LEAST,
            Comparison.OTHER,
            Comparison.LESS,
            Comparison.MORE,
            Comparison.EQUAL);

    private Conditions() {}

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
        if (ordered && number(value).isEmpty()) {
            throw new RuleException(
                    lexeme.offset(), comparison.sign() + " compares numbers, and " + value + " is none");
        }
        return new Rule.Field(name, comparison, value);
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() >= 2 && value.startsWith("\"") && value.endsWith("\"");
        return quoted ? value.substring(1, value.length() - 1) : value;
    }

    /** Returns the value that a verbatim has, null if none. */
    static @Nullable String value(Rule.Field field, Verbatim verbatim) {
        return switch (field.name()) {
            case "score" ->
                verbatim.score().map(score -> String.valueOf(score.value())).orElse(null);
            case "channel" -> verbatim.channel().orElse(null);
            default -> verbatim.segments().get(field.name());
        };
    }

    static boolean holds(Rule.Field field, Verbatim verbatim) {
        String value = value(field, verbatim);
        if (value == null) {
            return false;
        }
        OptionalDouble mine = number(value);
        OptionalDouble wanted = number(field.value());
        if (mine.isPresent() && wanted.isPresent()) {
            return holds(field.comparison(), Double.compare(mine.getAsDouble(), wanted.getAsDouble()));
        }
        int sameOrNot = value.equalsIgnoreCase(field.value()) ? 0 : 1;
        return switch (field.comparison()) {
            case EQUAL -> sameOrNot == 0;
            case OTHER -> sameOrNot != 0;
            default -> false;
        };
    }

    private static boolean holds(Comparison comparison, int order) {
        return switch (comparison) {
            case EQUAL -> order == 0;
            case OTHER -> order != 0;
            case LESS -> order < 0;
            case AT_MOST -> order <= 0;
            case MORE -> order > 0;
            case AT_LEAST -> order >= 0;
        };
    }

    private static OptionalDouble number(String text) {
        try {
            double value = Double.parseDouble(text);
            return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
        } catch (NumberFormatException none) {
            return OptionalDouble.empty();
        }
    }
}
