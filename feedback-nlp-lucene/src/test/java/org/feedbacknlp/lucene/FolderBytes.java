package org.feedbacknlp.lucene;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What lies in a folder, byte by byte. */
final class FolderBytes {
    private FolderBytes() {}

    /** Returns the files' contents by name, a character a byte, without the lock. */
    static Map<String, String> of(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.toList()) {
                contents.put(file.getFileName().toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        contents.remove("write.lock");
        return contents;
    }

    /** Tells whether a file holds a mark. */
    static boolean hold(Path folder, String mark) throws IOException {
        return of(folder).values().stream().anyMatch(bytes -> bytes.contains(mark));
    }
}
