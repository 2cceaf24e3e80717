package org.feedbacknlp.cli.output;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.feedbacknlp.core.model.Model;

/** Shows a model's card to a person: what it is, what it was learned from and how, how good it is, and where. */
public final class CardText {
    private static final List<String> FIGURES = List.of("accuracy", "microF1", "macroF1");

    private final Writer out;

    /**
     * Makes a text.
     *
     * @param out takes it
     */
    public CardText(Writer out) {
        this.out = out;
    }

    /**
     * Writes a card.
     *
     * @param file where the model is
     * @param model the model
     * @param card its card; what is missing there is left out
     * @throws IOException if it cannot be written
     */
    public void write(String file, Model model, JsonNode card) throws IOException {
        line(file);
        line("  name      " + model.name());
        line("  labels    " + model.kind().id() + ", "
                + Figures.count(model.labels().size()) + ": " + String.join(", ", model.labels()));
        line("  file      " + String.format(Locale.ROOT, "%.2f MB, %s", model.size() / 1e6, model.digest()));
        writeData(card.path("data"));
        writeRecipe(card.path("recipe"));
        if (card.path("measured").isObject()) {
            writeMeasured(card);
        } else {
            writeFigures(card.path("crossValidation").path("evaluation"));
        }
        for (JsonNode failure : card.path("knownFailures")) {
            line("  known     " + failure.asText());
        }
    }

    /** Writes what was measured on sets of others. */
    private void writeMeasured(JsonNode card) throws IOException {
        TextTable table = new TextTable(1, "    set", "texts", "accuracy", "macro-F1", "calibration error");
        for (Map.Entry<String, JsonNode> set : card.path("measured").properties()) {
            JsonNode of = set.getValue();
            table.add(
                    "    " + set.getKey(),
                    Figures.count(of.path("texts").asLong()),
                    Figures.share(of.path("accuracy").asDouble()),
                    Figures.share(of.path("macroF1").asDouble()),
                    Figures.share(of.path("calibrationError").asDouble()));
            for (Map.Entry<String, JsonNode> slice : of.path("slices").properties()) {
                table.add(
                        "      " + slice.getKey(),
                        Figures.count(slice.getValue().path("texts").asLong()),
                        Figures.share(slice.getValue().path("accuracy").asDouble()),
                        "",
                        "");
            }
        }
        table.write(out);
        if (card.has("oneStarCalledPositive")) {
            line("  1-star reviews called positive: "
                    + Figures.share(card.path("oneStarCalledPositive").asDouble()));
        }
    }

    private void line(String text) throws IOException {
        out.write(Shown.line(text));
        out.write('\n');
    }

    private void writeData(JsonNode data) throws IOException {
        if (data.isObject()) {
            String digest = data.path("sha256").asText();
            line("  data      " + Figures.count(data.path("examples").asLong()) + " examples"
                    + (digest.isEmpty() ? "" : ", sha256:" + digest));
            line("  licence   " + data.path("licence").asText("not told"));
        }
    }

    private void writeRecipe(JsonNode recipe) throws IOException {
        StringBuilder told = new StringBuilder();
        recipe.properties()
                .forEach(entry -> told.append(told.isEmpty() ? "" : ", ")
                        .append(entry.getKey())
                        .append(' ')
                        .append(entry.getValue().asText()));
        if (!told.isEmpty()) {
            line("  recipe    " + told);
        }
    }

    private void writeFigures(JsonNode evaluation) throws IOException {
        if (!evaluation.isObject()) {
            line("  figures   none: nothing was held out");
            return;
        }
        line("  held out  " + Figures.count(evaluation.path("examples").asLong()) + " examples of "
                + Figures.count(evaluation.path("respondents").asLong()) + " respondents");
        TextTable table = new TextTable(1, "    figure", "value", "95 % interval");
        for (String figure : FIGURES) {
            add(
                    table,
                    figure,
                    evaluation.path(figure),
                    evaluation.path("intervals").path(figure));
        }
        table.add(
                "    calibrationError",
                Figures.share(evaluation.path("calibrationError").asDouble()),
                "");
        for (JsonNode slice : evaluation.path("slices")) {
            if (slice.path("examples").asLong() > 0) {
                String name = slice.path("slice").asText() + " ("
                        + Figures.count(slice.path("examples").asLong()) + ")";
                add(table, name, slice.path("accuracy"), slice.path("interval"));
            }
        }
        table.write(out);
    }

    private static void add(TextTable table, String name, JsonNode value, JsonNode ends) {
        table.add(
                "    " + name,
                Figures.share(value.asDouble()),
                Figures.share(ends.path(0).asDouble()) + " to "
                        + Figures.share(ends.path(1).asDouble()));
    }
}
