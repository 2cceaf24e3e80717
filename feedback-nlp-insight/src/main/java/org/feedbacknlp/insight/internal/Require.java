package org.feedbacknlp.insight.internal;

import java.util.Objects;

/** Argument checks; each names the argument. */
public final class Require {
    private Require() {}

    /**
     * Refuses a blank name.
     *
     * @param value the name
     * @param name the argument's name
     * @return the value
     */
    public static String id(String value, String name) {
        if (Objects.requireNonNull(value, name).isBlank()) {
            throw new IllegalArgumentException(name + " is blank");
        }
        return value;
    }

    /**
     * Refuses infinities and NaN.
     *
     * @param value the number
     * @param name the argument's name
     */
    public static void finite(double value, String name) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(name + " is not finite: " + value);
        }
    }

    /**
     * Refuses what is not a probability, NaN among it.
     *
     * @param value the number
     * @param name the argument's name
     */
    public static void unit(double value, String name) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException(name + " is not in 0..1: " + value);
        }
    }

    /**
     * Refuses what is no confidence level, NaN among it.
     *
     * @param level the level
     */
    public static void level(double level) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("level is not between 0 and 1: " + level);
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

    /**
     * Refuses a count that is negative or larger than what it is a part of.
     *
     * @param part the count
     * @param whole what it is a part of
     * @param name the argument's name
     */
    public static void part(long part, long whole, String name) {
        if (part < 0 || part > whole) {
            throw new IllegalArgumentException(name + " is not in 0.." + whole + ": " + part);
        }
    }

    /**
     * Refuses two things that were not set up alike.
     *
     * @param mine one setting
     * @param other the other's
     * @param name what was set
     */
    public static void same(Object mine, Object other, String name) {
        if (!mine.equals(other)) {
            throw new IllegalArgumentException(name + " differs");
        }
    }
}
