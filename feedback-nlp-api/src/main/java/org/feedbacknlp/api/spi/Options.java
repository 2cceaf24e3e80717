package org.feedbacknlp.api.spi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The values of a provider's options, checked. Immutable and thread-safe; {@code toString} never shows a value. */
public final class Options {
    private final Map<Option<?>, Object> values;

    private Options(Map<Option<?>, Object> values) {
        this.values = values;
    }

    /**
     * Checks values against what a provider describes. All problems are collected; none shows a value.
     *
     * @param provider the provider's name, for the messages
     * @param described what the provider reads
     * @param given key to value as text
     * @param problems takes one line for each unknown key and each value that does not fit
     * @return the values, with the default in place of what is wrong or missing
     */
    public static Options check(
            String provider, List<Option<?>> described, Map<String, String> given, List<String> problems) {
        Map<Option<?>, Object> values = new LinkedHashMap<>();
        Map<String, String> unread = new TreeMap<>(given);
        for (Option<?> option : described) {
            String value = unread.remove(option.key());
            values.put(option, value == null ? option.fallback() : parse(provider, option, value, problems));
        }
        List<String> known = new ArrayList<>();
        for (Option<?> option : described) {
            known.add(option.key());
        }
        for (String key : unread.keySet()) {
            problems.add("option " + key + " of " + provider + " is unknown; it has " + known);
        }
        return new Options(values);
    }

    private static Object parse(String provider, Option<?> option, String value, List<String> problems) {
        try {
            return option.parse(value);
        } catch (IllegalArgumentException wrong) {
            problems.add("option " + option.key() + " of " + provider + " must be " + option.expected());
            return option.fallback();
        }
    }

    /**
     * Returns the value of an option.
     *
     * @param <T> its type
     * @param option the very option that the provider described, not one like it
     * @return the caller's value, or the default
     * @throws IllegalArgumentException if the provider did not describe it
     */
    @SuppressWarnings("unchecked") // check() stored what this very option parsed
    public <T> T get(Option<T> option) {
        Object value = values.get(option);
        if (value == null) {
            throw new IllegalArgumentException("option " + option.key() + " was not described");
        }
        return (T) value;
    }

    /** Shows the keys. */
    @Override
    public String toString() {
        return "Options" + values.keySet().stream().map(Option::key).toList();
    }
}
