package org.feedbacknlp.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.api.FeedbackAnalyzer;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.Signals;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The examples of {@code docs/signals.md} are true. */
class SignalDocTest {
    private static final List<String> LAYERS = List.of("signals", "effort", "severity", "stage");
    private static final int FEWEST = 30;

    /**
     * A row of a table of examples.
     *
     * @param layer what the table is about
     * @param comment the text
     * @param wanted what the document says of it
     */
    private record Example(String layer, String comment, String wanted) {}

    private static List<Example> examples() throws IOException {
        Path document = Path.of(System.getProperty("basedir", ".")).resolve("../docs/signals.md");
        List<Example> examples = new ArrayList<>();
        String layer = "";
        for (String line : Files.readAllLines(document)) {
            List<String> cells =
                    Arrays.stream(line.split("\\|")).map(String::strip).toList();
            if (cells.size() != 3) {
                layer = line.startsWith("|---") ? layer : "";
            } else if (cells.get(1).equals("comment")) {
                layer = cells.get(2);
            } else if (LAYERS.contains(layer) && !line.startsWith("|---")) {
                examples.add(new Example(layer, cells.get(1), cells.get(2)));
            }
        }
        return examples;
    }

    private static String found(Analysis analysis, String layer) {
        String found =
                switch (layer) {
                    case "signals" ->
                        analysis.get(Layer.SIGNALS).map(Signals::all).orElse(List.of()).stream()
                                .map(signal -> signal.kind().id() + "="
                                        + signal.modality().id())
                                .sorted()
                                .distinct()
                                .collect(Collectors.joining(" "));
                    case "effort" ->
                        analysis.get(Layer.EFFORT)
                                .map(effort -> Integer.toString(effort.value()))
                                .orElse("");
                    case "severity" ->
                        analysis.get(Layer.SEVERITY)
                                .map(severity -> severity.level() + " " + String.join(" ", severity.reasons()))
                                .orElse("");
                    default ->
                        analysis.get(Layer.STAGE)
                                .map(guess -> guess.stage().id())
                                .orElse("");
                };
        return found.isEmpty() ? "none" : found;
    }

    @TestFactory
    Stream<DynamicTest> everyExampleIsTrue() throws IOException {
        return examples().stream()
                .map(example -> DynamicTest.dynamicTest(example.comment(), () -> {
                    try (FeedbackAnalyzer analyzer = FeedbackAnalyzer.builder()
                            .layers(
                                    Layer.SIGNALS,
                                    Layer.EFFORT,
                                    Layer.SEVERITY,
                                    Layer.STAGE,
                                    Layer.TOPICS,
                                    Layer.SENTIMENT)
                            .build()) {
                        Analysis analysis = analyzer.analyze(Verbatim.builder(example.comment())
                                .language("en")
                                .build());
                        assertEquals(example.wanted(), found(analysis, example.layer()));
                    }
                }));
    }

    @Test
    void noTableOfExamplesIsOverlooked() throws IOException {
        List<Example> examples = examples();
        assertTrue(examples.size() >= FEWEST, () -> "only " + examples.size() + " examples were found");
        assertEquals(LAYERS, examples.stream().map(Example::layer).distinct().toList());
    }
}
