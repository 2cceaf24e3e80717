package org.feedbacknlp.testkit.code;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.module.ResolvedModule;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
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
    /** What a plugin's services file is called. */
    public static final String SERVICES = "META-INF/services/" + AnnotatorProvider.class.getName();

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

    /** Tells whether a service loader can make an instance. */
    public boolean hasPublicConstructor() {
        return Modifier.isPublic(type.getModifiers())
                && !Modifier.isAbstract(type.getModifiers())
                && Arrays.stream(type.getConstructors()).anyMatch(one -> one.getParameterCount() == 0);
    }

    /**
     * Tells whether the provider's class stands in a services file that its loader sees, which is what a class path asks for.
     *
     * @throws UncheckedIOException if one cannot be read
     */
    public boolean isInServicesFile() {
        ClassLoader loader = type.getClassLoader();
        try {
            for (URL file : Collections.list(loader.getResources(SERVICES))) {
                try (InputStream in = file.openStream()) {
                    String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                    if (text.lines().anyMatch(this::isNamed)) {
                        return true;
                    }
                }
            }
            return false;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private boolean isNamed(String line) {
        int comment = line.indexOf('#');
        String name = comment < 0 ? line : line.substring(0, comment);
        return name.strip().equals(type.getName());
    }

    /** Returns the descriptor of the provider's module: of the one that it runs in, else of the one that its jar or folder would be. */
    public Optional<ModuleDescriptor> descriptor() {
        if (type.getModule().isNamed()) {
            return Optional.of(type.getModule().getDescriptor());
        }
        return place().flatMap(path -> ModuleFinder.of(path).findAll().stream()
                .map(ModuleReference::descriptor)
                .filter(one -> !one.isAutomatic() && one.packages().contains(type.getPackageName()))
                .findFirst());
    }

    private Optional<Path> place() {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        try {
            return source == null || source.getLocation() == null
                    ? Optional.empty()
                    : Optional.of(Path.of(source.getLocation().toURI()));
        } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException notAFile) {
            return Optional.empty();
        }
    }

    /** Tells whether a module provides the provider. */
    public boolean isProvidedBy(ModuleDescriptor module) {
        return module.provides().stream()
                .anyMatch(one -> one.service().equals(AnnotatorProvider.class.getName())
                        && one.providers().contains(type.getName()));
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
