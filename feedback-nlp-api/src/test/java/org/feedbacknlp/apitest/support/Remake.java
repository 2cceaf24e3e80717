package org.feedbacknlp.apitest.support;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.stream.Stream;

/** Makes records again, with one part replaced. */
public final class Remake {
    private Remake() {}

    /** Returns a record's part. */
    public static Object part(Record value, RecordComponent component) {
        try {
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException impossible) {
            throw new LinkageError(impossible.getMessage(), impossible);
        }
    }

    /**
     * Calls the canonical constructor with the parts of a valid record, one of them replaced.
     *
     * @throws RuntimeException what the constructor throws
     */
    public static Record with(Record value, RecordComponent replaced, Object part) {
        RecordComponent[] components = value.getClass().getRecordComponents();
        Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] parts = Stream.of(components)
                .map(component -> component.getName().equals(replaced.getName()) ? part : part(value, component))
                .toArray();
        try {
            return value.getClass().getDeclaredConstructor(types).newInstance(parts);
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new AssertionError(refused);
        } catch (ReflectiveOperationException impossible) {
            throw new LinkageError(impossible.getMessage(), impossible);
        }
    }
}
