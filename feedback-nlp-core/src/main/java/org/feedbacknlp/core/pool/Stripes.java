package org.feedbacknlp.core.pool;

/** Parts threads among a few places that lie on cache lines of their own, so that they hardly ever meet at one. */
final class Stripes {
    /** How many there are. */
    static final int COUNT = 32;

    /** How many elements lie between one and the next, so that no two share a line of 128 bytes. */
    static final int APART = 32;

    private Stripes() {}

    /** Returns the place of the calling thread, always the same one. */
    static int ofThread() {
        return ((int) Thread.currentThread().getId() & COUNT - 1) * APART;
    }
}
