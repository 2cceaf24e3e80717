package org.feedbacknlp.benchmarks.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A document with parts that are measured and not typed: each stands between {@code <!-- name -->} and {@code <!-- /name -->}.
 *
 * @param file the document, UTF-8
 */
record Readme(Path file) {
    /**
     * Replaces a part.
     *
     * @throws IOException if the file cannot be read or written
     * @throws IllegalStateException if the file has no such part
     */
    void replace(String name, List<String> lines) throws IOException {
        List<String> old = Files.readAllLines(file, StandardCharsets.UTF_8);
        int from = old.indexOf("<!-- " + name + " -->");
        int to = old.indexOf("<!-- /" + name + " -->");
        if (from < 0 || to < from) {
            throw new IllegalStateException(file + " has no part " + name);
        }
        List<String> renewed = new ArrayList<>(old.subList(0, from + 1));
        renewed.addAll(lines);
        renewed.addAll(old.subList(to, old.size()));
        Files.write(file, renewed, StandardCharsets.UTF_8);
    }
}
