package org.feedbacknlp.api.rule.match;

import java.util.OptionalDouble;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.api.rule.Rule;
import org.feedbacknlp.api.rule.Rule.Comparison;
import org.jspecify.annotations.Nullable;

/** Tells whether conditions on what stands beside a verbatim hold. */
public final class Conditions {
    private Conditions() {}

    /**
     * Returns the value that a condition asks for.
     *
     * @param field the condition
     * @param verbatim the verbatim
     * @return the value, null if the verbatim has none or a blank one
     */
    public static @Nullable String value(Rule.Field field, Verbatim verbatim) {
        if (field.name().equals("score")) {
            return verbatim.score().map(score -> String.valueOf(score.value())).orElse(null);
        }
        String value = field.name().equals("channel")
                ? verbatim.channel().orElse(null)
                : verbatim.segments().get(field.name());
        return value == null || value.isBlank() ? null : value;
    }

    /**
     * Tells whether a value is as a condition wants it: as a number where both are numbers, else as a text whatever its capitals.
     *
     * @param field the condition
     * @param value the value, null for none, which no condition takes
     * @return true if it is
     */
    public static boolean holds(Rule.Field field, @Nullable String value) {
        if (value == null) {
            return false;
        }
        OptionalDouble mine = number(value);
        OptionalDouble wanted = number(field.value());
        if (mine.isPresent() && wanted.isPresent()) {
            return holds(field.comparison(), Double.compare(mine.getAsDouble(), wanted.getAsDouble()));
        }
        boolean same = value.equalsIgnoreCase(field.value());
        return field.comparison() == Comparison.EQUAL ? same : field.comparison() == Comparison.OTHER && !same;
    }

    private static boolean holds(Comparison comparison, int order) {
        if (order == 0) {
            return comparison == Comparison.EQUAL
                    || comparison == Comparison.AT_MOST
                    || comparison == Comparison.AT_LEAST;
        }
        return comparison == Comparison.OTHER
                || (order < 0
                        ? comparison == Comparison.LESS || comparison == Comparison.AT_MOST
                        : comparison == Comparison.MORE || comparison == Comparison.AT_LEAST);
    }

    /**
     * Reads a number.
     *
     * @param text how it is written
     * @return the number, empty if it is none or not finite
     */
    public static OptionalDouble number(String text) {
        try {
            double value = Double.parseDouble(text);
            return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
        } catch (NumberFormatException none) {
            return OptionalDouble.empty();
        }
    }
}
