package com.example.waits;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.LayerValue;
import org.feedbacknlp.api.layer.Span;

/**
 * How long respondents say that they waited.
 *
 * @param all the waits, in the order of the text
 */
public record Waits(List<Wait> all) implements LayerValue {
    /** The layer that holds them. */
    public static final Layer<Waits> LAYER = Layer.of("example:waits", Waits.class);

    /** Copies the list. */
    public Waits {
        all = List.copyOf(all);
    }

    @Override
    public Object toJson() {
        return all.stream().map(Wait::toJson).toList();
    }

    /**
     * One wait.
     *
     * @param span where in the original text
     * @param hours how long
     */
    public record Wait(Span span, int hours) implements LayerValue {
        @Override
        public Map<String, Object> toJson() {
            // Not Map.of: its order differs from run to run, and an analysis is the same bytes every time.
            Map<String, Object> json = new LinkedHashMap<>(span.toJson());
            json.put("hours", hours);
            return json;
        }
    }
}
