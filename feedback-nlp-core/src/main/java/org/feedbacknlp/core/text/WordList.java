package org.feedbacknlp.core.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the tab-separated word resources that ship with the engine. */
public final class WordList {
    private WordList() {}

    /**
     * Reads a resource beside a class. Lines that are empty or start with {@code # } are skipped.
     *
     * @param beside a class in the resource's package
     * @param name the resource's file name
     * @return its rows, each at least one column
     * @throws IllegalStateException if the resource is missing: the jar is broken
     */
    public static List<List<String>> read(Class<?> beside, String name) {
        InputStream stream = beside.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("resource " + name + " is missing from the jar of " + beside.getName());
        }
        List<List<String>> rows = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isEmpty() && !line.equals("#") && !line.startsWith("# ")) {
                    rows.add(columns(line));
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("resource " + name + " cannot be read", broken);
        }
        return rows;
    }

    private static List<String> columns(String line) {
        return parts(line, '\t');
    }

    /**
     * Parts a line at a mark.
     *
     * @param line the line
     * @param mark what stands between the parts
     * @return the parts, empty ones too
     */
    public static List<String> parts(String line, char mark) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int at = line.indexOf(mark); at >= 0; at = line.indexOf(mark, from)) {
            parts.add(line.substring(from, at));
            from = at + 1;
        }
        parts.add(line.substring(from));
        return parts;
    }
}
