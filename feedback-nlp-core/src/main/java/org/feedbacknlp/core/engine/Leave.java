package org.feedbacknlp.core.engine;

import java.util.Optional;
import java.util.SortedSet;
import org.feedbacknlp.api.AnalyzerOptions;
import org.feedbacknlp.api.spi.ProviderName;
import org.jspecify.annotations.Nullable;

/**
 * Who may be used: decided by the name of the class and by the name that it states, before a line of its code runs, and once more by the
 * name that the provider gives.
 *
 * @param disabled names of providers and classes that may not
 * @param allowed names of the only plugins and their classes that may; null for all
 */
record Leave(SortedSet<String> disabled, @Nullable SortedSet<String> allowed) {
    static Leave of(AnalyzerOptions options) {
        return new Leave(options.disabled(), options.allowed().orElse(null));
    }

    /**
     * Tells why a class may not be initialised, empty if it may.
     *
     * @param type the class, loaded but not initialised
     * @param own whether it is the engine's own
     * @param stated what {@link #stated} says
     */
    Optional<String> refusal(Class<?> type, boolean own, @Nullable String stated) {
        if (isAmong(disabled, type, stated)) {
            return Optional.of("disabled");
        }
        if (own || allowed == null || isAmong(allowed, type, stated)) {
            return Optional.empty();
        }
        return Optional.of(
                stated == null
                        ? "not allowed; it states no name, so it is allowed as " + type.getName()
                        : "not allowed; allow(\"" + stated + "\") would");
    }

    /** Tells whether a provider may not be used by the name that it gives. */
    boolean refuses(String name) {
        return disabled.contains(name);
    }

    /** Returns the name that a class states, null if none. Where nobody is left out nobody needs it, and a start does not wait for it. */
    @Nullable
    String stated(Class<?> type) {
        if (disabled.isEmpty() && allowed == null) {
            return null;
        }
        ProviderName name = type.getAnnotation(ProviderName.class);
        return name == null ? null : name.value();
    }

    private static boolean isAmong(SortedSet<String> names, Class<?> type, @Nullable String stated) {
        return names.contains(type.getName()) || stated != null && names.contains(stated);
    }
}
