package org.feedbacknlp.api.layer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.feedbacknlp.api.internal.Require;

/**
 * What the respondent feels; several may hold at once.
 *
 * @param all in the order of {@link Emotion}
 */
public record Emotions(List<Felt> all) implements LayerValue {
    /** Copies the list. */
    public Emotions {
        all = Require.list(all, "all");
    }

    @Override
    public List<Object> toJson() {
        return all.stream().<Object>map(Felt::toJson).toList();
    }

    /**
     * One emotion of one verbatim.
     *
     * @param emotion which
     * @param confidence from 0 to 1
     * @param intensity 1 (faint) to 3 (strong)
     * @param evidence the spans that made it, in the order of the text
     */
    public record Felt(Emotion emotion, double confidence, int intensity, List<Evidence> evidence) {
        /**
         * Checks the parts and copies the list.
         *
         * @throws IllegalArgumentException if the confidence is outside 0..1 or the intensity outside 1..3
         */
        public Felt {
            Objects.requireNonNull(emotion, "emotion");
            Require.unit(confidence, "confidence");
            Require.within(intensity, 1, 3, "intensity");
            evidence = Require.list(evidence, "evidence");
        }

        Map<String, Object> toJson() {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("id", emotion.id());
            json.put("confidence", confidence);
            json.put("intensity", intensity);
            json.put("evidence", evidence.stream().map(Evidence::toJson).toList());
            return json;
        }
    }
}
