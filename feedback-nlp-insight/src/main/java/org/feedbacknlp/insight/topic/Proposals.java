package org.feedbacknlp.insight.topic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The topics that comments suggest, and what is left.
 *
 * @param comments how many comments there were
 * @param known how many of them a topic of the codebook covers already
 * @param proposals the topics, those that gain most first
 * @param left how many comments neither the codebook nor a proposal covers
 * @param samples the first of those that show nobody's personal data
 */
public record Proposals(int comments, int known, List<Proposal> proposals, int left, List<String> samples) {
    /** Copies the lists. */
    public Proposals {
        proposals = List.copyOf(proposals);
        samples = List.copyOf(samples);
    }

    /**
     * Returns the proposals as JSON.
     *
     * @return maps, lists, numbers and texts
     */
    public Map<String, Object> toJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("comments", comments);
        json.put("known", known);
        json.put("topics", proposals.stream().map(Proposal::toJson).toList());
        Map<String, Object> rest = new LinkedHashMap<>();
        rest.put("comments", left);
        rest.put("samples", samples);
        json.put("uncovered", rest);
        return json;
    }

    /** Shows the counts, no text. */
    @Override
    public String toString() {
        return "Proposals[" + comments + " comments, " + proposals.size() + " topics, " + left + " left]";
    }
}
