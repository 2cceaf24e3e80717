package org.feedbacknlp.api.layer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.feedbacknlp.api.internal.Require;

/**
 * Parts of the text that are not the respondent's own words.
 *
 * @param all the zones in the order of the text, not overlapping
 */
public record Zones(List<Zone> all) implements LayerValue {
    /** Copies the list. */
    public Zones {
        all = Require.list(all, "all");
    }

    @Override
    public List<Object> toJson() {
        return all.stream().<Object>map(Zone::toJson).toList();
    }

    /** Why a zone is not the respondent's own words. */
    public enum Kind implements WireName {
        /** An earlier message that mail software repeated. */
        QUOTED_REPLY,
        /** Name, address and disclaimers below a message. */
        SIGNATURE
    }

    /**
     * One such part.
     *
     * @param kind why it is one
     * @param span where in the original text
     */
    public record Zone(Kind kind, Span span) {
        /** Checks that both are there. */
        public Zone {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(span, "span");
        }

        Map<String, Object> toJson() {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("kind", kind.id());
            json.putAll(span.toJson());
            return json;
        }
    }
}
