package org.feedbacknlp.corpus.internal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.feedbacknlp.api.layer.WireName;

/**
 * The names that a file may use in one place, and what each stands for. Immutable and thread-safe.
 *
 * @param <E> what a name stands for
 */
public final class Vocabulary<E> {
    private final Map<String, E> values;

    private Vocabulary(List<E> all, Function<E, String> name) {
        Map<String, E> byName = new LinkedHashMap<>();
        all.forEach(value -> byName.put(name.apply(value), value));
        values = Collections.unmodifiableMap(byName);
    }

    /**
     * Makes the vocabulary of an enum's names on the wire.
     *
     * @param <E> the enum
     * @param type the enum's class
     * @return names such as {@code churn-risk}
     */
    public static <E extends Enum<E> & WireName> Vocabulary<E> ofIds(Class<E> type) {
        return new Vocabulary<>(List.of(type.getEnumConstants()), WireName::id);
    }

    /**
     * Makes the vocabulary of an enum's names in Java.
     *
     * @param <E> the enum
     * @param type the enum's class
     * @return names such as {@code S1}
     */
    public static <E extends Enum<E>> Vocabulary<E> ofNames(Class<E> type) {
        return new Vocabulary<>(List.of(type.getEnumConstants()), Enum::name);
    }

    /**
     * Makes a vocabulary of words that stand for themselves.
     *
     * @param words the words
     * @return the vocabulary
     */
    public static Vocabulary<String> of(List<String> words) {
        return new Vocabulary<>(words, Function.identity());
    }

    /**
     * Finds what a name stands for.
     *
     * @param name the name
     * @return its value, or empty if the vocabulary does not know it
     */
    public Optional<E> find(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /**
     * Returns all names.
     *
     * @return an unmodifiable set in the order given
     */
    public Set<String> names() {
        return values.keySet();
    }
}
