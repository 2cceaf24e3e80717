package org.feedbacknlp.cli.plugins;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;
import java.util.zip.ZipFile;

/** The jars that this process was started with. */
public final class ClassPath {
    private ClassPath() {}

    /**
     * Returns those that register annotator providers, which a look into each jar's directory tells.
     *
     * @return jars and folders of the class path and the module path
     */
    public static List<Path> registering() {
        List<Path> found = new ArrayList<>();
        for (String property : List.of("java.class.path", "jdk.module.path")) {
            StringTokenizer paths = new StringTokenizer(System.getProperty(property, ""), File.pathSeparator);
            while (paths.hasMoreTokens()) {
                Path path = Path.of(paths.nextToken());
                if (registers(path)) {
                    found.add(path);
                }
            }
        }
        return found;
    }

    private static boolean registers(Path path) {
        if (Files.isDirectory(path)) {
            return Files.exists(path.resolve(Shipment.SERVICES_FILE));
        }
        try (ZipFile jar = new ZipFile(path.toFile())) {
            return jar.getEntry(Shipment.SERVICES_FILE) != null;
        } catch (IOException notOfUse) {
            // The class path may hold what is not there or no jar; the JVM passes over it too.
            return false;
        }
    }
}
