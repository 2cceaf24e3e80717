package org.feedbacknlp.cli.report;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A chart of the page: data alone, as the script beside the templates knows how to draw each kind.
 *
 * @param id its place in the page
 * @param kind which way it is drawn
 * @param title its heading; empty where that of the section is enough
 * @param says what it shows, for those who do not see it
 * @param height in pixels
 * @param data what is drawn; numbers, names that went through {@link Shown}, and lists of both
 */
record Chart(String id, Kind kind, String title, String says, int height, Map<String, Object> data) {
    /** Stands in a list of numbers where there is none. */
    static final String GAP = "-";

    /** How a chart is drawn. */
    enum Kind {
        /** A bar for each answer of a scale. */
        ANSWERS,
        /** A line with its interval over bars of counts. */
        TIME,
        /** Bars of feelings around a middle. */
        FEELINGS,
        /** Points with their intervals beside a line. */
        INTERVALS
    }

    /** Returns what the template shows. */
    Map<String, Object> view() {
        return Map.of("id", id, "title", title, "says", says, "height", height);
    }

    /** Returns what the script reads. */
    Map<String, Object> island() {
        Map<String, Object> island = new LinkedHashMap<>();
        island.put("id", id);
        island.put("kind", kind.name());
        island.putAll(data);
        return island;
    }
}
