package org.feedbacknlp.api.layer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.feedbacknlp.api.internal.Require;

/**
 * The stage that the words tell of. What the caller knows stays in the verbatim and is not overwritten.
 *
 * @param stage which
 * @param confidence from 0 to 1
 * @param conflicts true where the caller's stage is another one
 * @param evidence the spans that made it, in the order of the text
 */
public record StageGuess(Stage stage, double confidence, boolean conflicts, List<Evidence> evidence)
        implements LayerValue {
    /**
     * Checks the parts and copies the list.
     *
     * @throws IllegalArgumentException if the confidence is outside 0..1
     */
    public StageGuess {
        Objects.requireNonNull(stage, "stage");
        Require.unit(confidence, "confidence");
        evidence = Require.list(evidence, "evidence");
    }

    @Override
    public Map<String, Object> toJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", stage.id());
        json.put("confidence", confidence);
        json.put("conflicts", conflicts);
        json.put("evidence", evidence.stream().map(Evidence::toJson).toList());
        return json;
    }
}
