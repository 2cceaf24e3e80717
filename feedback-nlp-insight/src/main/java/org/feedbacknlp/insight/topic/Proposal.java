package org.feedbacknlp.insight.topic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A topic that comments suggest.
 *
 * @param id an id for a codebook
 * @param label a name for people
 * @param rule the rule to paste into a codebook
 * @param comments how many comments it would cover
 * @param gained how many of them nothing before it covers
 * @param expressions what else stands in its comments, the most frequent first
 * @param samples the first comments that it gains and that show nobody's personal data
 */
public record Proposal(
        String id,
        String label,
        String rule,
        int comments,
        int gained,
        List<String> expressions,
        List<String> samples) {
    /** Copies the lists. */
    public Proposal {
        expressions = List.copyOf(expressions);
        samples = List.copyOf(samples);
    }

    /**
     * Returns the proposal as JSON.
     *
     * @return maps, lists, numbers and texts
     */
    public Map<String, Object> toJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", id);
        json.put("label", label);
        json.put("rule", rule);
        json.put("comments", comments);
        json.put("gained", gained);
        json.put("expressions", expressions);
        json.put("samples", samples);
        return json;
    }

    /** Shows the counts, no text of a comment. */
    @Override
    public String toString() {
        return "Proposal[" + id + ", " + comments + " comments, " + gained + " gained]";
    }
}
