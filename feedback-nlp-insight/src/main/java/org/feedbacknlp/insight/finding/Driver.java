package org.feedbacknlp.insight.finding;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.feedbacknlp.api.layer.WireName;
import org.feedbacknlp.insight.internal.Require;

/**
 * What a topic does to the score, told three ways because they can differ.
 *
 * @param name the topic
 * @param method how the importance is made
 * @param coverage verbatims that mention the topic and have a score, of those that mention it
 * @param estimate the importance: the part of the score's variance that goes to the topic's mentions, negative and positive,
 *     co-occurrence controlled for; from 0 to 1, all topics together give R². It is never below 0 and so is its interval:
 *     whether a topic matters at all is told by {@code ownImpact}
 * @param ownImpact how far the figure would move were the topic's own effect gone, in the figure's unit: the topic's
 *     regression coefficients times how often it is mentioned
 * @param leaveTopicOut the familiar impact: the figure minus the figure without the verbatims that mention the topic; it
 *     charges a topic with what comes along with it
 * @param warnings where the ways differ, in the order of {@link Warning}
 */
public record Driver(
        String name,
        String method,
        Coverage coverage,
        Estimate estimate,
        Estimate ownImpact,
        Estimate leaveTopicOut,
        Set<Warning> warnings)
        implements Finding {
    /**
     * Checks the parts and copies the set.
     *
     * @throws IllegalArgumentException if the name or the method is blank
     */
    public Driver {
        Require.id(name, "name");
        Require.id(method, "method");
        Objects.requireNonNull(coverage, "coverage");
        Objects.requireNonNull(estimate, "estimate");
        Objects.requireNonNull(ownImpact, "ownImpact");
        Objects.requireNonNull(leaveTopicOut, "leaveTopicOut");
        warnings = Collections.unmodifiableSet(new TreeSet<>(warnings));
    }

    /** Where the ways to tell a topic's part differ. */
    public enum Warning implements WireName {
        /** Leaving the topic out moves the figure one way, its own effect the other. */
        OPPOSITE_SIGN,
        /** What leaving the topic out shows lies outside the interval of its own effect: others come along with it. */
        COMES_ALONG,
        /** Its place by size of the leave-topic-out impact is far from its place by importance. */
        RANK_DIFFERS
    }

    /**
     * Replaces the warnings, once other topics are known.
     *
     * @param found the new ones
     * @return the same driver with them
     */
    public Driver with(Set<Warning> found) {
        return new Driver(name, method, coverage, estimate, ownImpact, leaveTopicOut, found);
    }

    @Override
    public Map<String, Object> toJson() {
        Map<String, Object> json = FindingTree.of(this);
        json.put("ownImpact", ownImpact.toJson());
        json.put("leaveTopicOut", leaveTopicOut.toJson());
        json.put("warnings", warnings.stream().<Object>map(Warning::id).toList());
        return json;
    }
}
