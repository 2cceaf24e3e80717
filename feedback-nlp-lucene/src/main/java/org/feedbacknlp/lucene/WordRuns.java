package org.feedbacknlp.lucene;

import java.util.List;

/**
 * The runs of words in some verbatims. Immutable and thread-safe; {@code toString} shows no word.
 *
 * @param runs those in the most verbatims first, then those that occur more often, then by words
 * @param complete false where {@link QueryLimits#time()} was over before all was read
 */
public record WordRuns(List<Run> runs, boolean complete) {
    /** The longest run, in words. */
    public static final int LONGEST = 5;
    /** The most runs that can be asked for. */
    public static final int MOST_RUNS = 10_000;

    /** Copies the list. */
    public WordRuns {
        runs = List.copyOf(runs);
    }

    @Override
    public String toString() {
        return "WordRuns[" + runs.size() + "]";
    }

    /**
     * Words that stand one after the other within a sentence.
     *
     * @param words the words, folded, a space between them
     * @param occurrences how often
     * @param verbatims in how many verbatims
     */
    public record Run(String words, long occurrences, long verbatims) {
        @Override
        public String toString() {
            return "Run[" + occurrences + " in " + verbatims + "]";
        }
    }
}
