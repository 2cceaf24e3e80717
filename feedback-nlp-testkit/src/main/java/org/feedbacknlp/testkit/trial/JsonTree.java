package org.feedbacknlp.testkit.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.feedbacknlp.api.layer.LayerValue;
import org.feedbacknlp.api.layer.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a layer's value says of itself, as {@link LayerValue#toJson} gives it; the one form in which the value of a type that is not known
 * here can be read.
 *
 * @param root the tree
 */
public record JsonTree(@Nullable Object root) {
    private static final String START = "start";
    private static final String END = "end";

    /** Asks a value. */
    public static JsonTree of(LayerValue value) {
        return new JsonTree(value.toJson());
    }

    /** Returns every range of the tree: what has whole numbers called start and end. Those that cannot be a span are none. */
    public List<Span> spans() {
        List<Span> spans = new ArrayList<>();
        walk(root, node -> spanOf(node).ifPresent(spans::add));
        return spans;
    }

    /** Returns the texts that are called id. */
    public Set<String> ids() {
        Set<String> ids = new TreeSet<>();
        walk(root, node -> {
            if (node instanceof Map<?, ?> map && map.get("id") instanceof String id) {
                ids.add(id);
            }
        });
        return ids;
    }

    /** Returns the ranges of each list that is called evidence. */
    public List<List<Span>> evidence() {
        List<List<Span>> all = new ArrayList<>();
        walk(root, node -> {
            if (node instanceof Map<?, ?> map && map.get("evidence") instanceof List<?> list) {
                all.add(list.stream().flatMap(item -> spanOf(item).stream()).toList());
            }
        });
        return all;
    }

    private static Optional<Span> spanOf(@Nullable Object node) {
        if (node instanceof Map<?, ?> map
                && map.get(START) instanceof Integer start
                && map.get(END) instanceof Integer end
                && start >= 0
                && end >= start) {
            return Optional.of(new Span(start, end));
        }
        return Optional.empty();
    }

    private static void walk(@Nullable Object node, Consumer<@Nullable Object> visitor) {
        visitor.accept(node);
        if (node instanceof Map<?, ?> map) {
            map.values().forEach(value -> walk(value, visitor));
        } else if (node instanceof List<?> list) {
            list.forEach(value -> walk(value, visitor));
        }
    }

    /** Tells whether nothing was found: there is no number, word or flag in it. */
    public boolean isEmpty() {
        List<Object> leaves = new ArrayList<>();
        walk(root, node -> {
            if (node != null && !(node instanceof Map) && !(node instanceof List)) {
                leaves.add(node);
            }
        });
        return leaves.isEmpty();
    }

    /** Returns what no JSON library could write, empty if it is a sound tree. */
    public Optional<String> problem() {
        List<String> problems = new ArrayList<>();
        walk(root, node -> {
            if (node == null) {
                problems.add("a null");
            } else if (node instanceof Double number && !Double.isFinite(number)) {
                problems.add("the number " + number);
            } else if (node instanceof Map<?, ?> map) {
                if (!map.keySet().stream().allMatch(String.class::isInstance)) {
                    problems.add("a key that is no text");
                }
            } else if (!isLeafOrList(node)) {
                problems.add("a " + node.getClass().getName());
            }
        });
        return problems.stream().findFirst();
    }

    private static boolean isLeafOrList(Object node) {
        return node instanceof List
                || node instanceof String
                || node instanceof Boolean
                || node instanceof Integer
                || node instanceof Long
                || node instanceof Double;
    }

    /** Returns the tree as text; two trees are the same bytes on the wire if these are equal. */
    public String bytes() {
        StringBuilder out = new StringBuilder();
        write(root, out);
        return out.toString();
    }

    private static void write(@Nullable Object node, StringBuilder out) {
        if (node instanceof Map<?, ?> map) {
            out.append('{');
            map.forEach((key, value) -> {
                out.append('"').append(key).append("\":");
                write(value, out);
                out.append(',');
            });
            out.append('}');
        } else if (node instanceof List<?> list) {
            out.append('[');
            list.forEach(value -> {
                write(value, out);
                out.append(',');
            });
            out.append(']');
        } else if (node instanceof String text) {
            out.append('"').append(text).append('"');
        } else {
            out.append(node);
        }
    }
}
