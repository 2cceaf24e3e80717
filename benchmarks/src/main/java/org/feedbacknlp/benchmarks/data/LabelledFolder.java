package org.feedbacknlp.benchmarks.data;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.feedbacknlp.core.example.Example;
import org.feedbacknlp.core.model.ModelKind;

/**
 * A folder of labelled texts: {@code train.tsv} and {@code dev.tsv}, UTF-8, raw tabs without quotes, columns {@code label} and {@code text}
 * named in the first line. Where there is no {@code dev.tsv}, every tenth row of {@code train.tsv} is held out. No other file is read.
 *
 * @param path the folder
 */
public record LabelledFolder(Path path) {
    private static final int EVERY = 10;

    /**
     * Reads the folder; one label holds for each text.
     *
     * @return the task, named after the folder
     * @throws IOException if a file cannot be read, or has no such columns
     */
    public Task task() throws IOException {
        List<Example> train = read(path.resolve("train.tsv"));
        Path dev = path.resolve("dev.tsv");
        List<Example> heldOut;
        if (Files.exists(dev)) {
            heldOut = read(dev);
        } else {
            heldOut = part(train, true);
            train = part(train, false);
        }
        return new Task(
                String.valueOf(path.getFileName()),
                ModelKind.SINGLE,
                train,
                heldOut,
                Comments.of(heldOut.stream().map(example -> example.verbatim().text())));
    }

    private static List<Example> part(List<Example> rows, boolean tenth) {
        List<Example> part = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if ((i % EVERY == EVERY - 1) == tenth) {
                part.add(rows.get(i));
            }
        }
        return part;
    }

    private static List<Example> read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        List<String> head = Arrays.asList(lines.get(0).split("\t"));
        int label = head.indexOf("label");
        int text = head.indexOf("text");
        if (label < 0 || text < 0) {
            throw new IOException(file + " has no columns label and text");
        }
        List<Example> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            rows.add(Example.of(cells[text], cells[label]));
        }
        return rows;
    }
}
