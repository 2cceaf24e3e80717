package org.feedbacknlp.api.layer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.feedbacknlp.api.internal.Require;

/**
 * Where on the journey the respondent stands: what the caller knows, else what the words tell of. Where the words tell of another stage
 * than the caller knows, the caller's holds and the other is reported.
 *
 * @param stage which
 * @param confidence from 0 to 1; 1 where the caller knows
 * @param conflict the stage that the words tell of, where that is another one
 * @param evidence the spans that tell of a stage, the conflicting one or this one, in the order of the text; empty where only the caller
 *     knows
 */
public record StageGuess(Stage stage, double confidence, Optional<Stage> conflict, List<Evidence> evidence)
        implements LayerValue {
    /**
     * Checks the parts and copies the list.
     *
     * @throws IllegalArgumentException if the confidence is outside 0..1, or if the conflict is with the stage itself
     */
    public StageGuess {
        Objects.requireNonNull(stage, "stage");
        Require.unit(confidence, "confidence");
        evidence = Require.list(evidence, "evidence");
        if (conflict.isPresent() && conflict.get() == stage) {
            throw new IllegalArgumentException("a stage does not conflict with itself: " + stage.id());
        }
    }

    @Override
    public Map<String, Object> toJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", stage.id());
        json.put("confidence", confidence);
        conflict.ifPresent(other -> json.put("conflict", other.id()));
        json.put("evidence", evidence.stream().map(Evidence::toJson).toList());
        return json;
    }
}
