package org.feedbacknlp.core.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.feedbacknlp.core.classify.Prediction;
import org.feedbacknlp.core.example.Example;
import org.feedbacknlp.core.model.ModelKind;
import org.feedbacknlp.core.support.CorpusFiles;
import org.feedbacknlp.core.support.JsonText;
import org.feedbacknlp.core.support.Labelled;
import org.feedbacknlp.core.support.SeededTest;
import org.feedbacknlp.core.train.TrainOptions;
import org.feedbacknlp.core.train.Trainer;
import org.feedbacknlp.core.train.Training;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Labels that were made wrong on purpose are found, far more often than chance would. */
class AuditTest {
    private static final int EVERY = 20;

    private static Training train(List<Example> examples, ModelKind kind) {
        return new Trainer(TrainOptions.of("audited", kind).withCost(1).toAudit()).train(examples);
    }

    private static Audit of(Labelled labelled) {
        return Audit.of(labelled.examples(), labelled.predictions());
    }

    /** Gives one in twenty examples another's label, and says which. */
    private static Set<Integer> spoil(List<Example> examples, List<String> labels, Random random) {
        Set<Integer> spoilt = new TreeSet<>();
        while (spoilt.size() < examples.size() / EVERY) {
            int i = random.nextInt(examples.size());
            String other = labels.get(random.nextInt(labels.size()));
            if (!examples.get(i).labels().contains(other) && spoilt.add(i)) {
                examples.set(i, new Example(examples.get(i).verbatim(), List.of(other)));
            }
        }
        return spoilt;
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void spoiltLabelsAreAmongTheMostDoubtful(long seed) {
        List<Example> examples = new ArrayList<>(CorpusFiles.industries());
        List<String> labels = examples.stream()
                .flatMap(example -> example.labels().stream())
                .distinct()
                .toList();
        Set<Integer> spoilt = spoil(examples, labels, new Random(seed));
        Audit audit = Audit.of(examples, train(examples, ModelKind.SINGLE));
        long among = audit.suspicions().stream()
                .limit(spoilt.size())
                .filter(suspicion -> spoilt.contains(suspicion.example()))
                .count();
        long all = audit.suspicions().stream()
                .filter(suspicion -> spoilt.contains(suspicion.example()))
                .count();
        String shown = among + " among the first " + spoilt.size() + ", " + all + " among all "
                + audit.suspicions().size();
        assertTrue(among * EVERY > 4L * spoilt.size(), shown);
        assertTrue(all > 0.35 * spoilt.size(), shown);
        assertTrue(audit.suspicions().size() < 4 * spoilt.size(), shown);
        assertTrue(audit.weak(), audit.agreement() + " agreement");
        assertTrue(audit.suspicions().stream()
                .anyMatch(suspicion -> !suspicion.evidence().isEmpty()));
    }

    @Test
    void aLabelAsSureAsItsOwnAverageStandsInPlaceOfTheGivenOne() {
        // The average of a is 0.7, that of b 0.5; of those given a the last is surely b, of those given b none is
        // surely a.
        Audit audit = of(Labelled.single("a", "b")
                .add("a", "a", 0.95)
                .add("a", "a", 0.85)
                .add("a", "b", 0.7)
                .add("b", "b", 0.6)
                .add("b", "a", 0.6));
        assertEquals(
                List.of(new Suspicion(2, "v2", Optional.of("a"), Optional.of("b"), 0.7, List.of())), rounded(audit));
        assertEquals(5, audit.decisions());
        // One of three sure ones of a, carried over to all three; none of b.
        assertEquals(1, audit.wrong(), 1e-9);
    }

    @Test
    void whereSeveralHoldOneMayBeTooManyOrMissing() {
        Audit audit = of(Labelled.multi("a", "b")
                .add(List.of("a"), 0.9, 0.1)
                .add(List.of("a"), 0.8, 0.1)
                .add(List.of("a"), 0.05, 0.1)
                .add(List.of(), 0.1, 0.1)
                .add(List.of("b"), 0.1, 0.9)
                .add(List.of(), 0.1, 0.95));
        assertEquals(
                List.of(
                        new Suspicion(2, "v2", Optional.of("a"), Optional.empty(), 0.95, List.of()),
                        new Suspicion(5, "v5", Optional.empty(), Optional.of("b"), 0.95, List.of())),
                rounded(audit));
        assertEquals(12, audit.decisions());
    }

    /** A model that is right as often as it is sure, and one label in twenty that is not. */
    private static Audit imagined(Random random, double surest, double leastSure) {
        List<String> names = List.of("a", "b", "c");
        Labelled labelled = Labelled.single(names.toArray(String[]::new));
        for (int i = 0; i < 2000; i++) {
            int thought = random.nextInt(names.size());
            double sure = leastSure + random.nextDouble() * (surest - leastSure);
            boolean right = random.nextDouble() < sure;
            boolean spoilt = random.nextInt(EVERY) == 0;
            int given = right == spoilt ? (thought + 1 + random.nextInt(2)) % names.size() : thought;
            labelled.add(names.get(given), names.get(thought), sure);
        }
        return of(labelled);
    }

    @SeededTest
    void aWeakModelsFaultsAreNotTakenForTheLabels(long seed) {
        Audit strong = imagined(new Random(seed), 1, 0.9);
        Audit weak = imagined(new Random(seed), 1, 0.3);
        String shown =
                strong.suspicions().size() + " and " + weak.suspicions().size() + " of 2000 with about 100 wrong";
        assertTrue(strong.suspicions().size() > 60 && strong.suspicions().size() < 220, shown);
        assertTrue(weak.suspicions().size() > 60 && weak.suspicions().size() < 320, shown);
        assertFalse(strong.weak(), strong.agreement() + " agreement");
        assertTrue(weak.weak(), weak.agreement() + " agreement");
    }

    @Test
    void labelsTooManyAndMissingAreCountedApart() {
        Labelled labelled = Labelled.multi("a");
        for (int i = 0; i < 200; i++) {
            // Four are given what the model is sure they are not; nothing is missing.
            labelled.add(i % 4 == 0 || i % 50 == 1 ? List.of("a") : List.of(), i % 4 == 0 ? 0.95 : 0.01);
        }
        Audit audit = of(labelled);
        assertTrue(
                audit.suspicions().stream().allMatch(found -> found.given().isPresent() && found.example() % 50 == 1),
                audit::toString);
        assertEquals(4, audit.suspicions().size(), 1);
        assertEquals(0.96, audit.agreement(), 0.01);
    }

    private static List<Suspicion> rounded(Audit audit) {
        return audit.suspicions().stream()
                .map(found -> new Suspicion(
                        found.example(),
                        found.id(),
                        found.given(),
                        found.likely(),
                        Math.rint(found.doubt() * 1e9) / 1e9,
                        found.evidence()))
                .toList();
    }

    @Test
    void aLabelThatTheModelDoesNotHaveIsLeftAlone() {
        Audit audit = of(
                Labelled.single("a", "b").add("c", "a", 0.99).add("a", "a", 0.6).add("b", "b", 0.6));
        assertEquals(List.of(), audit.suspicions());
    }

    @Test
    void evidenceIsWordsOfTheText() {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            examples.add(Example.of("the parcel came late, order " + i, i == 0 ? "price" : "delivery"));
            examples.add(Example.of("far too expensive, order " + i, "price"));
        }
        Audit audit = Audit.of(examples, train(examples, ModelKind.SINGLE));
        Suspicion first = audit.suspicions().get(0);
        assertEquals(0, first.example());
        assertEquals(Optional.of("delivery"), first.likely());
        String text = examples.get(0).verbatim().text();
        assertFalse(first.evidence().isEmpty());
        first.evidence()
                .forEach(each -> assertTrue(
                        "the parcel came late"
                                .contains(text.substring(
                                        each.span().start(), each.span().end())),
                        each::toString));
    }

    @Test
    void aLabelTooManyShowsWhatSpeaksForItWhichMayBeNothing() {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            examples.add(Example.of("the parcel came late, order " + i, i == 0 ? "price" : "delivery"));
            examples.add(Example.of("far too expensive, order " + i, "price"));
            examples.add(Example.of("late and expensive, order " + i, "price", "delivery"));
        }
        Audit audit = Audit.of(examples, train(examples, ModelKind.MULTI));
        Suspicion tooMany = audit.suspicions().stream()
                .filter(found -> found.example() == 0 && found.likely().isEmpty())
                .findFirst()
                .orElseThrow(() -> new AssertionError(audit.toString()));
        assertEquals(Optional.of("price"), tooMany.given());
        String text = examples.get(0).verbatim().text();
        tooMany.evidence()
                .forEach(each -> assertFalse(
                        text.substring(each.span().start(), each.span().end()).contains("parcel"), each::toString));
    }

    @Test
    void whoSaysTheSameAndIsLabelledOtherwiseContradicts() {
        List<Example> examples = List.of(
                Example.of("The parcel came two weeks late", "delivery"),
                Example.of("far too expensive for me", "price"),
                Example.of("the parcel came 3 weeks LATE!!", "delivery"),
                Example.of("the parcel came two weeks late...", "staff"),
                Example.of("far too expensive for me!", "price"),
                Example.of("not far too expensive for me", "praise"));
        List<Prediction> predictions = examples.stream()
                .map(example -> Labelled.single("delivery", "price")
                        .add("x", "price", 0.5)
                        .predictions()
                        .get(0))
                .toList();
        List<Contradiction> found = Audit.of(examples, predictions).contradictions();
        assertEquals(1, found.size(), found::toString);
        assertEquals(List.of(0, 3), found.get(0).examples());
        assertEquals(
                List.of(List.of("delivery"), List.of("staff")), found.get(0).labels());
    }

    @Test
    void theSameExamplesGiveTheSameBytes() {
        List<Example> examples = CorpusFiles.of("saas").stream()
                .map(example -> new Example(
                        example.verbatim(), List.of(example.verbatim().text().length() % 3 == 0 ? "one" : "other")))
                .toList();
        assertEquals(
                JsonText.of(
                        Audit.of(examples, train(examples, ModelKind.SINGLE)).toJson()),
                JsonText.of(
                        Audit.of(examples, train(examples, ModelKind.SINGLE)).toJson()));
    }

    @Test
    void misuseIsRefused() {
        Labelled labelled = Labelled.single("a", "b").add("a", "a", 0.9);
        assertThrows(IllegalArgumentException.class, () -> Audit.of(List.of(), List.of()));
        assertThrows(IllegalArgumentException.class, () -> Audit.of(labelled.examples(), List.of()));
        Labelled other = Labelled.single("x", "y").add("x", "x", 0.9);
        List<Example> two = List.of(labelled.examples().get(0), other.examples().get(0));
        List<Prediction> mixed =
                List.of(labelled.predictions().get(0), other.predictions().get(0));
        assertThrows(IllegalArgumentException.class, () -> Audit.of(two, mixed));
    }
}
