package org.feedbacknlp.testkit.code;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import org.feedbacknlp.api.spi.AnnotatorProvider;
import org.jspecify.annotations.Nullable;

/**
 * Loads a provider's own classes anew, as often as there are such loaders; all others are shared with the loader of the provider. Notes
 * which resources they ask for.
 */
public final class AnewLoader extends ClassLoader {
    private final ProviderCode code;
    private final List<String> asked = new ArrayList<>();

    /** Makes a loader of nothing yet. */
    public AnewLoader(ProviderCode code) {
        super("anew", code.type().getClassLoader());
        this.code = code;
    }

    /**
     * Loads the provider's class and makes an instance.
     *
     * @throws ReflectiveOperationException if it has no public constructor without arguments
     */
    public AnnotatorProvider provider() throws ReflectiveOperationException {
        try {
            Class<?> type = loadClass(code.type().getName());
            return (AnnotatorProvider) type.getConstructor().newInstance();
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof Error error) {
                throw error;
            }
            throw thrown;
        }
    }

    /** Returns the resources that were asked for so far. */
    public List<String> asked() {
        synchronized (asked) {
            return List.copyOf(asked);
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!code.owns(name)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? define(name) : loaded;
        }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        Optional<byte[]> bytes = code.read(name.replace('.', '/') + ".class");
        if (bytes.isEmpty()) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes.get(), 0, bytes.get().length);
    }

    private void note(String resource) {
        if (!resource.endsWith(".class")) {
            synchronized (asked) {
                asked.add(resource);
            }
        }
    }

    @Override
    public @Nullable InputStream getResourceAsStream(String name) {
        note(name);
        return code.read(name).map(ByteArrayInputStream::new).orElse(null);
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
