package org.feedbacknlp.corpus;

import org.feedbacknlp.corpus.internal.IdHash;

/**
 * The parts of the corpus. Where a verbatim lies depends on its id alone: the first eight bytes of the id's SHA-256, read as
 * an unsigned number, modulo 100. Adding, removing or relabelling a verbatim moves no other.
 */
public enum Split {
    /** To learn from and to look at: remainders 0 to 59. */
    TRAIN,
    /** To choose with: remainders 60 to 79. */
    DEV,
    /** To report on, and to look at no further: remainders 80 to 99. */
    TEST;

    private static final int FIRST_DEV = 60;
    private static final int FIRST_TEST = 80;

    /**
     * Tells in which part a verbatim lies.
     *
     * @param id the verbatim's id
     * @return its part
     */
    public static Split of(String id) {
        long percent = Long.remainderUnsigned(IdHash.of(id), 100);
        if (percent < FIRST_DEV) {
            return TRAIN;
        }
        return percent < FIRST_TEST ? DEV : TEST;
    }
}
