package org.feedbacknlp.benchmarks.peer;

/** A trained classifier that gives each text one label. For one thread. */
public interface Peer extends AutoCloseable {
    /**
     * Classifies a text, from its characters on: parting it into words is included.
     *
     * @param text the text
     * @return the label
     */
    String label(String text);

    /** Lets go of what the classifier holds. */
    @Override
    default void close() {}
}
