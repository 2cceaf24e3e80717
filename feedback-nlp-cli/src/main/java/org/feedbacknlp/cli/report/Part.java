package org.feedbacknlp.cli.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A section of the page: what its template shows, and the charts in it. Not thread-safe. */
final class Part {
    private final String id;
    private final String title;
    private final Map<String, Object> view = new LinkedHashMap<>();
    private final List<Chart> charts = new ArrayList<>();

    /** Starts empty; the id is the template's name and the section's anchor. */
    Part(String id, String title) {
        this.id = id;
        this.title = title;
    }

    /** Gives the template a value. */
    Part put(String name, Object value) {
        view.put(name, value);
        return this;
    }

    /** Gives the template a table. */
    Part put(String name, Table table) {
        return put(name, table.view());
    }

    /** Gives the template an estimate in words. */
    Part put(String name, Figure figure) {
        return put(name, figure.view());
    }

    /** Gives the template a chart. */
    Part put(String name, Chart chart) {
        charts.add(chart);
        return put(name, chart.view());
    }

    /** Returns what the template shows, a chart inside a list included. */
    Map<String, Object> nested(Chart chart) {
        charts.add(chart);
        return chart.view();
    }

    /** Returns the template's name, which is the anchor as well. */
    String id() {
        return id;
    }

    /** Returns the heading. */
    String title() {
        return title;
    }

    /** Returns what the template shows. */
    Map<String, Object> view() {
        return view;
    }

    /** Returns the charts, in the order of the page. */
    List<Chart> charts() {
        return charts;
    }
}
