package org.feedbacknlp.api;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.feedbacknlp.api.layer.LayerValue;

/**
 * The number that a respondent gave beside the words. It is never mixed into what the words say.
 *
 * @param scale the scale it was given on
 * @param value the answer, inside the scale
 */
public record Score(ScoreScale scale, int value) implements LayerValue {
    /**
     * Checks that the value lies on the scale.
     *
     * @throws IllegalArgumentException if it does not; the message names the scale and its ends
     */
    public Score {
        Objects.requireNonNull(scale, "scale");
        if (value < scale.lowest() || value > scale.highest()) {
            throw new IllegalArgumentException(
                    scale.id() + " score " + value + " is outside " + scale.lowest() + ".." + scale.highest());
        }
    }

    /**
     * Reads a score as it stands in a file: ASCII digits and nothing else. A value outside the scale is refused, never
     * clamped.
     *
     * @param scale the scale
     * @param text the digits
     * @return the score
     * @throws IllegalArgumentException if the text is not a whole number in ASCII digits, or not on the scale
     */
    public static Score parse(ScoreScale scale, String text) {
        Objects.requireNonNull(scale, "scale");
        int length = Objects.requireNonNull(text, "text").length();
        boolean digits = length > 0 && length <= 4;
        int value = 0;
        for (int i = 0; digits && i < length; i++) {
            char c = text.charAt(i);
            digits = c >= '0' && c <= '9';
            value = 10 * value + (c - '0');
        }
        if (!digits) {
            throw new IllegalArgumentException(scale.id() + " score is not a whole number from " + scale.lowest()
                    + " to " + scale.highest() + " in plain digits");
        }
        return new Score(scale, value);
    }

    @Override
    public Map<String, Object> toJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("scale", scale.id());
        json.put("value", value);
        return json;
    }
}
