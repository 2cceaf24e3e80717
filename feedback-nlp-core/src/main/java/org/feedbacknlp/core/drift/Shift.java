package org.feedbacknlp.core.drift;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.feedbacknlp.api.layer.LayerValue;
import org.feedbacknlp.api.layer.WireName;

/**
 * One figure of new verbatims beside that of the reference.
 *
 * @param kind which figure
 * @param label whose share it is; empty for figures of no label, and for the rare labels taken together
 * @param before in the reference
 * @param now in the new verbatims
 * @param p the probability of a difference at least as large if both came from one source
 * @param adjusted the same where many figures are tested: of those below a level, at most that share is chance
 */
public record Shift(Kind kind, Optional<String> label, double before, double now, double p, double adjusted)
        implements LayerValue {
    /** What may shift. */
    public enum Kind implements WireName {
        /** The share of features that the model does not know; tested for a rise. */
        UNKNOWN,
        /** How sure the model is; tested for a fall. */
        CONFIDENCE,
        /** How often a label is given; tested both ways. */
        LABEL,
        /** How often any of the labels is given that are too rare to be tested alone; tested both ways. */
        RARE_LABELS
    }

    Shift adjustedTo(double value) {
        return new Shift(kind, label, before, now, p, value);
    }

    @Override
    public Map<String, Object> toJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", kind.id());
        label.ifPresent(name -> json.put("label", name));
        json.put("before", before);
        json.put("now", now);
        json.put("p", p);
        json.put("adjusted", adjusted);
        return json;
    }
}
