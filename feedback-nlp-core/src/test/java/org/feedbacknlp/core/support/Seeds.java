package org.feedbacknlp.core.support;

import java.util.stream.LongStream;

/** The seeds that a {@link SeededTest} runs with. */
public final class Seeds {
    private Seeds() {}

    /** A hundred seeds, the same in every run. */
    public static LongStream all() {
        return LongStream.range(0, 100);
    }
}
