package org.feedbacknlp.opennlp;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a model's archive says of itself. Every class that it names is compared with those that such a model may name. */
final class ModelManifest {
    /** The entry that holds it. */
    static final String ENTRY = "manifest.properties";

    private static final String SERIALIZER = "serializer-class-";
    private static final int LONGEST_SHOWN = 80;

    private final String file;
    private final Properties properties;

    private ModelManifest(String file, Properties properties) {
        this.file = file;
        this.properties = properties;
    }

    /**
     * Reads the manifest and checks what holds for every kind of model: the kind, the version of OpenNLP, the tool factory.
     *
     * @param file the model's file name
     * @param entries its archive
     * @param component the kind that it must be of
     * @param factory the tool factory that it may name
     * @return the manifest
     * @throws ModelLoadException if one of them does not hold
     */
    static ModelManifest read(String file, Map<String, byte[]> entries, String component, String factory) {
        byte[] bytes = entries.get(ENTRY);
        if (bytes == null) {
            throw new ModelLoadException(file, "it has no " + ENTRY);
        }
        Properties properties = new Properties();
        try {
            properties.load(new ByteArrayInputStream(bytes));
        } catch (IOException | IllegalArgumentException malformed) {
            throw new ModelLoadException(file, ENTRY + " is malformed", malformed);
        }
        ModelManifest manifest = new ModelManifest(file, properties);
        manifest.requireComponent(component);
        manifest.requireVersion();
        manifest.requireClass("factory", Set.of(factory));
        return manifest;
    }

    private void requireComponent(String component) {
        String found = properties.getProperty("Component-Name");
        if (!component.equals(found)) {
            throw new ModelLoadException(
                    file,
                    "it is a model for " + shown(String.valueOf(found)) + ", and one for " + component + " is wanted");
        }
    }

    private void requireVersion() {
        String version = properties.getProperty("OpenNLP-Version", "");
        if (!version.startsWith("1.") && !version.startsWith("2.")) {
            throw new ModelLoadException(
                    file, "it was made by OpenNLP " + shown(version) + "; models of versions 1 and 2 are read");
        }
    }

    /**
     * Returns a property.
     *
     * @param key its key
     * @return its value, or empty if there is none
     */
    Optional<String> get(String key) {
        return Optional.ofNullable(properties.getProperty(key));
    }

    /**
     * Checks that a property, where it is there, names classes that it may name.
     *
     * @param key its key; its value is one class or several with commas between
     * @param allowed the classes
     * @throws ModelLoadException if it names another
     */
    void requireClass(String key, Set<String> allowed) {
        requireClasses(key, properties.getProperty(key), allowed);
    }

    /**
     * Checks that the serialisers of entries are among OpenNLP's own.
     *
     * @param allowed their classes
     * @throws ModelLoadException if another is named
     */
    void requireSerializers(Set<String> allowed) {
        for (String key : properties.stringPropertyNames()) {
            if (key.startsWith(SERIALIZER)) {
                requireClasses(SERIALIZER + "...", properties.getProperty(key), allowed);
            }
        }
    }

    private void requireClasses(String key, @Nullable String value, Set<String> allowed) {
        if (value == null) {
            return;
        }
        int from = 0;
        while (from <= value.length()) {
            int comma = value.indexOf(',', from);
            int to = comma < 0 ? value.length() : comma;
            if (!allowed.contains(value.substring(from, to))) {
                throw new ModelLoadException(
                        file,
                        key + " names the class " + shown(value.substring(from, to))
                                + ", which such a model may not name");
            }
            from = to + 1;
        }
    }

    /** Makes what a file says fit for one line. */
    static String shown(String text) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < Math.min(text.length(), LONGEST_SHOWN); i++) {
            char c = text.charAt(i);
            line.append(c > ' ' && c < 0x7f ? c : '?');
        }
        return line.toString();
    }
}
