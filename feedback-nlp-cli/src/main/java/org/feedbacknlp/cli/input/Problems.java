package org.feedbacknlp.cli.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Values of guessed columns that could not be read and were left out: how many, and where the first stands. Not thread-safe. */
final class Problems {
    private final Map<String, LeftOut> byColumn = new TreeMap<>();

    private record LeftOut(long count, String first) {}

    void add(String column, String place, String why) {
        byColumn.merge(
                column, new LeftOut(1, place + ": " + why), (known, more) -> new LeftOut(known.count + 1, known.first));
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        byColumn.forEach((column, left) -> lines.add("column " + column + " was guessed and " + left.count
                + " of its values left out; the first at " + left.first));
        return lines;
    }
}
