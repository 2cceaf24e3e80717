package org.feedbacknlp.benchmarks.data;

import java.util.List;
import org.feedbacknlp.core.example.Example;
import org.feedbacknlp.core.model.ModelKind;

/**
 * What a classifier is taught, and what it is asked.
 *
 * @param name of the data
 * @param kind how the labels relate
 * @param train what it learns from
 * @param heldOut what accuracy is measured on; nobody learns from it
 * @param comments what speed is measured on, {@value Comments#COUNT} of them
 */
public record Task(String name, ModelKind kind, List<Example> train, List<Example> heldOut, List<String> comments) {
    /** Copies the lists. */
    public Task {
        train = List.copyOf(train);
        heldOut = List.copyOf(heldOut);
        comments = List.copyOf(comments);
    }

    /**
     * Returns how many labels there are.
     *
     * @return the count of different labels to learn
     */
    public int labels() {
        return (int) train.stream()
                .flatMap(example -> example.labels().stream())
                .distinct()
                .count();
    }
}
