package org.feedbacknlp.cli.input;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The names of the columns of a table, in order. A name that occurs twice names no column.
 */
final class Header {
    private final List<String> names;
    private final Map<String, Integer> places = new HashMap<>();

    Header(List<String> names) {
        this.names = names.stream().map(String::strip).toList();
        for (int i = 0; i < this.names.size(); i++) {
            places.putIfAbsent(this.names.get(i), i);
        }
    }

    List<String> names() {
        return names;
    }

    /** Returns the place of a column, -1 where there is none. */
    int place(String name) {
        return places.getOrDefault(name, -1);
    }
}
