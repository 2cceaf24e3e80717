package org.feedbacknlp.core.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.core.example.Example;
import org.feedbacknlp.core.model.Model;
import org.feedbacknlp.core.model.ModelException;
import org.feedbacknlp.core.model.ModelHeader;
import org.feedbacknlp.core.model.ModelKind;
import org.feedbacknlp.core.support.CorpusFiles;
import org.feedbacknlp.core.support.JsonText;
import org.feedbacknlp.core.support.SeededTest;
import org.feedbacknlp.core.train.TrainOptions;
import org.feedbacknlp.core.train.Trainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much of a file a model was trained on is told from its card, and of one text next to nothing. */
class TrainingTextsTest {
    private static List<Verbatim> texts(String kind, int n) {
        return IntStream.range(0, n)
                .mapToObj(i -> Verbatim.of("text " + kind + " number " + i))
                .toList();
    }

    private static Overlap overlap(TrainingTexts trained, List<Verbatim> asked) {
        return trained.with(asked).orElseThrow();
    }

    private static List<Verbatim> both(List<Verbatim> some, List<Verbatim> others) {
        List<Verbatim> both = new ArrayList<>(some);
        both.addAll(others);
        return both;
    }

    @Test
    void whatWasTrainedOnIsKnownWhole() {
        Overlap all = overlap(TrainingTexts.of(texts("a", 1000)), texts("a", 1000));
        assertEquals(1000, all.texts());
        assertEquals(1, all.share().value());
        assertTrue(all.spoils());
    }

    @SeededTest
    void otherTextsAreSeldomTakenForSeen(long seed) {
        TrainingTexts trained = TrainingTexts.of(texts("a" + seed, 500));
        Overlap other = overlap(trained, texts("b" + seed, 200));
        assertFalse(other.spoils(), other::toString);
        assertTrue(other.share().value() < 0.15, other::toString);
    }

    @SeededTest
    void aHalfIsEstimatedAsAHalf(long seed) {
        List<Verbatim> seen = texts("a" + seed, 400);
        Overlap half = overlap(TrainingTexts.of(seen), both(seen, texts("b" + seed, 400)));
        assertEquals(0.5, half.share().value(), 0.1, half::toString);
        assertTrue(half.spoils(), half::toString);
    }

    /** What makes one text worth nothing as a proof. */
    @Test
    void ofUnseenTextsOneInFourIsTakenForSeen() {
        TrainingTexts trained = TrainingTexts.of(texts("a", 2000));
        long taken = texts("b", 2000).stream()
                .filter(text -> overlap(trained, List.of(text)).share().value() > 0)
                .count();
        assertEquals(0.25, taken / 2000.0, 0.03, taken + " of 2000");
        List<Verbatim> one = texts("a", 1);
        assertFalse(overlap(trained, one).spoils());
    }

    @Test
    void aDozenThatWereAllTrainedOnAreEnoughToTell() {
        List<Verbatim> seen = texts("a", 3000);
        assertTrue(overlap(TrainingTexts.of(seen), seen.subList(0, 12)).spoils());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "blanks, the  parcel\u00a0came\tlate",
        "case, THE PARCEL came Late",
        "line ends, 'the parcel\ncame late '"
    })
    void copiesThatLookAlikeAreOneText(String id, String copy) {
        TrainingTexts trained = TrainingTexts.of(List.of(Verbatim.of("the parcel came late")));
        Overlap overlap = overlap(trained, List.of(Verbatim.of("the parcel came late"), Verbatim.of(copy)));
        assertEquals(1, overlap.texts(), id);
        assertEquals(1, overlap.share().value(), id);
    }

    @Test
    void ofVeryManyTextsAPartIsKeptSoThatTheCardStaysSmall() {
        List<Verbatim> seen = texts("a", 400_000);
        TrainingTexts trained = TrainingTexts.of(seen);
        assertTrue(JsonText.of(trained.toJson()).length() < 90_000);
        Overlap all = overlap(trained, seen.subList(0, 2000));
        assertEquals(500, all.texts(), 60);
        assertEquals(1, all.share().value());
        assertFalse(overlap(trained, texts("b", 2000)).spoils());
    }

    @Test
    void aTrainedModelKnowsItsOwnAndNoneElse() {
        List<Example> own = CorpusFiles.of("airline").stream()
                .map(example -> new Example(
                        example.verbatim(), List.of(example.verbatim().text().length() % 2 == 0 ? "even" : "odd")))
                .toList();
        Model model = new Trainer(
                        TrainOptions.of("m", ModelKind.SINGLE).withCost(1).withWindow(0))
                .train(own)
                .model();
        TrainingTexts trained = TrainingTexts.of(model).orElseThrow();
        assertEquals(
                1,
                overlap(trained, own.stream().map(Example::verbatim).toList())
                        .share()
                        .value());
        Overlap other = overlap(
                trained,
                CorpusFiles.of("telecom").stream().map(Example::verbatim).toList());
        assertFalse(other.spoils(), other::toString);
    }

    private static Model carded(String card) {
        return Model.of(new ModelHeader("m", ModelKind.SINGLE, List.of("a", "b"), card, "linear/1"), new byte[8]);
    }

    @Test
    void aCardOfAnOlderReleaseTellsNothing() {
        assertEquals(Optional.empty(), TrainingTexts.of(carded("{}")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "no object  | {\"trainingTexts\":7}",
                "no parts   | {\"trainingTexts\":{\"filter\":\"AAAA\"}}",
                "bad parts  | {\"trainingTexts\":{\"parts\":0,\"filter\":\"AAAA\"}}",
                "no filter  | {\"trainingTexts\":{\"parts\":1}}",
                "empty      | {\"trainingTexts\":{\"parts\":1,\"filter\":\"\"}}",
                "no base 64 | {\"trainingTexts\":{\"parts\":1,\"filter\":\"?\"}}",
                "no JSON    | {"
            })
    void aDamagedCardIsToldSo(String id, String card) {
        Model model = carded(card);
        assertThrows(ModelException.class, () -> TrainingTexts.of(model), id);
    }

    @Test
    void aFilterThatTakesAllForSeenTellsNothing() {
        TrainingTexts full = TrainingTexts.of(carded("{\"trainingTexts\":{\"parts\":1,\"filter\":\"////\"}}"))
                .orElseThrow();
        assertEquals(0, overlap(full, texts("a", 100)).share().value());
    }
}
