package org.feedbacknlp.core.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.core.classify.Classifier;
import org.feedbacknlp.core.example.Example;
import org.feedbacknlp.core.model.Model;
import org.feedbacknlp.core.model.ModelKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A model that was trained where one label is rare, used where it is common. */
class AdaptationTest {
    private static final long SEED = 20_261_130;
    private static final String[] WORDS = {"crash", "error", "frozen", "screen", "window", "lovely", "thanks", "smooth"
    };
    private static final Map<String, Double> TRAINED = Map.of("bug", 0.2, "praise", 0.8);

    /** Texts of three words; a bug draws from the first six, praise from the last six, so that many tell nothing. */
    private static List<Example> examples(int count, double bugs, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean bug = random.nextDouble() < bugs;
            StringBuilder text = new StringBuilder();
            for (int w = 0; w < 3; w++) {
                text.append(WORDS[random.nextInt(6) + (bug ? 0 : 2)]).append(' ');
            }
            examples.add(Example.of(text.append(i).toString(), bug ? "bug" : "praise"));
        }
        return examples;
    }

    private static Model model(ModelKind kind) {
        return new Trainer(TrainOptions.of("kind", kind))
                .train(examples(1500, 0.2, SEED))
                .model();
    }

    private static List<Verbatim> texts(List<Example> examples) {
        return examples.stream().map(Example::verbatim).toList();
    }

    private static double loss(Model model, List<Example> examples) {
        Classifier classifier = Classifier.of(model);
        return examples.stream()
                .mapToDouble(example -> -Math.log(classifier
                        .predict(example.verbatim())
                        .probability(example.labels().get(0))))
                .average()
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(names = {"SINGLE", "MULTI"})
    void sharesAreFoundWithoutLabels(ModelKind kind) {
        List<Example> here = examples(1500, 0.7, SEED + 1);
        Model model = model(kind);
        Adaptation adaptation = Adaptation.toShares(model, TRAINED, texts(here));
        assertEquals(0.7, adaptation.after().getOrDefault("bug", 0.0), 0.06, "the share of bugs");
        assertTrue(
                loss(adaptation.model(), here) < loss(model, here),
                () -> "loss " + loss(model, here) + " became " + loss(adaptation.model(), here));
    }

    @Test
    void whereNothingChangedSharesStay() {
        Adaptation adaptation =
                Adaptation.toShares(model(ModelKind.SINGLE), TRAINED, texts(examples(1500, 0.2, SEED + 2)));
        assertEquals(0.2, adaptation.after().getOrDefault("bug", 0.0), 0.05);
    }

    @ParameterizedTest
    @EnumSource(names = {"SINGLE", "ORDINAL", "MULTI"})
    void aHundredLabelsFit(ModelKind kind) {
        Model model = model(kind);
        List<Example> here = examples(1500, 0.7, SEED + 3);
        Adaptation adaptation = Adaptation.toLabels(model, examples(100, 0.7, SEED + 4));
        assertEquals(100, adaptation.verbatims());
        assertTrue(
                loss(adaptation.model(), here) < loss(model, here),
                () -> "loss " + loss(model, here) + " became " + loss(adaptation.model(), here));
    }

    @Test
    void noVerbatimsLeaveTheSharesOfTraining() {
        Model model = model(ModelKind.SINGLE);
        Adaptation adaptation = Adaptation.toShares(model, TRAINED, List.of());
        Verbatim text = Verbatim.of("crash thanks");
        assertEquals(
                Classifier.of(model).predict(text).probability("bug"),
                Classifier.of(adaptation.model()).predict(text).probability("bug"),
                1e-6);
    }

    @Test
    void aLabelThatTheModelDoesNotHaveIsNamedByItsPlace() {
        List<Example> here = examples(20, 0.5, SEED);
        here.set(6, Example.of("crash", "outage"));
        Model model = model(ModelKind.SINGLE);
        TrainException wrong = assertThrows(TrainException.class, () -> Adaptation.toLabels(model, here));
        assertTrue(String.valueOf(wrong.getMessage()).startsWith("example 7 has a label"), wrong::getMessage);
    }

    @Test
    void tooFewLabelsAreRefused() {
        Model model = model(ModelKind.SINGLE);
        List<Example> nine = examples(9, 0.5, SEED);
        assertThrows(TrainException.class, () -> Adaptation.toLabels(model, nine));
    }

    @Test
    void aShareThatIsMissingIsMisuse() {
        Model model = model(ModelKind.SINGLE);
        Map<String, Double> half = Map.of("bug", 0.2);
        List<Verbatim> none = List.of();
        assertThrows(IllegalArgumentException.class, () -> Adaptation.toShares(model, half, none));
    }
}
