package org.feedbacknlp.core.evaluate;

import java.util.function.IntPredicate;

/** The share of examples that have something: Wilson's interval over as many independent examples as their groups are worth. */
final class GroupedShare {
    private final Groups groups;

    GroupedShare(Groups groups) {
        this.groups = groups;
    }

    /**
     * Estimates a share.
     *
     * @param among the examples, at least one
     * @param hit tells which of them have it
     */
    Estimate of(int[] among, IntPredicate hit) {
        int[] hits = new int[groups.count()];
        int[] sizes = new int[groups.count()];
        int all = 0;
        for (int i : among) {
            int has = hit.test(i) ? 1 : 0;
            hits[groups.of(i)] += has;
            sizes[groups.of(i)]++;
            all += has;
        }
        double worth = DesignEffect.worth(hits, sizes, all);
        return Wilson.of((double) all / among.length, worth);
    }
}
