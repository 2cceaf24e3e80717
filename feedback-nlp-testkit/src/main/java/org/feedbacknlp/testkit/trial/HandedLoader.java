package org.feedbacknlp.testkit.trial;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.feedbacknlp.api.spi.AnnotatorProvider;

/**
 * A plugin loader through which an engine finds one provider that is there already. An engine asks a loader for classes and makes the
 * providers itself; so this one has a class of its own, {@link Handed}, whose instance takes the provider from its loader.
 */
final class HandedLoader extends ClassLoader implements Supplier<AnnotatorProvider> {
    private static final String SERVICES = "META-INF/services/" + AnnotatorProvider.class.getName();

    private final AnnotatorProvider provider;

    HandedLoader(AnnotatorProvider provider) {
        super("testkit", HandedLoader.class.getClassLoader());
        this.provider = provider;
    }

    @Override
    public AnnotatorProvider get() {
        return provider;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.equals(Handed.class.getName())) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? define(name) : loaded;
        }
    }

    private Class<?> define(String name) {
        try (InputStream in = Objects.requireNonNull(Handed.class.getResourceAsStream("Handed.class"))) {
            byte[] bytes = in.readAllBytes();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        if (!name.equals(SERVICES)) {
            return super.getResources(name);
        }
        return Collections.enumeration(List.of(Objects.requireNonNull(Handed.class.getResource("handed.txt"))));
    }
}
