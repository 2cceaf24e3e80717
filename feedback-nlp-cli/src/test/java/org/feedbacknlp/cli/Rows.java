package org.feedbacknlp.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Reads what the analyze command wrote. */
final class Rows {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Rows() {}

    static List<JsonNode> of(Ran ran) {
        return ran.lines().stream().map(Rows::tree).toList();
    }

    static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (IOException broken) {
            throw new UncheckedIOException("not JSON: " + json, broken);
        }
    }

    static List<String> ids(Ran ran) {
        return of(ran).stream().map(row -> row.get("id").asText()).toList();
    }

    static List<String> statuses(Ran ran) {
        return of(ran).stream().map(row -> row.get("status").asText()).toList();
    }

    static String reason(JsonNode row) {
        return row.path("failure").path("reason").asText();
    }
}
