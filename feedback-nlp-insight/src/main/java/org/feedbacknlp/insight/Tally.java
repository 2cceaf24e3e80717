package org.feedbacknlp.insight;

import java.util.Optional;
import org.feedbacknlp.api.ScoreScale;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.api.layer.Sentiment;

/** Counts of one group of verbatims: how many, their scores, how they feel. */
final class Tally {
    private final ScoreScale scale;
    private final long[] scores;
    private final SentimentTally sentiments = new SentimentTally();

    /**
     * Starts at zero.
     *
     * @param scale the scale whose scores are counted
     */
    Tally(ScoreScale scale) {
        this.scale = scale;
        this.scores = new long[scale.highest() - scale.lowest() + 1];
    }

    /** Counts a verbatim. */
    void add(Verbatim verbatim, Optional<Sentiment> sentiment) {
        sentiments.add(sentiment);
        verbatim.score()
                .filter(score -> score.scale() == scale)
                .ifPresent(score -> scores[score.value() - scale.lowest()]++);
    }

    /** Adds the other's counts. */
    void merge(Tally other) {
        sentiments.merge(other.sentiments);
        for (int i = 0; i < scores.length; i++) {
            scores[i] += other.scores[i];
        }
    }

    /** Returns how many verbatims were counted. */
    long verbatims() {
        return sentiments.counts().total();
    }

    /** Returns their scores on the scale. */
    ScoreCounts scores() {
        return ScoreCounts.of(scale, scores);
    }

    /** Returns how they feel. */
    SentimentCounts sentiments() {
        return sentiments.counts();
    }
}
