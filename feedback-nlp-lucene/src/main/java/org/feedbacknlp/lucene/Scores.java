package org.feedbacknlp.lucene;

/**
 * Scores of one scale among some verbatims. Those without a score, or with one on another scale, are counted and take no part in the mean.
 * Immutable and thread-safe.
 *
 * @param verbatims how many verbatims there are
 * @param scored how many of them have a score on the scale
 * @param mean the mean of these, NaN where there is none
 * @param deviation their standard deviation (of a sample, n - 1), NaN below two
 */
public record Scores(long verbatims, long scored, double mean, double deviation) {
    /**
     * Makes the figures of sums.
     *
     * @param verbatims how many verbatims there are
     * @param scored how many have a score
     * @param sum the sum of the scores
     * @param squares the sum of their squares
     * @return the figures
     */
    public static Scores of(long verbatims, long scored, long sum, long squares) {
        double mean = scored == 0 ? Double.NaN : (double) sum / scored;
        double deviation = scored < 2
                ? Double.NaN
                : StrictMath.sqrt(Math.max(0, (squares - (double) sum * sum / scored) / (scored - 1)));
        return new Scores(verbatims, scored, mean, deviation);
    }
}
