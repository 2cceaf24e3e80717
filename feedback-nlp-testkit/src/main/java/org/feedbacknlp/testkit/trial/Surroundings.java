package org.feedbacknlp.testkit.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TimeZone;
import java.util.TreeMap;

/**
 * What of a JVM and a thread belongs to the host: defaults, system properties, the thread's name and state.
 *
 * @param parts what it is to how it was
 */
public record Surroundings(Map<String, Object> parts) {
    /** Looks around, on the calling thread. */
    public static Surroundings now() {
        Map<String, Object> parts = new TreeMap<>();
        parts.put("the default locale", Locale.getDefault());
        parts.put("the default locale of formats", Locale.getDefault(Locale.Category.FORMAT));
        parts.put("the default locale of displays", Locale.getDefault(Locale.Category.DISPLAY));
        parts.put("the default time zone", TimeZone.getDefault());
        parts.put(
                "the handler of uncaught exceptions", Optional.ofNullable(Thread.getDefaultUncaughtExceptionHandler()));
        Thread thread = Thread.currentThread();
        parts.put("the thread's name", thread.getName());
        parts.put("the thread's priority", thread.getPriority());
        parts.put("the thread's interruption", thread.isInterrupted());
        parts.put("the thread's context class loader", ContextLoader.current());
        for (String name : System.getProperties().stringPropertyNames()) {
            parts.put("the system property " + name, System.getProperty(name, ""));
        }
        return new Surroundings(parts);
    }

    /** Returns what is another way now, without the values. */
    public List<String> changedIn(Surroundings later) {
        List<String> changed = new ArrayList<>();
        Map<String, Object> all = new TreeMap<>(parts);
        all.putAll(later.parts);
        for (String part : all.keySet()) {
            if (!Objects.equals(parts.get(part), later.parts.get(part))) {
                changed.add(part);
            }
        }
        return changed;
    }
}
