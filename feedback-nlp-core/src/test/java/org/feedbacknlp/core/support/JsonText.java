package org.feedbacknlp.core.support;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the trees that {@code toJson} gives, to the byte, and refuses what no JSON library could write. */
public final class JsonText {
    private JsonText() {}

    /**
     * Writes a tree without white space, keys in the order of their map, control characters escaped.
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
            return '"' + escaped(text) + '"';
        }
        if (tree instanceof Integer || tree instanceof Long || tree instanceof Boolean) {
            return tree.toString();
        }
        if (tree instanceof Double number && Double.isFinite(number)) {
            return number.toString();
        }
        throw new AssertionError("no JSON: " + tree.getClass());
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                escaped.append('\\').append(c);
            } else if (Character.isISOControl(c) || Character.isSurrogate(c)) {
                escaped.append("\\u").append(Integer.toHexString(0x10000 | c), 1, 5);
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
