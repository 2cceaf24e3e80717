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
import org.feedbacknlp.core.json.JsonReader;
import org.feedbacknlp.core.linear.LinearNumbers;
import org.feedbacknlp.core.model.Model;
import org.feedbacknlp.core.model.ModelException;
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
        assertEquals(List.of(), adaptation.warnings());
        assertEquals(0.7, estimated(adaptation), 0.06, "the share of bugs");
        double before = adaptation.before().getOrDefault("bug", 0.0);
        double after = adaptation.after().getOrDefault("bug", 0.0);
        assertTrue(before < after && after < 0.7, () -> "half way from " + before + ", but " + after);
        assertTrue(
                loss(adaptation.model(), here) < loss(model, here),
                () -> "loss " + loss(model, here) + " became " + loss(adaptation.model(), here));
    }

    private static double estimated(Adaptation adaptation) {
        return JsonReader.object(adaptation.model().card()).get("adaptation") instanceof Map<?, ?> note
                        && note.get("estimatedShares") instanceof Map<?, ?> shares
                        && shares.get("bug") instanceof Number share
                ? share.doubleValue()
                : Double.NaN;
    }

    private static void staysAsItWas(Adaptation adaptation, Model model, List<Verbatim> texts) {
        Classifier was = Classifier.of(model);
        Classifier is = Classifier.of(adaptation.model());
        texts.forEach(text -> assertEquals(
                was.predict(text).probability("bug"), is.predict(text).probability("bug"), 1e-9));
    }

    @Test
    void whereNothingChangedItIsRefused() {
        Model model = model(ModelKind.SINGLE);
        List<Verbatim> here = texts(examples(1500, 0.2, SEED + 2));
        Adaptation adaptation = Adaptation.toShares(model, TRAINED, here);
        assertEquals(0.2, adaptation.after().getOrDefault("bug", 0.0), 0.05);
        assertEquals(1, adaptation.warnings().size(), () -> "warnings: " + adaptation.warnings());
        assertTrue(adaptation.warnings().get(0).contains("hardly any better"), () -> "" + adaptation.warnings());
        staysAsItWas(adaptation, model, here);
    }

    @Test
    void fewVerbatimsAreWarnedOf() {
        Adaptation adaptation =
                Adaptation.toShares(model(ModelKind.SINGLE), TRAINED, texts(examples(150, 0.9, SEED + 5)));
        assertEquals(1, adaptation.warnings().size(), () -> "warnings: " + adaptation.warnings());
        assertTrue(adaptation.warnings().get(0).startsWith("150 verbatims"), () -> "" + adaptation.warnings());
        assertTrue(adaptation.model().card().contains("150 verbatims are few"), "the card carries the warning");
    }

    @Test
    void theSharesOfTrainingAreReadFromTheCard() {
        Model model = model(ModelKind.SINGLE);
        List<Verbatim> here = texts(examples(1500, 0.7, SEED + 1));
        assertEquals(
                Adaptation.toShares(model, TRAINED, here).after().getOrDefault("bug", 0.0),
                Adaptation.toShares(model, here).after().getOrDefault("bug", 0.0),
                0.02);
    }

    @Test
    void aCardThatDoesNotTellSharesIsOneLine() {
        Model model = model(ModelKind.SINGLE);
        Model bare = LinearNumbers.write(LinearNumbers.read(model), "{}");
        List<Verbatim> none = List.of();
        TrainException silent = assertThrows(TrainException.class, () -> Adaptation.toShares(bare, none));
        assertTrue(String.valueOf(silent.getMessage()).contains("how often each label"), silent::toString);
    }

    @Test
    void damagedCardsAreOneLine() {
        Model model = model(ModelKind.SINGLE);
        String card = "{\"crossValidation\":{\"examples\":10,\"labels\":{\"bug\":\"few\",\"praise\":8}}}";
        Model damaged = LinearNumbers.write(LinearNumbers.read(model), card);
        List<Verbatim> none = List.of();
        ModelException broken = assertThrows(ModelException.class, () -> Adaptation.toShares(damaged, none));
        assertTrue(String.valueOf(broken.getMessage()).contains("damaged"), broken::toString);
    }

    @Test
    void labelsThatTeachNothingAreTold() {
        Model model = model(ModelKind.SINGLE);
        List<Example> here = examples(200, 0.2, SEED + 6);
        Adaptation adaptation = Adaptation.toLabels(model, here);
        boolean same = adaptation.before().equals(adaptation.after());
        assertEquals(same, !adaptation.warnings().isEmpty(), () -> "warnings: " + adaptation.warnings());
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
