package org.feedbacknlp.core.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.feedbacknlp.api.layer.Evidence;
import org.feedbacknlp.api.layer.LayerValue;

/**
 * A label that looks wrong: one that stands in place of another, one too many, or one that is missing.
 *
 * @param example the place of the example, from 0
 * @param id the verbatim's id, empty where it has none
 * @param given the label that somebody gave; empty where one is missing
 * @param likely the label that is likelier; empty where none takes the place of the given one
 * @param doubt the probability, by a model that has not seen the example, that the given label does not hold or the missing one does
 * @param evidence the words that speak for the likely label or, of one too many, for the given one, so that whoever decides sees what there
 *     is; empty where there are none, or no model was at hand to tell
 */
public record Suspicion(
        int example, String id, Optional<String> given, Optional<String> likely, double doubt, List<Evidence> evidence)
        implements LayerValue {
    /** Copies the list. */
    public Suspicion {
        evidence = List.copyOf(evidence);
    }

    Suspicion with(List<Evidence> found) {
        return new Suspicion(example, id, given, likely, doubt, found);
    }

    @Override
    public Map<String, Object> toJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("example", example);
        json.put("id", id);
        given.ifPresent(label -> json.put("given", label));
        likely.ifPresent(label -> json.put("likely", label));
        json.put("doubt", doubt);
        json.put("evidence", evidence.stream().map(Evidence::toJson).toList());
        return json;
    }
}
