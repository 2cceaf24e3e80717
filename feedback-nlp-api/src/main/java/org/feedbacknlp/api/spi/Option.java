package org.feedbacknlp.api.spi;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.feedbacknlp.api.internal.Require;

/**
 * Describes one option of a provider: its key, type, bounds, default and meaning.
 *
 * @param <T> the type of its value
 */
public final class Option<T> {
    private final String key;
    private final String description;
    private final String expected;
    private final T fallback;
    private final Function<String, T> parser;

    private Option(String key, String description, String expected, T fallback, Function<String, T> parser) {
        this.key = Require.id(key, "key");
        this.description = Objects.requireNonNull(description, "description");
        this.expected = expected;
        this.fallback = Objects.requireNonNull(fallback, "fallback");
        this.parser = parser;
    }

    /**
     * Describes an option that is any text.
     *
     * @param key its key
     * @param fallback its value where the caller gives none
     * @param description one line
     * @return the option
     */
    public static Option<String> text(String key, String fallback, String description) {
        return new Option<>(key, description, "text", fallback, value -> value);
    }

    /**
     * Describes an option that is on or off.
     *
     * @param key its key
     * @param fallback its value where the caller gives none
     * @param description one line
     * @return the option
     */
    public static Option<Boolean> flag(String key, boolean fallback, String description) {
        return new Option<>(key, description, "true or false", fallback, value -> switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("not a flag");
        });
    }

    /**
     * Describes an option that is a whole number in a closed range.
     *
     * @param key its key
     * @param fallback its value where the caller gives none
     * @param lowest the lower end
     * @param highest the upper end
     * @param description one line
     * @return the option
     * @throws IllegalArgumentException if the default is outside the range
     */
    public static Option<Integer> integer(String key, int fallback, int lowest, int highest, String description) {
        Require.within(fallback, lowest, highest, "fallback");
        String expected = "a whole number from " + lowest + " to " + highest;
        return new Option<>(key, description, expected, fallback, value -> {
            int number = Integer.parseInt(value);
            Require.within(number, lowest, highest, key);
            return number;
        });
    }

    /**
     * Describes an option that is a number in a closed range.
     *
     * @param key its key
     * @param fallback its value where the caller gives none
     * @param lowest the lower end
     * @param highest the upper end
     * @param description one line
     * @return the option
     * @throws IllegalArgumentException if the default is outside the range
     */
    public static Option<Double> number(
            String key, double fallback, double lowest, double highest, String description) {
        Require.within(fallback, lowest, highest, "fallback");
        String expected = "a number from " + lowest + " to " + highest;
        return new Option<>(key, description, expected, fallback, value -> {
            double number = Double.parseDouble(value);
            Require.within(number, lowest, highest, key);
            return number;
        });
    }

    /**
     * Describes an option that is one of a few words.
     *
     * @param key its key
     * @param fallback its value where the caller gives none
     * @param choices the words
     * @param description one line
     * @return the option
     * @throws IllegalArgumentException if the default is none of the words
     */
    public static Option<String> choice(String key, String fallback, List<String> choices, String description) {
        List<String> words = Require.list(choices, "choices");
        requireChoice(words, Objects.requireNonNull(fallback, "fallback"), "fallback");
        return new Option<>(key, description, "one of " + String.join(", ", words), fallback, value -> {
            requireChoice(words, value, key);
            return value;
        });
    }

    private static void requireChoice(List<String> words, String value, String name) {
        if (!words.contains(value)) {
            throw new IllegalArgumentException(name + " is none of the choices");
        }
    }

    /**
     * Returns the option's key.
     *
     * @return the key
     */
    public String key() {
        return key;
    }

    /**
     * Returns what the option is for.
     *
     * @return one line
     */
    public String description() {
        return description;
    }

    /**
     * Returns what values it takes.
     *
     * @return words such as "a whole number from 1 to 9"
     */
    public String expected() {
        return expected;
    }

    /**
     * Returns its value where the caller gives none.
     *
     * @return the default
     */
    public T fallback() {
        return fallback;
    }

    /**
     * Reads a value.
     *
     * @param value the value as text
     * @return the typed value
     * @throws IllegalArgumentException if it is none of {@link #expected()}
     */
    T parse(String value) {
        return parser.apply(value);
    }

    /** Shows the key and what it takes. */
    @Override
    public String toString() {
        return key + ": " + expected;
    }
}
