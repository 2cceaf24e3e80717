package org.feedbacknlp.insight;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.api.layer.Topics.Topic;
import org.feedbacknlp.insight.finding.Coverage;
import org.feedbacknlp.insight.stat.ClusteredShare;
import org.feedbacknlp.insight.stat.Proportion;

/** Counts of one side of a {@link TopicContrast}, by cluster of respondents. */
final class ContrastGroup {
    private final SortedMap<String, long[]> topics = new TreeMap<>();
    private final long[] searched = new long[Clusters.COUNT];
    private long total;
    private boolean respondentsKnown;

    /** Counts an analysis of this side. */
    void add(Analysis analysis) {
        total++;
        Optional<List<Topic>> found = Mentions.of(analysis);
        if (found.isEmpty()) {
            return;
        }
        int cluster = Clusters.of(analysis.verbatim());
        respondentsKnown |= analysis.verbatim().respondent().isPresent();
        searched[cluster]++;
        found.get().forEach(topic -> hits(topic.id())[cluster]++);
    }

    private long[] hits(String topic) {
        return topics.computeIfAbsent(topic, missing -> new long[Clusters.COUNT]);
    }

    /** Adds the other's counts. */
    void merge(ContrastGroup other) {
        total += other.total;
        respondentsKnown |= other.respondentsKnown;
        add(searched, other.searched);
        other.topics.forEach((topic, hits) -> add(hits(topic), hits));
    }

    private static void add(long[] to, long[] from) {
        Arrays.setAll(to, i -> to[i] + from[i]);
    }

    /** Returns the topics met. */
    Set<String> topics() {
        return topics.keySet();
    }

    /** Returns how many verbatims were searched for topics, of all. */
    Coverage coverage() {
        return new Coverage(Arrays.stream(searched).sum(), total);
    }

    /** Returns how many of those that were searched mention a topic. */
    long mentions(String topic) {
        return Arrays.stream(hitsOf(topic)).sum();
    }

    /** Returns the share of a topic, in as many independent verbatims as these are worth; some were searched. */
    Proportion share(String topic) {
        ClusteredShare clustered = ClusteredShare.of(hitsOf(topic), searched);
        return respondentsKnown ? clustered.worth() : clustered.seen();
    }

    /** Tells whether verbatims of one respondent could be told. */
    boolean respondentsKnown() {
        return respondentsKnown;
    }

    private long[] hitsOf(String topic) {
        return topics.getOrDefault(topic, new long[Clusters.COUNT]);
    }
}
