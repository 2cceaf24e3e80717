package org.feedbacknlp.api.layer;

import java.util.LinkedHashMap;
import java.util.Map;
import org.feedbacknlp.api.internal.Require;

/**
 * The language of a text.
 *
 * @param tag a BCP 47 tag; {@code und} where the evidence is too thin, never a language by default
 * @param confidence how sure, from 0 to 1; 0 for {@code und}
 */
public record Language(String tag, double confidence) implements LayerValue {
    /** No language could be told. */
    public static final Language UNDETERMINED = new Language("und", 0);

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the tag is blank or the confidence is outside 0..1
     */
    public Language {
        Require.id(tag, "tag");
        Require.unit(confidence, "confidence");
    }

    /**
     * Tells whether a language was found.
     *
     * @return false for {@code und}
     */
    public boolean known() {
        return !tag.equals("und");
    }

    /**
     * Returns the language without script and region: {@code pt} for {@code pt-BR}.
     *
     * @return the primary subtag
     */
    public String primary() {
        int dash = tag.indexOf('-');
        return dash < 0 ? tag : tag.substring(0, dash);
    }

    @Override
    public Map<String, Object> toJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("tag", tag);
        json.put("confidence", confidence);
        return json;
    }
}
