package org.feedbacknlp.api.layer;

import java.util.Locale;
import java.util.Optional;

/** A constant of an enum with the name it bears in files, on the command line and on the wire. */
public interface WireName {
    /**
     * Returns the constant's name in Java.
     *
     * @return the name, as {@link Enum#name()} gives it
     */
    String name();

    /**
     * Returns the name on the wire.
     *
     * @return the Java name in lower case, with hyphens
     */
    default String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Finds a constant by its name on the wire.
     *
     * @param <E> the enum
     * @param type the enum's class
     * @param id the name on the wire
     * @return the constant, or empty if none is called that
     */
    static <E extends Enum<E> & WireName> Optional<E> find(Class<E> type, String id) {
        for (E constant : type.getEnumConstants()) {
            if (constant.id().equals(id)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }
}
