package org.feedbacknlp.lucene.store;

import java.util.ArrayList;
import java.util.List;

/**
 * What came of faults that were provoked.
 *
 * @param tried how often
 * @param struck how often a call failed, or a file was hurt
 * @param acknowledged documents that had to be there afterwards, all trials together
 * @param failures what must not be, with its seed
 */
record Tally(int tried, int struck, long acknowledged, List<Failure> failures) {
    static final Tally NONE = new Tally(0, 0, 0, List.of());

    /** What must never be. */
    enum Wrong {
        /** What was acknowledged is not there, or what was never written is. */
        LOST,
        /** One id has two documents. */
        TWICE,
        /** Lucene finds the files damaged. */
        CORRUPT,
        /** The index cannot be opened or written again, or something unforeseen came out. */
        STUCK,
        /** Damage that nobody noticed. */
        MISSED
    }

    record Failure(Wrong wrong, String detail) {}

    static Tally of(boolean struck, long acknowledged, List<Failure> failures) {
        return new Tally(1, struck ? 1 : 0, acknowledged, List.copyOf(failures));
    }

    Tally plus(Tally other) {
        List<Failure> both = new ArrayList<>(failures);
        both.addAll(other.failures);
        return new Tally(tried + other.tried, struck + other.struck, acknowledged + other.acknowledged, both);
    }

    long count(Wrong wrong) {
        return failures.stream().filter(failure -> failure.wrong == wrong).count();
    }
}
