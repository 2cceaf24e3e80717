package org.feedbacknlp.api.layer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.feedbacknlp.api.internal.Require;

/**
 * A class that a text was given: its id, how sure the annotator is, and what made it so.
 *
 * @param id the class, never blank
 * @param confidence a probability from 0 to 1
 * @param evidence the spans behind it, in the order of the text; empty where the annotator cannot tell
 */
public record Label(String id, double confidence, List<Evidence> evidence) implements LayerValue {
    /**
     * Checks the parts and copies the list.
     *
     * @throws IllegalArgumentException if the id is blank or the confidence is outside 0..1
     */
    public Label {
        Require.id(id, "id");
        Require.unit(confidence, "confidence");
        evidence = Require.list(evidence, "evidence");
    }

    /**
     * Makes a label without evidence.
     *
     * @param id the class, never blank
     * @param confidence a probability from 0 to 1
     * @return the label
     */
    public static Label of(String id, double confidence) {
        return new Label(id, confidence, List.of());
    }

    @Override
    public Map<String, Object> toJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", id);
        json.put("confidence", confidence);
        if (!evidence.isEmpty()) {
            json.put("evidence", evidence.stream().map(Evidence::toJson).toList());
        }
        return json;
    }
}
