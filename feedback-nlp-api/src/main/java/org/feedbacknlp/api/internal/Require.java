package org.feedbacknlp.api.internal;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

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
     * Copies a collection and refuses {@code null} in it.
     *
     * @param <T> the type of its elements
     * @param values the collection
     * @param name the argument's name
     * @return an unmodifiable list in the collection's order
     */
    public static <T> List<T> list(Collection<T> values, String name) {
        for (T value : Objects.requireNonNull(values, name)) {
            noNull(value, name);
        }
        return List.copyOf(values);
    }

    /**
     * Copies lists by name, sorted.
     *
     * @param <V> the type of the values
     * @param values the lists
     * @param name what they are called
     * @return a copy that cannot be changed, nor can its lists
     */
    public static <V> SortedMap<String, List<V>> sortedLists(Map<String, List<V>> values, String name) {
        SortedMap<String, List<V>> copy = new TreeMap<>();
        for (Map.Entry<String, List<V>> entry :
                Objects.requireNonNull(values, name).entrySet()) {
            String key = entry.getKey();
            noNull(key, name);
            copy.put(key, list(entry.getValue(), name));
        }
        return Collections.unmodifiableSortedMap(copy);
    }

    /**
     * Copies a map into the natural order of its keys, whatever order the caller's map keeps, and refuses {@code null} in it.
     *
     * @param <V> the type of its values
     * @param values the map
     * @param name the argument's name
     * @return an unmodifiable map
     */
    public static <V> SortedMap<String, V> sorted(Map<String, V> values, String name) {
        SortedMap<String, V> copy = new TreeMap<>();
        for (Map.Entry<String, V> entry : Objects.requireNonNull(values, name).entrySet()) {
            noNull(entry.getKey(), name);
            noNull(entry.getValue(), name);
            copy.put(entry.getKey(), entry.getValue());
        }
        return Collections.unmodifiableSortedMap(copy);
    }

    private static void noNull(@Nullable Object part, String name) {
        if (part == null) {
            throw new NullPointerException(name + " holds null");
        }
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
     * Refuses a whole number outside a closed range.
     *
     * @param value the number
     * @param lowest the lower end
     * @param highest the upper end
     * @param name the argument's name
     */
    public static void within(int value, int lowest, int highest, String name) {
        if (value < lowest || value > highest) {
            throw new IllegalArgumentException(name + " is not in " + lowest + ".." + highest + ": " + value);
        }
    }

    /**
     * Refuses what is below zero.
     *
     * @param value the number
     * @param name the argument's name
     */
    public static void notNegative(long value, String name) {
        if (value < 0) {
            throw new IllegalArgumentException(name + " is negative: " + value);
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
