package org.feedbacknlp.lucene;

import java.util.List;
import java.util.Objects;

/**
 * Verbatims that were written more than once. Immutable and thread-safe.
 *
 * @param verbatims how many were looked at
 * @param copies how many of them repeat another: without these, one of each kind is left
 * @param total how many clusters there are
 * @param clusters the largest of them, those of one size by the canonical id
 */
public record DuplicateResult(int verbatims, int copies, int total, List<Cluster> clusters) {
    /** Copies the list. */
    public DuplicateResult {
        clusters = List.copyOf(clusters);
    }

    /** Shows the counts. */
    @Override
    public String toString() {
        return "DuplicateResult[" + verbatims + " verbatims, " + copies + " copies, " + total + " clusters]";
    }

    /**
     * A verbatim and those that repeat it.
     *
     * @param canonical the id of the one to keep: the earliest, and of one day that of the smallest id
     * @param copies the others, the most alike first, then by id; at least one
     */
    public record Cluster(String canonical, List<Copy> copies) {
        /** Copies the list. */
        public Cluster {
            Objects.requireNonNull(canonical, "canonical");
            copies = List.copyOf(copies);
        }

        /**
         * Returns how many verbatims there are.
         *
         * @return the number, the canonical one counted
         */
        public int size() {
            return copies.size() + 1;
        }
    }

    /**
     * A verbatim that repeats another.
     *
     * @param id its id
     * @param similarity the Jaccard index of it and the canonical one, at most 1
     */
    public record Copy(String id, double similarity) {
        /** Checks that there is an id. */
        public Copy {
            Objects.requireNonNull(id, "id");
        }
    }
}
