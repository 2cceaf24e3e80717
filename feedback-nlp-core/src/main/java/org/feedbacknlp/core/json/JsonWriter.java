package org.feedbacknlp.core.json;

import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Writes a tree of maps, lists, texts, numbers and truth values as JSON, keys in the order of the map. Six decimals at most. */
public final class JsonWriter {
    private static final double DECIMALS = 1e6;

    /** From here on a number has no seventh decimal that could be rounded. */
    private static final double WHOLE = 1e10;

    private final StringBuilder out = new StringBuilder();

    private JsonWriter() {}

    /**
     * Writes a tree.
     *
     * @param tree the tree
     * @return JSON on one line, in ASCII
     * @throws IllegalArgumentException if the tree holds anything else, or a number that is none
     */
    public static String of(Object tree) {
        JsonWriter writer = new JsonWriter();
        writer.write(tree);
        return writer.out.toString();
    }

    private void write(Object tree) {
        if (tree instanceof Map<?, ?> map) {
            write(map);
        } else if (tree instanceof List<?> list) {
            write(list);
        } else if (tree instanceof String text) {
            write(text);
        } else if (tree instanceof Double number && Double.isFinite(number)) {
            double rounded = Math.abs(number) < WHOLE ? Math.rint(number * DECIMALS) / DECIMALS : number;
            out.append(rounded == 0 ? "0.0" : Double.toString(rounded));
        } else if (tree instanceof Integer || tree instanceof Long || tree instanceof Boolean) {
            out.append(tree);
        } else {
            throw new IllegalArgumentException(
                    "not to be written as JSON: " + tree.getClass().getName());
        }
    }

    private void write(Map<?, ?> map) {
        out.append('{');
        Iterator<? extends Map.Entry<?, ?>> entries = map.entrySet().iterator();
        while (entries.hasNext()) {
            Map.Entry<?, ?> entry = entries.next();
            write(String.valueOf(entry.getKey()));
            out.append(':');
            write(entry.getValue());
            out.append(entries.hasNext() ? "," : "");
        }
        out.append('}');
    }

    private void write(List<?> list) {
        out.append('[');
        for (int i = 0; i < list.size(); i++) {
            out.append(i == 0 ? "" : ",");
            write(list.get(i));
        }
        out.append(']');
    }

    private void write(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                default -> write(c);
            }
        }
        out.append('"');
    }

    private void write(char c) {
        if (c >= ' ' && c < 0x7f) {
            out.append(c);
        } else {
            String hex = Integer.toHexString(c);
            out.append("\\u").append("0".repeat(4 - hex.length())).append(hex);
        }
    }
}
