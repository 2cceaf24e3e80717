package org.feedbacknlp.lucene;

import java.util.Objects;

/**
 * How far a source of verbatims was read when the index was committed, so that a job that was killed goes on where it stood. Immutable and
 * thread-safe; {@code toString} does not show the source.
 *
 * @param source the source, such as the name and digest of a file
 * @param position how far it was read, in the unit of whoever reads it
 */
public record Bookmark(String source, long position) {
    /** The longest name of a source, in UTF-16 code units. */
    public static final int LONGEST_SOURCE = 500;
    /** How many sources an index remembers; the one that was marked first is forgotten. */
    public static final int MOST_SOURCES = 100;

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the source is blank or too long, or the position negative
     */
    public Bookmark {
        Objects.requireNonNull(source, "source");
        if (source.isBlank() || source.length() > LONGEST_SOURCE) {
            throw new IllegalArgumentException(
                    "source is blank or has more than " + LONGEST_SOURCE + " characters: " + source.length());
        }
        if (position < 0) {
            throw new IllegalArgumentException("position is negative: " + position);
        }
    }

    @Override
    public String toString() {
        return "Bookmark[" + position + "]";
    }
}
