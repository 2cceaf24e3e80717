package org.feedbacknlp.lucene;

import org.feedbacknlp.api.layer.WireName;

/** In which order hits come. Ties are ordered by id; what has no date or no score comes last. */
public enum SortBy implements WireName {
    /** What fits the query best first (BM25). Without words in the query, by id. */
    RELEVANCE,
    /** The latest date first. */
    NEWEST,
    /** The earliest date first. */
    OLDEST,
    /** The highest score first, whatever the scale. */
    HIGHEST_SCORE,
    /** The lowest score first, whatever the scale. */
    LOWEST_SCORE
}
