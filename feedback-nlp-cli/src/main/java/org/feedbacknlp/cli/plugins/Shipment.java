package org.feedbacknlp.cli.plugins;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.InvalidModuleDescriptorException;
import java.lang.module.ModuleDescriptor;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.feedbacknlp.api.spi.AnnotatorProvider;

/**
 * What a plugin's jar or folder ships, as far as it matters for finding its providers.
 *
 * @param path the jar or folder
 * @param classes its classes by name
 * @param named the classes that its services file names, in order; empty if it has none
 * @param provided the classes that its module descriptor provides, absent if it has none
 * @param readWhole false if it holds more than is looked into
 */
record Shipment(
        Path path,
        Map<String, ClassHeader> classes,
        Set<String> named,
        Optional<Set<String>> provided,
        boolean readWhole) {
    /** How many files are looked into, and how many bytes of one and of all: a plugin has far less, a hostile jar may have more. */
    private static final int MOST_FILES = 50_000;

    private static final int MOST_BYTES_OF_ONE = 1 << 20;
    private static final long MOST_BYTES = 256L << 20;

    private static final String SERVICE = AnnotatorProvider.class.getName();
    static final String SERVICES_FILE = "META-INF/services/" + SERVICE;
    private static final String DESCRIPTOR = "module-info.class";

    /**
     * Looks into a jar or a folder.
     *
     * @param path the jar or folder
     * @return what it ships
     * @throws IOException if it cannot be read
     */
    static Shipment read(Path path) throws IOException {
        try (Contents contents = Contents.of(path)) {
            Map<String, ClassHeader> classes = new LinkedHashMap<>();
            Set<String> named = new LinkedHashSet<>();
            Optional<Set<String>> provided = Optional.empty();
            List<String> names = contents.names(MOST_FILES + 1);
            long left = names.size() > MOST_FILES ? 0 : MOST_BYTES;
            for (String name : names) {
                if (left <= 0) {
                    return new Shipment(path, classes, named, provided, false);
                }
                if (matters(name)) {
                    byte[] bytes = bytes(contents, name);
                    left -= bytes.length;
                    if (name.equals(SERVICES_FILE)) {
                        named.addAll(servicesIn(bytes));
                    } else if (isDescriptor(name)) {
                        provided = provided.isPresent() ? provided : Optional.of(providedBy(bytes, name));
                    } else {
                        header(bytes).ifPresent(header -> classes.putIfAbsent(header.name(), header));
                    }
                }
            }
            return new Shipment(path, classes, named, provided, true);
        }
    }

    private static boolean matters(String name) {
        boolean classFile = name.endsWith(".class") && !name.startsWith("META-INF/");
        return classFile || name.equals(SERVICES_FILE) || isDescriptor(name);
    }

    private static boolean isDescriptor(String name) {
        return name.equals(DESCRIPTOR) || name.startsWith("META-INF/versions/") && name.endsWith("/" + DESCRIPTOR);
    }

    private static byte[] bytes(Contents contents, String name) throws IOException {
        try (InputStream in = contents.open(name)) {
            return in.readNBytes(MOST_BYTES_OF_ONE);
        }
    }

    /** Reads a services file as {@link java.util.ServiceLoader} does: a class a line, comments behind a number sign. */
    private static List<String> servicesIn(byte[] file) {
        return new String(file, StandardCharsets.UTF_8)
                .lines()
                .map(line -> (line.indexOf('#') < 0 ? line : line.substring(0, line.indexOf('#'))).strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static Set<String> providedBy(byte[] file, String name) throws IOException {
        try {
            Set<String> provided = new LinkedHashSet<>();
            for (ModuleDescriptor.Provides provides :
                    ModuleDescriptor.read(ByteBuffer.wrap(file)).provides()) {
                if (provides.service().equals(SERVICE)) {
                    provided.addAll(provides.providers());
                }
            }
            return provided;
        } catch (InvalidModuleDescriptorException | BufferUnderflowException unreadable) {
            throw new IOException(name + " is no module descriptor", unreadable);
        }
    }

    /** Reads a class's header; a class that cannot be read is none that anyone could load. */
    private static Optional<ClassHeader> header(byte[] file) {
        try {
            return Optional.of(ClassHeader.read(new ByteArrayInputStream(file)));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** Returns the path's last name, as it is told to the user. */
    String label() {
        return label(path);
    }

    static String label(Path path) {
        Path last = path.getFileName();
        return last == null ? path.toString() : last.toString();
    }
}
