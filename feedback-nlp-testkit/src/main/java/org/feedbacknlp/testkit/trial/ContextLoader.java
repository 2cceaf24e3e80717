package org.feedbacknlp.testkit.trial;

import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A thread context class loader that notes what it is asked for. */
public final class ContextLoader extends ClassLoader {
    private final List<String> asked = new ArrayList<>();

    /** Made for {@link #during}. */
    public ContextLoader() {
        super("context", ContextLoader.class.getClassLoader());
    }

    /** Returns the calling thread's context class loader. */
    static Optional<ClassLoader> current() {
        return Optional.ofNullable(Thread.currentThread().getContextClassLoader());
    }

    /** Does work while this is the calling thread's context class loader. */
    public void during(Runnable work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(this);
        try {
            work.run();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** Returns the names of what it was asked for. */
    public List<String> asked() {
        synchronized (asked) {
            return List.copyOf(asked);
        }
    }

    private void note(String name) {
        synchronized (asked) {
            asked.add(name);
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        note(name);
        return super.loadClass(name, resolve);
    }

    @Override
    public @Nullable URL getResource(String name) {
        note(name);
        return super.getResource(name);
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        note(name);
        return super.getResources(name);
    }
}
