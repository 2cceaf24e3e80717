package org.feedbacknlp.benchmarks.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** Finds tasks by name, since JMH hands names to the processes that it starts. */
public final class Tasks {
    /** The name of the corpus's sentiment. */
    public static final String SENTIMENT = "SENTIMENT";

    private Tasks() {}

    /**
     * Finds a task.
     *
     * @param name of a {@link CorpusTask}, or a {@link LabelledFolder}
     * @return the task
     */
    public static Task named(String name) {
        for (CorpusTask known : CorpusTask.values()) {
            if (known.name().equals(name)) {
                return known.task();
            }
        }
        try {
            return new LabelledFolder(Path.of(name)).task();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
