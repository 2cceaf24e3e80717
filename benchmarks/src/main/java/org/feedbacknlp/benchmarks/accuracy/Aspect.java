package org.feedbacknlp.benchmarks.accuracy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.feedbacknlp.api.layer.Polarity;
import org.feedbacknlp.api.layer.Span;

/**
 * Something that a sentence names, and how its writer feels about it, as people labelled it.
 *
 * @param text the sentence
 * @param span the words that name it
 * @param side how the writer feels about it
 */
record Aspect(String text, Span span, Polarity side) {
    private static final String MARK = "$T$";

    /**
     * Reads a labelled set.
     *
     * @param file TSV with the columns {@code label}, {@code text}, {@code aspect} and {@code template}, where {@code $T$} stands for the aspect
     * @return the aspects, in the order of the file
     * @throws IOException if the file cannot be read, or a template does not give its text
     */
    static List<Aspect> read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        List<String> head = Arrays.asList(lines.get(0).split("\t"));
        if (!head.equals(List.of("label", "text", "aspect", "template"))) {
            throw new IOException(file + " has other columns than label, text, aspect, template");
        }
        return lines.stream().skip(1).map(line -> of(line.split("\t", -1))).toList();
    }

    private static Aspect of(String[] cells) {
        int start = cells[3].indexOf(MARK);
        Span span = new Span(start, start + cells[2].length());
        if (!span.in(cells[1]).equals(cells[2])) {
            throw new IllegalArgumentException("the aspect does not stand at " + span);
        }
        return new Aspect(cells[1], span, Polarity.valueOf(cells[0].toUpperCase(Locale.ROOT)));
    }
}
