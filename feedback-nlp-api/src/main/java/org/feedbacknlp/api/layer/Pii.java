package org.feedbacknlp.api.layer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.feedbacknlp.api.internal.Require;
import org.feedbacknlp.api.stability.Experimental;

/**
 * Personal data in the text.
 *
 * @param all in the order of the text, not overlapping
 */
@Experimental
public record Pii(List<Item> all) implements LayerValue {
    /** Copies the list. */
    public Pii {
        all = Require.list(all, "all");
    }

    @Override
    public List<Object> toJson() {
        return all.stream().<Object>map(Item::toJson).toList();
    }

    /** What kind of personal data. */
    public enum Type {
        /** A person's name. */
        PERSON,
        /** An e-mail address. */
        EMAIL,
        /** A telephone number. */
        PHONE,
        /** A postal address or a part of one. */
        ADDRESS,
        /** A payment card number that passes the Luhn check. */
        CREDIT_CARD,
        /** An international bank account number that passes the mod-97 check. */
        IBAN,
        /** A number that a state gave a person. */
        NATIONAL_ID,
        /** An internet address. */
        IP_ADDRESS,
        /** A day of birth. */
        DATE_OF_BIRTH,
        /** A name on a network. */
        USERNAME
    }

    /**
     * One piece of personal data.
     *
     * @param type what
     * @param span where in the original text
     * @param confidence from 0 to 1
     */
    public record Item(Type type, Span span, double confidence) {
        /**
         * Checks the parts.
         *
         * @throws IllegalArgumentException if the confidence is outside 0..1
         */
        public Item {
            Objects.requireNonNull(type, "type");
            Objects.requireNonNull(span, "span");
            Require.unit(confidence, "confidence");
        }

        Map<String, Object> toJson() {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("type", type.name());
            json.putAll(span.toJson());
            json.put("confidence", confidence);
            return json;
        }
    }
}
