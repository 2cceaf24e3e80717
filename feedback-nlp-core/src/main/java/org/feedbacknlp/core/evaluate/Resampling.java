package org.feedbacknlp.core.evaluate;

/**
 * How often samples are drawn anew where no formula gives an interval or a probability.
 *
 * @param draws how many samples are drawn with replacement for an interval, at least 40
 * @param swaps how often the labels of two models are swapped at random for a probability, at least 1
 * @param seed where the random numbers start from
 */
public record Resampling(int draws, int swaps, long seed) {
    /** A thousand draws, 9,999 swaps, seed 1. */
    public static final Resampling DEFAULT = new Resampling(1_000, 9_999, 1);

    private static final int FEWEST_DRAWS = 40;

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if there are too few draws or swaps
     */
    public Resampling {
        if (draws < FEWEST_DRAWS) {
            throw new IllegalArgumentException("draws are below " + FEWEST_DRAWS + ": " + draws);
        }
        if (swaps < 1) {
            throw new IllegalArgumentException("swaps are below 1: " + swaps);
        }
    }

    /**
     * Returns this with another seed.
     *
     * @param value where the random numbers start from
     * @return the resampling
     */
    public Resampling withSeed(long value) {
        return new Resampling(draws, swaps, value);
    }
}
