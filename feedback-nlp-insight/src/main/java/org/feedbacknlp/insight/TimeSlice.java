package org.feedbacknlp.insight;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.api.ScoreScale;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.Topics.Topic;

/** Counts of one period. */
final class TimeSlice {
    private final Tally tally;
    private final SortedMap<String, SentimentTally> topics = new TreeMap<>();
    private long searched;

    /**
     * Starts at zero.
     *
     * @param scale the scale whose scores are counted
     */
    TimeSlice(ScoreScale scale) {
        this.tally = new Tally(scale);
    }

    /** Counts an analysis of this period. */
    void add(Analysis analysis) {
        tally.add(analysis.verbatim(), analysis.get(Layer.SENTIMENT));
        Optional<List<Topic>> found = Mentions.of(analysis);
        if (found.isPresent()) {
            searched++;
            found.get().forEach(topic -> topic(topic.id()).add(topic.sentiment()));
        }
    }

    /** Adds the other's counts. */
    void merge(TimeSlice other) {
        tally.merge(other.tally);
        searched += other.searched;
        other.topics.forEach((id, counts) -> topic(id).merge(counts));
    }

    private SentimentTally topic(String id) {
        return topics.computeIfAbsent(id, missing -> new SentimentTally());
    }

    /** Returns the counts of all verbatims of the period. */
    Tally tally() {
        return tally;
    }

    /** Returns how many verbatims were searched for topics. */
    long searched() {
        return searched;
    }

    /** Returns how many mention a topic. */
    long mentions(String topic) {
        SentimentTally counts = topics.get(topic);
        return counts == null ? 0 : counts.counts().total();
    }

    /** Returns how those who mention a topic feel about it, by topic. */
    SortedMap<String, SentimentCounts> topics() {
        SortedMap<String, SentimentCounts> counts = new TreeMap<>();
        topics.forEach((id, tally) -> counts.put(id, tally.counts()));
        return counts;
    }
}
