package org.feedbacknlp.cli.output;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.feedbacknlp.core.model.Model;

/** Shows a model's card to a person: what it is, what it was learned from and how, how good it is, and where. */
public final class CardText {
    private static final int INDENT = 12;
    private static final int WIDTH = 110;
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
        entry("name", model.name());
        entry(
                "labels",
                model.kind().id() + ", " + Figures.count(model.labels().size()) + ": "
                        + String.join(", ", model.labels()));
        entry("file", String.format(Locale.ROOT, "%.2f MB, %s", model.size() / 1e6, model.digest()));
        if (card.path("purpose").isTextual()) {
            entry("purpose", card.path("purpose").asText());
        }
        writeData(card.path("data"));
        writeRecipe(card.path("recipe"));
        if (card.path("measured").isObject()) {
            new MeasuredText(out).write(card);
        } else {
            writeFigures(card.path("crossValidation").path("evaluation"));
        }
        for (JsonNode failure : card.path("knownFailures")) {
            entry("known", failure.asText());
        }
    }

    private void line(String text) throws IOException {
        out.write(Shown.line(text));
        out.write('\n');
    }

    /** Writes what stands under one head, wrapped where blanks are. */
    private void entry(String head, String text) throws IOException {
        String whole = Shown.line(text);
        String margin = "  " + head + " ".repeat(Math.max(1, INDENT - 2 - head.length()));
        int from = 0;
        do {
            int end = end(whole, from);
            line(margin + whole.substring(from, end));
            margin = " ".repeat(INDENT);
            from = end + 1;
        } while (from < whole.length());
    }

    /** Returns where a line that starts somewhere ends: at the last blank that fits, else at the next one. */
    private static int end(String text, int from) {
        int most = from + WIDTH - INDENT;
        if (most >= text.length()) {
            return text.length();
        }
        int blank = text.lastIndexOf(' ', most);
        int next = blank > from ? blank : text.indexOf(' ', most);
        return next < 0 ? text.length() : next;
    }

    private void writeData(JsonNode data) throws IOException {
        if (data.isObject()) {
            String digest = data.path("sha256").asText();
            entry(
                    "data",
                    Figures.count(data.path("examples").asLong()) + " examples"
                            + (digest.isEmpty() ? "" : ", sha256:" + digest));
            if (data.path("sources").isObject()) {
                entry("sources", pairs(data.path("sources")));
            }
            entry("licence", data.path("licence").asText("not told"));
        }
    }

    private void writeRecipe(JsonNode recipe) throws IOException {
        if (!recipe.isEmpty()) {
            entry("recipe", pairs(recipe));
        }
    }

    /** Joins names and their values; a whole number is written as one. */
    private static String pairs(JsonNode object) {
        return object.properties().stream()
                .map(pair -> pair.getKey() + ": " + plain(pair.getValue()))
                .collect(Collectors.joining("; "));
    }

    private static String plain(JsonNode value) {
        boolean whole = value.isNumber() && value.asDouble() == value.asLong();
        return whole ? String.valueOf(value.asLong()) : value.asText();
    }

    private void writeFigures(JsonNode evaluation) throws IOException {
        if (!evaluation.isObject()) {
            entry("figures", "none: nothing was held out");
            return;
        }
        entry(
                "held out",
                Figures.count(evaluation.path("examples").asLong()) + " examples of "
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
