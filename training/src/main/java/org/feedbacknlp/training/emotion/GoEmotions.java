package org.feedbacknlp.training.emotion;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.core.example.Example;
import org.feedbacknlp.training.data.DataFolder;
import org.feedbacknlp.training.data.Parts;
import org.feedbacknlp.training.data.Row;

/** Comments from a forum, each with one or several of 28 labels. */
final class GoEmotions {
    private static final List<String> MASKS = List.of("[NAME]", "[RELIGION]");

    private GoEmotions() {}

    /**
     * Reads a part.
     *
     * @param part {@code train} or {@code dev}
     * @param labels what becomes of a comment's labels
     */
    static List<Example> read(DataFolder data, String part, UnaryOperator<List<String>> labels) {
        List<Example> examples = new ArrayList<>();
        for (Row row : data.toLearn("goemotions", part)) {
            String text = unmasked(unquoted(row.text()));
            if (!text.isBlank()) {
                List<String> given = Parts.of(row.label(), "|");
                examples.add(new Example(Verbatim.of(text), labels.apply(given)));
            }
        }
        return examples;
    }

    private static String unquoted(String cell) {
        boolean quoted = cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"");
        return quoted ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell;
    }

    /** Leaves out what stands for names: a model should not know that there was one. */
    private static String unmasked(String text) {
        String without = text;
        for (String mask : MASKS) {
            without = without.replace(mask, " ");
        }
        return without;
    }
}
