package org.feedbacknlp.apitest.support;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.stream.Stream;

/**
 * One part of a valid record, and a way to make the record again with another part in its place.
 *
 * @param of a record of {@link Samples}
 * @param component which of its parts
 */
public record Part(Record of, RecordComponent component) {
    /** Every part of every public record. */
    public static Stream<Part> all() {
        return Samples.records().stream()
                .flatMap(value ->
                        Stream.of(value.getClass().getRecordComponents()).map(part -> new Part(value, part)));
    }

    /** The part that {@link #toString} names. */
    public static Part named(String name) {
        return all().filter(part -> part.toString().equals(name)).findFirst().orElseThrow();
    }

    /** The name of the part in its record. */
    public String name() {
        return component.getName();
    }

    /** The type of the part. */
    public Class<?> type() {
        return component.getType();
    }

    /** What stands there in the sample. */
    public Object value() {
        return in(of);
    }

    /** What stands there in another record of the same type. */
    public Object in(Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new LinkageError(impossible.getMessage(), impossible);
        }
    }

    /**
     * Calls the canonical constructor with another value for this part.
     *
     * @throws RuntimeException what the constructor throws
     */
    public Record replacedBy(Object value) {
        RecordComponent[] components = of.getClass().getRecordComponents();
        Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Stream.of(components)
                .map(part -> part.getName().equals(name()) ? value : new Part(of, part).value())
                .toArray();
        try {
            return of.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new AssertionError(refused);
        } catch (ReflectiveOperationException impossible) {
            throw new LinkageError(impossible.getMessage(), impossible);
        }
    }

    @Override
    public String toString() {
        return of.getClass().getSimpleName() + "." + name();
    }
}
