package org.feedbacknlp.training.data;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * The folder of public data sets. What lies in {@code train_on} may teach a model that ships; what lies in {@code measure_only} may
 * never. Immutable and thread-safe.
 */
public final class DataFolder {
    private final Path root;

    /**
     * Names the folder.
     *
     * @param root where it is
     */
    public DataFolder(Path root) {
        this.root = Objects.requireNonNull(root, "root");
    }

    /**
     * Reads a part of a set that a model may learn from.
     *
     * @param set the set, such as {@code goemotions}
     * @param part {@code train}, {@code dev} or {@code all}
     * @return its rows, in the order of the file
     * @throws java.io.UncheckedIOException if it cannot be read
     */
    public List<Row> toLearn(String set, String part) {
        return read("train_on", set, part);
    }

    /**
     * Reads a part of a set that a model is measured on and never learns from.
     *
     * @param set the set, such as {@code sst2}
     * @param part {@code train} or {@code dev}
     * @return its rows, in the order of the file
     * @throws java.io.UncheckedIOException if it cannot be read
     */
    public List<Row> toMeasure(String set, String part) {
        return read("measure_only", set, part);
    }

    private List<Row> read(String use, String set, String part) {
        return TsvFile.read(root.resolve(use).resolve(set).resolve(part + ".tsv"));
    }
}
