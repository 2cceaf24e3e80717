package org.feedbacknlp.api.layer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.feedbacknlp.api.internal.Require;
import org.feedbacknlp.api.stability.Experimental;

/**
 * Phrases that stand for the text.
 *
 * @param all the highest score first, then by text
 */
@Experimental
public record KeyPhrases(List<KeyPhrase> all) implements LayerValue {
    /** Copies the list. */
    public KeyPhrases {
        all = Require.list(all, "all");
    }

    @Override
    public List<Object> toJson() {
        return all.stream().<Object>map(KeyPhrase::toJson).toList();
    }

    /**
     * One phrase.
     *
     * @param text the phrase in its normal form
     * @param score from 0 to 1, higher is better
     * @param evidence where it stands, in the order of the text
     */
    public record KeyPhrase(String text, double score, List<Evidence> evidence) {
        /**
         * Checks the parts and copies the list.
         *
         * @throws IllegalArgumentException if the text is blank or the score outside 0..1
         */
        public KeyPhrase {
            Require.id(text, "text");
            Require.unit(score, "score");
            evidence = Require.list(evidence, "evidence");
        }

        /** Shows the score and the length, never the text. */
        @Override
        public String toString() {
            return "KeyPhrase[" + text.length() + " chars, score=" + score + "]";
        }

        Map<String, Object> toJson() {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("text", text);
            json.put("score", score);
            json.put("evidence", evidence.stream().map(Evidence::toJson).toList());
            return json;
        }
    }
}
