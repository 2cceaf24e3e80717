package org.feedbacknlp.cli.output;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Shows what was measured on sets of others: figures of each set and its slices, and what failed in suites of behaviour. */
final class MeasuredText {
    private final Writer out;

    MeasuredText(Writer out) {
        this.out = out;
    }

    /** Writes all that a card tells. */
    void write(JsonNode card) throws IOException {
        writeSets(card.path("measured"));
        if (card.path("oneStarCalledPositive").isNumber()) {
            out.write("  1-star reviews called positive: "
                    + Figures.share(card.path("oneStarCalledPositive").asDouble()) + "\n");
        }
        if (card.path("behaviour").isObject()) {
            writeBehaviour(card.path("behaviour"));
        }
    }

    private void writeSets(JsonNode sets) throws IOException {
        TextTable table = new TextTable(
                1, "    set", "texts", "accuracy", "macro-F1", "calibration error", "covered at 90 % accuracy");
        for (Map.Entry<String, JsonNode> set : sets.properties()) {
            JsonNode of = set.getValue();
            table.add(
                    "    " + set.getKey(),
                    Figures.count(of.path("texts").asLong()),
                    share(of.path("accuracy")),
                    share(of.path("macroF1")),
                    share(of.path("calibrationError")),
                    share(of.path("coverageAt90")));
            for (Map.Entry<String, JsonNode> slice : of.path("slices").properties()) {
                table.add(
                        "      " + slice.getKey(),
                        Figures.count(slice.getValue().path("texts").asLong()),
                        share(slice.getValue().path("accuracy")),
                        "",
                        "",
                        "");
            }
        }
        table.write(out);
    }

    private static String share(JsonNode figure) {
        return figure.isNumber() ? Figures.share(figure.asDouble()) : "";
    }

    /** Writes how many items of each capability failed, a column a file. */
    private void writeBehaviour(JsonNode files) throws IOException {
        List<String> heading = new ArrayList<>(List.of("    behaviour: failed of judged"));
        Set<String> capabilities = new LinkedHashSet<>();
        for (Map.Entry<String, JsonNode> file : files.properties()) {
            heading.add(Shown.line(file.getKey()));
            file.getValue().fieldNames().forEachRemaining(capabilities::add);
        }
        TextTable table = new TextTable(1, heading.toArray(String[]::new));
        for (String capability : capabilities) {
            List<String> row = new ArrayList<>(List.of("    " + capability));
            files.forEach(file -> row.add(failed(file.path(capability))));
            table.add(row.toArray(String[]::new));
        }
        table.write(out);
    }

    private static String failed(JsonNode counts) {
        return counts.isObject()
                ? Figures.count(counts.path("failed").asLong()) + " of "
                        + Figures.count(counts.path("items").asLong())
                : "";
    }
}
