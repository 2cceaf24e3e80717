package org.feedbacknlp.core.engine;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks that a tree which a plugin made can be written as JSON, and is not larger or deeper than an analysis should carry. */
final class Tree {
    private static final int DEEPEST = 32;
    private static final int LONGEST_TEXT = 100_000;

    private final int mostParts;
    private int parts;
    private @Nullable String problem;

    private Tree(int mostParts) {
        this.mostParts = mostParts;
    }

    /**
     * Returns what is wrong with a tree, empty if nothing is.
     *
     * @param root maps, lists, texts, numbers and booleans
     * @param mostParts how many of them there may be in all, in tens
     */
    static Optional<String> problem(@Nullable Object root, int mostParts) {
        Tree tree = new Tree((int) Math.min(Integer.MAX_VALUE, mostParts * 10L));
        tree.walk(root, 0);
        return Optional.ofNullable(tree.problem);
    }

    private void walk(@Nullable Object part, int depth) {
        if (problem != null) {
            return;
        }
        parts++;
        if (parts > mostParts) {
            problem = "its value has more than " + mostParts + " parts";
        } else if (depth > DEEPEST) {
            problem = "its value is deeper than " + DEEPEST;
        } else if (part instanceof Map<?, ?> map) {
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                if (!(entry.getKey() instanceof String)) {
                    problem = "a key of its value is no text";
                }
                walk(entry.getValue(), depth + 1);
            }
        } else if (part instanceof Collection<?> list) {
            for (Object element : list) {
                walk(element, depth + 1);
            }
        } else {
            leaf(part);
        }
    }

    private void leaf(@Nullable Object leaf) {
        if (leaf instanceof Number number) {
            if (!Double.isFinite(number.doubleValue())) {
                problem = "a number of its value is not finite";
            }
        } else if (leaf instanceof String text) {
            if (text.length() > LONGEST_TEXT) {
                problem = "a text of its value is longer than " + LONGEST_TEXT;
            }
        } else if (!(leaf instanceof Boolean)) {
            problem = "a part of its value is no JSON";
        }
    }
}
