package org.feedbacknlp.apitest.support;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the trees that {@code toJson} gives, and refuses what no JSON library could write. */
public final class JsonText {
    private JsonText() {}

    /**
     * Writes a tree without white space, keys in the order of their map.
     *
     * @throws AssertionError if it holds anything but maps, lists, strings, finite numbers and booleans
     */
    public static String of(Object tree) {
        if (tree instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> of((String) entry.getKey()) + ":" + of(entry.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (tree instanceof List<?> list) {
            return list.stream().map(JsonText::of).collect(Collectors.joining(",", "[", "]"));
        }
        if (tree instanceof String text) {
            return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
        }
        if (tree instanceof Integer || tree instanceof Long || tree instanceof Boolean) {
            return tree.toString();
        }
        if (tree instanceof Double number && Double.isFinite(number)) {
            return number.toString();
        }
        throw new AssertionError("no JSON: " + (tree == null ? "null" : tree.getClass() + " " + tree));
    }

    /** Takes the line breaks and the indentation out of a golden text. */
    public static String golden(String block) {
        return block.lines().map(String::strip).collect(Collectors.joining());
    }
}
