package org.feedbacknlp.opennlp;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.feedbacknlp.api.layer.LayerValue;
import org.feedbacknlp.api.layer.Span;

/**
 * The names in a text.
 *
 * @param all in the order of the text, not overlapping
 */
public record Names(List<Name> all) implements LayerValue {
    /** Copies the list. */
    public Names {
        all = List.copyOf(all);
    }

    @Override
    public List<Object> toJson() {
        return all.stream().<Object>map(Name::toJson).toList();
    }

    /**
     * One name.
     *
     * @param type what the model says that it names: {@code person}, {@code product} and the like; {@code default} where the model
     *     knows one kind
     * @param span where in the original text
     * @param confidence the mean of OpenNLP's probabilities of its tokens, from 0 to 1
     */
    public record Name(String type, Span span, double confidence) {
        /**
         * Checks the parts.
         *
         * @throws IllegalArgumentException if the confidence is outside 0..1
         */
        public Name {
            Objects.requireNonNull(type, "type");
            Objects.requireNonNull(span, "span");
            if (!(confidence >= 0 && confidence <= 1)) {
                throw new IllegalArgumentException("confidence is not in 0..1: " + confidence);
            }
        }

        Map<String, Object> toJson() {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("type", type);
            json.putAll(span.toJson());
            json.put("confidence", confidence);
            return json;
        }
    }
}
