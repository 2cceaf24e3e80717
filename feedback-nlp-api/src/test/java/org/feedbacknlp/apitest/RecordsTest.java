package org.feedbacknlp.apitest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.feedbacknlp.apitest.support.ApiClasses;
import org.feedbacknlp.apitest.support.Refusal;
import org.feedbacknlp.apitest.support.Remake;
import org.feedbacknlp.apitest.support.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every public record keeps, whichever parts it has: each part of each record is a case. */
class RecordsTest {
    /** One part of one valid record. */
    record Part(Record of, RecordComponent component) {
        Object value() {
            return Remake.part(of, component);
        }

        Record replacedBy(Object value) {
            return Remake.with(of, component, value);
        }

        Record emptied() {
            return replacedBy(null);
        }

        @Override
        public String toString() {
            return of.getClass().getSimpleName() + "." + component.getName();
        }
    }

    static Stream<Part> parts() {
        return Samples.records().stream()
                .flatMap(value ->
                        Stream.of(value.getClass().getRecordComponents()).map(part -> new Part(value, part)));
    }

    static Stream<Part> references() {
        return parts().filter(part -> !part.component().getType().isPrimitive());
    }

    static Stream<Part> collections() {
        return parts().filter(part ->
                Collection.class.isAssignableFrom(part.component().getType()));
    }

    static Stream<Part> maps() {
        return parts().filter(
                        part -> Map.class.isAssignableFrom(part.component().getType()));
    }

    @Test
    void everyPublicRecordHasASample() {
        Comparator<Class<?>> byName = Comparator.comparing(Class::getName);
        assertEquals(
                ApiClasses.records(),
                Samples.records().stream().map(Record::getClass).sorted(byName).toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("parts")
    void equalPartsMakeEqualRecords(Part part) {
        Record again = part.replacedBy(part.value());
        assertNotSame(part.of(), again);
        assertEquals(part.of(), again);
        assertEquals(part.of().hashCode(), again.hashCode());
        assertEquals(part.of().toString(), again.toString());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("references")
    void refusesNullByName(Part part) {
        Refusal.missing(part.component().getName(), part::emptied).check();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("collections")
    void refusesNullInACollectionByName(Part part) {
        Collection<Object> holed = holding((Collection<?>) part.value());
        holed.add(null);
        Refusal.missing(part.component().getName(), () -> part.replacedBy(holed))
                .check();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("maps")
    void refusesNullInAMapByName(Part part) {
        String name = part.component().getName();
        SortedMap<Object, Object> noValue = new TreeMap<>((Map<?, ?>) part.value());
        noValue.put("zz", null);
        Refusal.missing(name, () -> part.replacedBy(noValue)).check();
        SortedMap<Object, Object> noKey = new TreeMap<>(Comparator.comparing(String::valueOf));
        noKey.put(null, "zz");
        Refusal.missing(name, () -> part.replacedBy(noKey)).check();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("collections")
    void collectionsAreCopiedAndCannotBeChanged(Part part) {
        Collection<Object> mine = holding((Collection<?>) part.value());
        Record made = part.replacedBy(mine);
        mine.clear();
        assertEquals(part.of(), made, "the caller's later changes must not show");
        Collection<?> given = (Collection<?>) Remake.part(made, part.component());
        assertThrows(UnsupportedOperationException.class, given::clear);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("maps")
    void mapsAreCopiedAndCannotBeChanged(Part part) {
        SortedMap<Object, Object> mine = new TreeMap<>((Map<?, ?>) part.value());
        Record made = part.replacedBy(mine);
        mine.clear();
        assertEquals(part.of(), made, "the caller's later changes must not show");
        Map<?, ?> given = (Map<?, ?>) Remake.part(made, part.component());
        assertThrows(UnsupportedOperationException.class, given::clear);
        assertThrows(UnsupportedOperationException.class, given.entrySet()::clear);
    }

    /** C2: the caller's comparator has no say in the order. */
    @ParameterizedTest(name = "C2 {0}")
    @MethodSource("maps")
    void mapsAreInTheNaturalOrderOfTheirKeys(Part part) {
        SortedMap<Object, Object> backwards = new TreeMap<>(Collections.reverseOrder());
        Object value = ((Map<?, ?>) part.value()).values().iterator().next();
        List.of("b", "c", "a").forEach(key -> backwards.put(key, value));
        Map<?, ?> given = (Map<?, ?>) Remake.part(part.replacedBy(backwards), part.component());
        assertEquals(List.of("a", "b", "c"), new ArrayList<>(given.keySet()));
    }

    /** A collection of the kind that a part holds, which can be changed and takes null. */
    private static Collection<Object> holding(Collection<?> values) {
        if (values instanceof SortedSet<?>) {
            Set<Object> set = new TreeSet<>(Comparator.comparing(String::valueOf));
            set.addAll(values);
            return set;
        }
        return values instanceof Set<?> ? new LinkedHashSet<>(values) : new ArrayList<>(values);
    }
}
