package org.feedbacknlp.lucene.store;

/** A kind of fault, provoked as often as one likes. */
@FunctionalInterface
interface Experiment {
    /** Provokes the fault once, in a way that depends on the seed alone as far as threads allow. */
    Tally once(long seed) throws Exception;

    /** Provokes the fault with the seeds from 1 to a number. */
    default Tally run(int times) throws Exception {
        Tally all = Tally.NONE;
        for (int seed = 1; seed <= times; seed++) {
            all = all.plus(once(seed));
        }
        return all;
    }
}
