package org.feedbacknlp.training.emotion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.feedbacknlp.api.layer.Emotion;
import org.feedbacknlp.core.classify.Prediction;
import org.feedbacknlp.core.example.Example;
import org.feedbacknlp.core.model.ModelKind;
import org.feedbacknlp.training.data.DataFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the emotion model learns from, and how its thresholds are set. */
class EmotionDataTest {
    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "joy|love, joy",
        "grief|gratitude, sadness gratitude",
        "neutral, ''",
        "amusement|anger, anger",
    })
    void labelsAreMapped(String labels, String emotions) {
        assertEquals(emotions, String.join(" ", Mapping.of(List.of(labels.split("\\|")))));
    }

    @Test
    void masksAndQuotationMarksOfTheFileAreNoPartOfAText() throws IOException {
        Path file = folder.resolve("train_on/goemotions/train.tsv");
        Files.createDirectories(file.getParent());
        Files.writeString(
                file, "label\ttext\nanger|joy\t\"He said \"\"no\"\" to [NAME] again\"\nneutral\t[RELIGION]\n");
        List<Example> examples = GoEmotions.read(new DataFolder(folder), "train", UnaryOperator.identity());
        assertEquals(1, examples.size(), "a text of a mask alone is left out");
        assertEquals("He said \"no\" to   again", examples.get(0).verbatim().text());
        assertEquals(List.of("anger", "joy"), examples.get(0).labels());
    }

    @Test
    void customersTextsHaveKnownEmotionsAndNoGap() {
        Set<String> known = Stream.of(Emotion.values()).map(Emotion::id).collect(Collectors.toSet());
        List<Example> examples = CustomerTexts.read();
        assertTrue(examples.size() > 2_000, () -> examples.size() + " texts");
        for (Example example : examples) {
            String text = example.verbatim().text();
            assertTrue(known.containsAll(example.labels()), () -> example.labels() + ": " + text);
            assertFalse(text.contains("{") || text.contains("["), text);
        }
    }

    @Test
    void textsOfOnePatternStayTogether() {
        List<Example> examples = CustomerTexts.read();
        assertEquals(examples.get(0).group(), examples.get(1).group());
        assertFalse(examples.get(0).group().equals(examples.get(6).group()));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "the forum is precise behind .5, 0.15 0.25 0.5 0.9, 0 0 0 1, 0.3 0.4, 0 0, 0.51",
        "customers are where the forum is not, 0.15 0.25 0.5 0.9, 1 0 0 0, 0.35 0.45, 0 1, 0.36",
        "neither is and F0.5 decides, 0.155 0.25 0.5 0.9, 0 1 0 0, 0.35 0.45, 0 0, 0.16",
    })
    void theThresholdIsTheLowestThatIsPrecise(
            String id, String forum, String right, String customers, String rightOfCustomers, float wanted) {
        PreciseThresholds thresholds =
                new PreciseThresholds(heldOut(forum, right), heldOut(customers, rightOfCustomers));
        assertEquals(wanted, thresholds.of("joy", 0.1f), 1e-6f);
    }

    private static PreciseThresholds.HeldOut heldOut(String probabilities, String right) {
        List<String> rights = List.of(right.split(" "));
        return new PreciseThresholds.HeldOut(
                rights.stream()
                        .map(one -> one.equals("1") ? Example.of("x", "joy") : Example.of("x"))
                        .toList(),
                Stream.of(probabilities.split(" "))
                        .map(p -> new Prediction(
                                ModelKind.MULTI,
                                List.of("joy"),
                                new double[] {Double.parseDouble(p)},
                                new boolean[] {false},
                                1))
                        .toList());
    }
}
