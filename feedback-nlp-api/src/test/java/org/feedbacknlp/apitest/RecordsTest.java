package org.feedbacknlp.apitest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

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
import org.feedbacknlp.apitest.support.Part;
import org.feedbacknlp.apitest.support.Refusal;
import org.feedbacknlp.apitest.support.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every public record keeps, whichever parts it has: each part of each record is a case. */
class RecordsTest {
    static Stream<Part> parts() {
        return Part.all();
    }

    static Stream<Part> references() {
        return Part.all().filter(part -> !part.type().isPrimitive());
    }

    static Stream<Part> collections() {
        return Part.all().filter(part -> Collection.class.isAssignableFrom(part.type()));
    }

    static Stream<Part> maps() {
        return Part.all().filter(part -> Map.class.isAssignableFrom(part.type()));
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
        Refusal.missing(part.name(), () -> part.replacedBy(null)).check();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("collections")
    void refusesNullInACollectionByName(Part part) {
        Collection<Object> holed = mutable((Collection<?>) part.value());
        holed.add(null);
        Refusal.missing(part.name(), () -> part.replacedBy(holed)).check();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("maps")
    void refusesNullInAMapByName(Part part) {
        SortedMap<Object, Object> noValue = new TreeMap<>((Map<?, ?>) part.value());
        noValue.put("zz", null);
        Refusal.missing(part.name(), () -> part.replacedBy(noValue)).check();
        SortedMap<Object, Object> noKey = new TreeMap<>(Comparator.comparing(String::valueOf));
        noKey.put(null, "zz");
        Refusal.missing(part.name(), () -> part.replacedBy(noKey)).check();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("collections")
    void collectionsAreCopiedAndCannotBeChanged(Part part) {
        Collection<Object> mine = mutable((Collection<?>) part.value());
        Record made = part.replacedBy(mine);
        mine.clear();
        assertEquals(part.of(), made, "the caller's later changes must not show");
        Collection<?> given = (Collection<?>) part.in(made);
        assertThrows(UnsupportedOperationException.class, given::clear);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("maps")
    void mapsAreCopiedAndCannotBeChanged(Part part) {
        SortedMap<Object, Object> mine = new TreeMap<>((Map<?, ?>) part.value());
        Record made = part.replacedBy(mine);
        mine.clear();
        assertEquals(part.of(), made, "the caller's later changes must not show");
        Map<?, ?> given = (Map<?, ?>) part.in(made);
        assertThrows(UnsupportedOperationException.class, given::clear);
        assertThrows(UnsupportedOperationException.class, given.entrySet()::clear);
    }

    /** The caller's comparator has no say in the order. */
    @ParameterizedTest(name = "C2 {0}")
    @MethodSource("maps")
    void mapsAreInTheNaturalOrderOfTheirKeys(Part part) {
        Object value = ((Map<?, ?>) part.value()).values().iterator().next();
        SortedMap<Object, Object> backwards = new TreeMap<>(Collections.reverseOrder());
        List.of("b", "c", "a").forEach(key -> backwards.put(key, value));
        Map<?, ?> given = (Map<?, ?>) part.in(part.replacedBy(backwards));
        assertEquals(List.of("a", "b", "c"), new ArrayList<>(given.keySet()));
    }

    /** A collection of the same kind that can be changed and takes null. */
    private static Collection<Object> mutable(Collection<?> values) {
        if (values instanceof SortedSet<?>) {
            Set<Object> sorted = new TreeSet<>(Comparator.comparing(String::valueOf));
            sorted.addAll(values);
            return sorted;
        }
        return values instanceof Set<?> ? new LinkedHashSet<>(values) : new ArrayList<>(values);
    }
}
