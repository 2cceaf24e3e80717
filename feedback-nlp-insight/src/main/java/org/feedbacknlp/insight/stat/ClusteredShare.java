package org.feedbacknlp.insight.stat;

import java.util.Arrays;
import org.feedbacknlp.insight.internal.Require;

/**
 * A share of items that come in clusters whose items resemble each other, as the verbatims of one respondent do. The spread of
 * the clusters tells how many independent items they are worth (the design effect, by the random group method: Wolter 2007,
 * chapter 2). Clusters may be thrown together in larger ones at random.
 *
 * @param seen the items as they are counted
 * @param effect how many times as large as for independent items the variance of the share is, at least 1
 */
public record ClusteredShare(Proportion seen, double effect) {
    /**
     * Checks the effect.
     *
     * @throws IllegalArgumentException if it is below 1 or not finite
     */
    public ClusteredShare {
        Require.finite(effect, "effect");
        if (effect < 1) {
            throw new IllegalArgumentException("effect is below 1: " + effect);
        }
    }

    /**
     * Measures the design effect.
     *
     * @param hits by cluster, how many items have something
     * @param sizes by cluster, how many items there are; at least one in all
     * @return the share
     * @throws IllegalArgumentException if there are fewer than 2 clusters, the arrays differ in length, or a cluster has more
     *     hits than items
     */
    public static ClusteredShare of(long[] hits, long[] sizes) {
        int clusters = sizes.length;
        if (clusters < 2 || hits.length != clusters) {
            throw new IllegalArgumentException("not the same two or more clusters: " + hits.length + ", " + clusters);
        }
        Proportion seen =
                new Proportion(Arrays.stream(hits).sum(), Arrays.stream(sizes).sum());
        double share = seen.share();
        double spread = 0;
        for (int i = 0; i < clusters; i++) {
            Require.part(hits[i], sizes[i], "hits");
            double residual = hits[i] - share * sizes[i];
            spread += residual * residual;
        }
        double independent = seen.n() * share * (1 - share);
        double effect = independent > 0 ? spread * clusters / (clusters - 1) / independent : 1;
        return new ClusteredShare(seen, Math.max(1, effect));
    }

    /**
     * Returns as many independent items as the clustered ones are worth.
     *
     * @return the same share but for rounding, of no more items
     */
    public Proportion worth() {
        long n = Math.max(1, Math.round(seen.n() / effect));
        return new Proportion(Math.min(n, Math.round(seen.share() * n)), n);
    }
}
