package org.feedbacknlp.insight;

import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.api.layer.TokenHash;

/**
 * Divides verbatims at random, yet always alike, into a fixed number of clusters such that those of one respondent fall into
 * the same one. The spread of the clusters then holds what respondents have to do with themselves, in bounded memory.
 */
final class Clusters {
    /** How many clusters there are. */
    static final int COUNT = 64;

    private static final int SHIFT = 64 - 6;

    private Clusters() {}

    /** Returns the cluster of a verbatim: by its respondent, or by its id, or by its text. */
    static int of(Verbatim verbatim) {
        String key = verbatim.respondent().orElse(verbatim.id().isEmpty() ? verbatim.text() : verbatim.id());
        return (int) (TokenHash.of(key) >>> SHIFT);
    }
}
