package org.feedbacknlp.insight;

import java.util.Optional;
import org.feedbacknlp.api.layer.Polarity;
import org.feedbacknlp.api.layer.Sentiment;

/** {@link SentimentCounts} in the making. */
final class SentimentTally {
    private static final int ABSENT = Polarity.values().length;

    private final long[] counts = new long[ABSENT + 1];

    /** Counts a sentiment, or that there is none. */
    void add(Optional<Sentiment> sentiment) {
        counts[sentiment.map(found -> found.polarity().ordinal()).orElse(ABSENT)]++;
    }

    /** Adds the other's counts. */
    void merge(SentimentTally other) {
        for (int i = 0; i < counts.length; i++) {
            counts[i] += other.counts[i];
        }
    }

    /** Returns the counts so far. */
    SentimentCounts counts() {
        return new SentimentCounts(
                counts[Polarity.NEGATIVE.ordinal()],
                counts[Polarity.NEUTRAL.ordinal()],
                counts[Polarity.POSITIVE.ordinal()],
                counts[Polarity.MIXED.ordinal()],
                counts[ABSENT]);
    }
}
