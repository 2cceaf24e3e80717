package org.feedbacknlp.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.feedbacknlp.insight.stat.KeyTerm;
import org.feedbacknlp.insight.stat.Keyness;
import org.feedbacknlp.insight.stat.Proportion;
import org.feedbacknlp.lucene.WordRuns.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words that set verbatims apart, words around words, and runs of words. */
class KeynessTest {
    @TempDir
    Path folder;

    private FeedbackIndex few() {
        return TestIndex.of(
                folder,
                Given.verbatim("1", "The courier was late again")
                        .segment("plan", "pro")
                        .analysis(),
                Given.verbatim("2", "Late courier. The courier was rude")
                        .segment("plan", "pro")
                        .analysis(),
                Given.verbatim("3", "The app was slow").segment("plan", "free").analysis(),
                Given.verbatim("4", "The app is fine").segment("plan", "free").analysis(),
                Given.plain("5", "The price is fine"));
    }

    private static List<String> words(KeyTerms terms) {
        return terms.terms().stream().map(KeyTerm::term).toList();
    }

    @Test
    void theRestOfTheIndexIsTheMeasure() {
        try (FeedbackIndex index = few()) {
            Selection pro = Selection.ALL.filtered(Filter.is(IndexField.segment("plan"), "pro"));
            KeyTerms terms = index.keyness(pro, 2, 10);
            assertEquals(List.of("courier", "late", "was"), words(terms));
            assertEquals(2, terms.first());
            assertEquals(3, terms.second());
            KeyTerm courier = terms.terms().get(0);
            assertEquals(new Proportion(2, 2), courier.first());
            assertEquals(Keyness.of(new Proportion(2, 2), new Proportion(0, 3)), courier.keyness());
        }
    }

    @Test
    void twoSelectionsAreSetApartInBothDirections() {
        try (FeedbackIndex index = few()) {
            IndexField plan = IndexField.segment("plan");
            KeyTerms terms = index.keyness(
                    Selection.ALL.filtered(Filter.is(plan, "pro")),
                    Selection.ALL.filtered(Filter.is(plan, "free")),
                    2,
                    3);
            assertEquals(List.of("app", "courier", "late"), words(terms));
            assertTrue(terms.terms().get(0).keyness().logRatio() < 0);
            assertEquals(List.of(), words(index.keyness(Selection.of("nothing"), Selection.ALL, 1, 3)));
        }
    }

    @Test
    void replacedAndErasedVerbatimsDoNotCount() {
        try (FeedbackIndex index = few()) {
            index.upsert(Given.plain("3", "The courier is fine"));
            index.refresh();
            KeyTerm courier = index.keyness(Selection.of("late"), 2, 1).terms().get(0);
            assertEquals("late", courier.term());
            KeyTerms all = index.keyness(Selection.of("late"), 2, 10);
            assertEquals(
                    new Proportion(1, 3),
                    all.terms().stream()
                            .filter(term -> term.term().equals("courier"))
                            .findFirst()
                            .orElseThrow()
                            .second());
        }
    }

    @Test
    void aSmallPartOfALargeIndexIsReadAndCountedTheSame() {
        long seed = 20261202;
        Random random = new Random(seed);
        try (FeedbackIndex index = FeedbackIndex.openOrCreate(folder)) {
            index.upsertAll(() -> IntStream.range(0, 21_000)
                    .mapToObj(i -> {
                        String text = "w" + random.nextInt(40) + " w" + random.nextInt(40)
                                + (i % 800 == 0 ? " needle hay" + i % 1_600 : "");
                        return Given.plain("" + i, text);
                    })
                    .iterator());
            index.refresh();
            KeyTerms terms = index.keyness(Selection.of("needle"), 2, 3);
            assertEquals(List.of("needle", "hay0", "hay800"), words(terms), "seed " + seed);
            assertEquals(27, terms.first());
            assertEquals(new Proportion(14, 27), terms.terms().get(1).first(), "seed " + seed);
            assertEquals(new Proportion(0, 20_973), terms.terms().get(1).second(), "seed " + seed);
        }
    }

    @Test
    void wordsAroundWords() {
        try (FeedbackIndex index = few()) {
            KeyTerms around = index.collocates(Selection.of("courier"), 2, 1, 10);
            assertEquals(7, around.first());
            assertEquals(List.of("late", "was", "rude", "the"), words(around));
            assertEquals(2, around.terms().get(0).first().hits());
        }
    }

    @Test
    void runsOfWordsEndWithTheSentence() {
        try (FeedbackIndex index = few()) {
            WordRuns pairs = index.runs(Selection.ALL, 2, 4);
            assertEquals(
                    List.of(
                            new Run("courier was", 2, 2),
                            new Run("is fine", 2, 2),
                            new Run("the app", 2, 2),
                            new Run("the courier", 2, 2)),
                    pairs.runs());
            assertTrue(index.runs(Selection.ALL, 2, 100).runs().stream()
                    .noneMatch(run -> run.words().equals("courier the")));
            assertThrows(IllegalArgumentException.class, () -> index.runs(Selection.ALL, 6, 1));
        }
    }
}
