package org.feedbacknlp.testkit.code;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleReader;
import java.lang.module.ResolvedModule;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.feedbacknlp.api.spi.AnnotatorProvider;

/**
 * Where the classes of a provider come from: a class path or a module. What is a provider's own are the classes of its package and of the
 * packages below.
 *
 * @param type the provider's class
 */
public record ProviderCode(Class<? extends AnnotatorProvider> type) {
    /** Tells whether a class is the provider's own. */
    public boolean owns(String className) {
        String home = type.getPackageName();
        return className.startsWith(home.isEmpty() ? type.getName() : home + ".");
    }

    /** Returns the provider's class and each class of its own that it refers to, directly or by others, as they stand in their files. */
    public List<ClassFile> reached() {
        List<ClassFile> reached = new ArrayList<>();
        Set<String> seen = new HashSet<>(Set.of(type.getName()));
        Deque<String> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            Optional<byte[]> bytes = read(open.remove().replace('.', '/') + ".class");
            if (bytes.isEmpty()) {
                continue;
            }
            ClassFile file = ClassFile.of(bytes.get());
            reached.add(file);
            for (String name : file.classes()) {
                if (owns(name) && seen.add(name)) {
                    open.add(name);
                }
            }
        }
        return reached;
    }

    /** Reads a class file or a resource, even one that the provider's module keeps to itself. */
    public Optional<byte[]> read(String resource) {
        try {
            Optional<byte[]> own = type.getModule().isNamed() ? readOfModule(resource) : Optional.empty();
            return own.isPresent() ? own : readOfLoader(resource);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Optional<byte[]> readOfModule(String resource) throws IOException {
        Optional<ResolvedModule> module = Optional.ofNullable(type.getModule().getLayer())
                .flatMap(layer ->
                        layer.configuration().findModule(type.getModule().getName()));
        if (module.isEmpty()) {
            return Optional.empty();
        }
        try (ModuleReader reader = module.get().reference().open()) {
            Optional<InputStream> in = reader.open(resource);
            if (in.isEmpty()) {
                return Optional.empty();
            }
            try (InputStream found = in.get()) {
                return Optional.of(found.readAllBytes());
            }
        }
    }

    private Optional<byte[]> readOfLoader(String resource) throws IOException {
        ClassLoader loader = type.getClassLoader();
        try (InputStream in = loader == null
                ? ClassLoader.getSystemResourceAsStream(resource)
                : loader.getResourceAsStream(resource)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        }
    }
}
