package org.feedbacknlp.cli.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Writes data for the page's script so that no text in it can end the element that holds it, or open another. */
final class Island {
    /** Small maps of the platform have another order in every process, so keys are sorted. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private Island() {}

    /** Writes a tree. Outside strings JSON has none of the characters that are escaped. */
    static String of(Object tree) {
        try {
            return JSON.writeValueAsString(tree)
                    .replace("<", "\\u003c")
                    .replace(">", "\\u003e")
                    .replace("&", "\\u0026")
                    .replace("\u2028", "\\u2028")
                    .replace("\u2029", "\\u2029");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a chart is not a tree", e);
        }
    }
}
