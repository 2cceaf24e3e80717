package org.feedbacknlp.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.openjdk.jmh.runner.RunnerException;

/** Measures sections of {@code benchmarks/README.md} and writes them there. */
public final class Suite {
    private Suite() {}

    /**
     * Runs.
     *
     * @param args the document, {@code short} or {@code long}, and the sections; none for all of them
     * @throws IOException if the document cannot be read or written
     * @throws RunnerException if a benchmark fails
     */
    public static void main(String[] args) throws IOException, RunnerException {
        Readme readme = new Readme(Path.of(args[0]));
        Form form = Form.valueOf(args[1].toUpperCase(Locale.ROOT));
        List<Section> sections = new ArrayList<>();
        for (String name : List.of(args).subList(2, args.length)) {
            sections.add(Section.valueOf(name.toUpperCase(Locale.ROOT)));
        }
        Path models = Files.createTempDirectory("feedback-nlp-models-");
        System.setProperty("benchmarks.models", models.toString());
        try {
            Jmh jmh = new Jmh(form, models);
            for (Section section : sections.isEmpty() ? List.of(Section.values()) : sections) {
                List<String> lines = new ArrayList<>(List.of(Machine.line(form.toString()), ""));
                lines.addAll(section.measure(jmh).lines());
                readme.replace(section.id(), lines);
                lines.forEach(System.out::println);
            }
        } finally {
            delete(models);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
