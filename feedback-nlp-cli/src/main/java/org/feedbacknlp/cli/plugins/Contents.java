package org.feedbacknlp.cli.plugins;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The files of a jar or of a folder of classes. */
sealed interface Contents extends AutoCloseable {
    /** Opens a jar or a folder. */
    static Contents of(Path path) throws IOException {
        return Files.isDirectory(path) ? new Folder(path) : new Jar(new ZipFile(path.toFile()));
    }

    /** Returns the names of at most so many files, with slashes, in their order in the jar or by name. */
    List<String> names(int most) throws IOException;

    /** Opens a file that is there. */
    InputStream open(String name) throws IOException;

    @Override
    void close() throws IOException;

    /**
     * A jar; its signatures are not checked, as nothing in it is run.
     *
     * @param zip the jar
     */
    record Jar(ZipFile zip) implements Contents {
        @Override
        public List<String> names(int most) {
            return zip.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(ZipEntry::getName)
                    .limit(most)
                    .toList();
        }

        @Override
        public InputStream open(String name) throws IOException {
            return zip.getInputStream(zip.getEntry(name));
        }

        @Override
        public void close() throws IOException {
            zip.close();
        }
    }

    /**
     * A folder of classes.
     *
     * @param root the folder
     */
    record Folder(Path root) implements Contents {
        @Override
        public List<String> names(int most) throws IOException {
            List<String> names = new ArrayList<>();
            try (Stream<Path> files = Files.walk(root)) {
                files.filter(Files::isRegularFile)
                        .limit(most)
                        .forEach(file ->
                                names.add(root.relativize(file).toString().replace('\\', '/')));
            } catch (UncheckedIOException unreadable) {
                throw unreadable.getCause();
            }
            names.sort(null);
            return names;
        }

        @Override
        public InputStream open(String name) throws IOException {
            return Files.newInputStream(root.resolve(name));
        }

        @Override
        public void close() {}
    }
}
