package org.feedbacknlp.insight.finding;

import java.util.LinkedHashMap;
import java.util.Map;

/** The keys that the trees of all findings start with. */
final class FindingTree {
    private FindingTree() {}

    /**
     * Starts a tree: name, method, n and coverage, then value and interval or why there is none.
     *
     * @param finding what to write
     * @return a new map, to be added to
     */
    static Map<String, Object> of(Finding finding) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", finding.name());
        json.put("method", finding.method());
        json.put("n", finding.n());
        json.put("coverage", finding.coverage().toJson());
        json.putAll(finding.estimate().toJson());
        return json;
    }
}
