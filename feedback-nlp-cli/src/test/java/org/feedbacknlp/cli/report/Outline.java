package org.feedbacknlp.cli.report;

import org.jsoup.nodes.Element;

/** What a page says, as lines: headings, paragraphs, rows of tables, places of charts. */
final class Outline {
    private final StringBuilder lines = new StringBuilder();

    private Outline() {}

    /** The outline of a page. */
    static String of(Written written) {
        Outline outline = new Outline();
        outline.element(written.page().body());
        return outline.lines.toString();
    }

    private void element(Element element) {
        switch (element.normalName()) {
            case "script", "nav" -> {}
            case "h1", "h2", "h3", "h4" ->
                line("#".repeat(element.normalName().charAt(1) - '0') + " " + element.text());
            case "p", "summary" -> line(element.text());
            case "caption" -> line("[table] " + element.text());
            case "tr" -> line("| " + String.join(" | ", element.select("th, td").eachText()));
            case "figcaption" -> line("[chart] " + element.text());
            case "li" -> line("- " + element.text());
            case "dt" -> line(": " + element.text());
            case "dd" -> line("    " + element.text());
            case "blockquote" -> line("> " + element.text());
            default -> element.children().forEach(this::element);
        }
    }

    private void line(String text) {
        lines.append(text).append('\n');
    }
}
