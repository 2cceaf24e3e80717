package org.feedbacknlp.insight.topic;

/**
 * How topics are proposed.
 *
 * @param topics how many at most, 1 or more
 * @param comments in how many comments an expression stands at least to become a topic, 2 or more
 * @param samples how many comments to show of each, 0 or more
 */
public record ProposalOptions(int topics, int comments, int samples) {
    /** 20 topics of 5 comments at least, with 3 samples. */
    public static final ProposalOptions DEFAULT = new ProposalOptions(20, 5, 3);

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if one is too small
     */
    public ProposalOptions {
        if (topics < 1 || comments < 2 || samples < 0) {
            throw new IllegalArgumentException(
                    "topics, comments or samples are too few: " + topics + ", " + comments + ", " + samples);
        }
    }
}
