package org.feedbacknlp.insight;

import java.util.Optional;
import org.feedbacknlp.api.layer.Sentiment;

/** {@link SentimentCounts} in the making. */
final class SentimentTally {
    private long negative;
    private long neutral;
    private long positive;
    private long mixed;
    private long absent;

    /** Counts a sentiment, or that there is none. */
    void add(Optional<Sentiment> sentiment) {
        if (sentiment.isEmpty()) {
            absent++;
            return;
        }
        switch (sentiment.get().polarity()) {
            case NEGATIVE -> negative++;
            case NEUTRAL -> neutral++;
            case POSITIVE -> positive++;
            case MIXED -> mixed++;
        }
    }

    /** Adds the other's counts. */
    void merge(SentimentTally other) {
        negative += other.negative;
        neutral += other.neutral;
        positive += other.positive;
        mixed += other.mixed;
        absent += other.absent;
    }

    /** Returns the counts so far. */
    SentimentCounts counts() {
        return new SentimentCounts(negative, neutral, positive, mixed, absent);
    }
}
