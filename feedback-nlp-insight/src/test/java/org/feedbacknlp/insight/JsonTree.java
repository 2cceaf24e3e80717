package org.feedbacknlp.insight;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

/** Reads the trees that findings give, and refuses what a JSON library could not write. */
final class JsonTree {
    private JsonTree() {}

    /** Writes a tree as one line, keys in their order; two results are the same when their lines are. */
    static String line(Object tree) {
        StringBuilder line = new StringBuilder();
        write(tree, line, "$");
        return line.toString();
    }

    private static void write(Object tree, StringBuilder line, String path) {
        if (tree instanceof Map<?, ?> map) {
            line.append('{');
            map.forEach((key, value) -> {
                assertTrue(key instanceof String, () -> path + " has a key that is no string");
                line.append(key).append(':');
                write(value, line, path + "." + key);
                line.append(' ');
            });
            line.append('}');
        } else if (tree instanceof List<?> list) {
            line.append('[');
            list.forEach(value -> {
                write(value, line, path + "[]");
                line.append(' ');
            });
            line.append(']');
        } else {
            boolean finite = !(tree instanceof Double number) || Double.isFinite(number);
            boolean leaf = tree instanceof String
                    || tree instanceof Integer
                    || tree instanceof Long
                    || tree instanceof Double
                    || tree instanceof Boolean;
            assertTrue(leaf && finite, () -> path + " is no JSON value: " + tree);
            line.append(tree);
        }
    }

    /** Follows keys and list places: {@code at(tree, "topics", 0, "share", "value")}. */
    static Object at(Object tree, Object... path) {
        Object here = tree;
        for (Object step : path) {
            Object next = step instanceof Integer place ? ((List<?>) here).get(place) : ((Map<?, ?>) here).get(step);
            if (next == null) {
                throw new AssertionError("no " + step + " in " + here);
            }
            here = next;
        }
        return here;
    }
}
