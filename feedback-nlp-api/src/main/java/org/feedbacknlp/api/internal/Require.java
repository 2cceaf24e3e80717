package org.feedbacknlp.api.internal;

import java.util.Objects;

/** Argument checks; each names the argument and never shows a text. */
public final class Require {
    private Require() {}

    /**
     * Refuses a blank id.
     *
     * @param value the id
     * @param name the argument's name
     * @return the id
     */
    public static String id(String value, String name) {
        if (Objects.requireNonNull(value, name).isBlank()) {
            throw new IllegalArgumentException(name + " is blank");
        }
        return value;
    }

    /**
     * Refuses what is not a probability, NaN among it.
     *
     * @param value the number
     * @param name the argument's name
     */
    public static void unit(double value, String name) {
        within(value, 0, 1, name);
    }

    /**
     * Refuses a number outside a closed range, NaN among it.
     *
     * @param value the number
     * @param lowest the lower end
     * @param highest the upper end
     * @param name the argument's name
     */
    public static void within(double value, double lowest, double highest, String name) {
        if (!(value >= lowest && value <= highest)) {
            throw new IllegalArgumentException(name + " is not in " + lowest + ".." + highest + ": " + value);
        }
    }

    /**
     * Refuses zero and less.
     *
     * @param value the number
     * @param name the argument's name
     */
    public static void positive(long value, String name) {
        if (value <= 0) {
            throw new IllegalArgumentException(name + " must be positive: " + value);
        }
    }
}
