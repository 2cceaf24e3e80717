package org.feedbacknlp.lucene;

import java.util.List;
import java.util.Objects;

/**
 * What was found when every byte of an index was read. Immutable and thread-safe.
 *
 * @param files files that the latest commit consists of; 0 where the list of them is damaged
 * @param bytes their size together
 * @param analyses analyses in them
 * @param damages what is wrong, in the order of the files' names; empty where all is as it was written
 * @param leftovers files in the folder that the commit does not know, by name: of a writer at work, or of one that was
 *     killed, and then the next writer removes them
 */
public record IndexCheck(int files, long bytes, int analyses, List<Damage> damages, List<String> leftovers) {
    /**
     * Something wrong with a file.
     *
     * @param file the file's name in the folder
     * @param problem what is wrong with it, a few words
     */
    public record Damage(String file, String problem) {
        /** Checks that both are there. */
        public Damage {
            Objects.requireNonNull(file, "file");
            Objects.requireNonNull(problem, "problem");
        }
    }

    /** Copies the lists. */
    public IndexCheck {
        damages = List.copyOf(damages);
        leftovers = List.copyOf(leftovers);
    }

    /**
     * Tells whether nothing is wrong.
     *
     * @return true if there is no damage
     */
    public boolean sound() {
        return damages.isEmpty();
    }
}
