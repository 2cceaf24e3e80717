package org.feedbacknlp.cli.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.feedbacknlp.api.Outcome;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** A report that was written to a file, read again with a parser of HTML. */
record Written(String html, Document page) {
    /** Writes the report of some outcomes. */
    static Written of(ReportOptions options, List<? extends Outcome> outcomes) {
        Report report = new Report(options);
        outcomes.forEach(report::add);
        return of(report);
    }

    /** Writes a report. */
    static Written of(Report report) {
        try {
            Path file = Files.createTempFile("report", ".html");
            try {
                report.write(file);
                String html = Files.readString(file);
                return new Written(html, Jsoup.parse(html));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The ids of the sections, in their order. */
    List<String> sections() {
        return page.select("main > section").eachAttr("id");
    }

    /** One section; there must be one. */
    Element section(String id) {
        Element section = page.selectFirst("main > section#" + id);
        if (section == null) {
            throw new AssertionError("there is no section " + id + " but " + sections());
        }
        return section;
    }

    /** The words of a section. */
    String text(String id) {
        return section(id).text();
    }

    /** The fields of the row that a section's table has for a name; empty where there is none. */
    List<String> row(String section, String name) {
        for (Element row : section(section).select("tbody tr")) {
            if (row.expectFirst("th > bdi").text().equals(name)) {
                return row.select("td").eachText();
            }
        }
        return List.of();
    }

    /** The names of the rows of a section's first table. */
    List<String> rows(String section) {
        return section(section).expectFirst("table").select("tbody th > bdi").eachText();
    }

    /** The points of what stands out. */
    List<String> points() {
        return section("glance").select(".points li").eachText();
    }

    /** A tile of what is seen at a glance: its figure and what stands below; empty where there is none. */
    List<String> tile(String label) {
        for (Element tile : section("glance").select(".tile")) {
            if (tile.expectFirst("dt").text().equals(label)) {
                return tile.select("dd").eachText();
            }
        }
        return List.of();
    }

    /** The data of all charts. */
    JsonNode charts() {
        try {
            return new ObjectMapper().readTree(page.expectFirst("script#charts").data());
        } catch (JsonProcessingException e) {
            throw new AssertionError("the island is no JSON", e);
        }
    }

    /** The data of one chart; there must be one. */
    JsonNode chart(String id) {
        List<String> ids = new ArrayList<>();
        for (JsonNode chart : charts()) {
            if (chart.get("id").asText().equals(id)) {
                return chart;
            }
            ids.add(chart.get("id").asText());
        }
        throw new AssertionError("there is no chart " + id + " but " + ids);
    }

    /** Numbers of a list in a chart's data, gaps as they are. */
    static List<String> list(JsonNode node) {
        List<String> all = new ArrayList<>();
        node.forEach(one -> all.add(one.asText()));
        return all;
    }

    /** What runs, loads or leads anywhere: nothing but the page's own. */
    Elements alive() {
        Elements alive = new Elements();
        for (Element element : page.getAllElements()) {
            boolean handler = element.attributes().asList().stream()
                    .anyMatch(attribute -> attribute.getKey().startsWith("on")
                            || attribute.getKey().equals("src")
                            || attribute.getKey().equals("srcdoc")
                            || attribute.getKey().equals("action")
                            || attribute.getKey().equals("href")
                                    && !attribute.getValue().startsWith("#"));
            if (handler || ALIVE.contains(element.normalName())) {
                alive.add(element);
            }
        }
        return alive;
    }

    private static final List<String> ALIVE = List.of(
            "svg", "img", "iframe", "object", "embed", "link", "base", "form", "input", "button", "video", "audio",
            "math");
}
