package org.feedbacknlp.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.Sentences;
import org.feedbacknlp.api.layer.Span;
import org.feedbacknlp.lucene.Concordance.Group;
import org.feedbacknlp.lucene.Concordance.Line;
import org.feedbacknlp.lucene.ConcordanceRequest.Context;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Key words in context, the words around them, runs of words, and words that set verbatims apart. */
class ConcordanceTest {
    private static final Selection LATE = Selection.of("late");

    @TempDir
    Path folder;

    private FeedbackIndex few() {
        return TestIndex.of(
                folder,
                Given.plain("a", "The parcel was very late. The driver was late too!"),
                Given.plain("b", "Always late, never sorry \ud83d\ude21 says Zo\u00eb."),
                Given.plain("c", "Late"),
                Given.plain("d", "On time."));
    }

    private static String shown(Line line) {
        return line.id() + ":" + line.before() + "[" + line.hit() + "]" + line.after();
    }

    private static List<String> shown(Concordance concordance) {
        return concordance.lines().stream().map(ConcordanceTest::shown).toList();
    }

    @Test
    void wordsOnEitherSide() {
        try (FeedbackIndex index = few()) {
            Concordance concordance =
                    index.concordance(ConcordanceRequest.of(LATE).withContext(Context.words(2)));
            assertEquals(
                    List.of(
                            "a:was very [late]. The driver",
                            "a:driver was [late] too!",
                            "b:Always [late], never sorry",
                            "c:[Late]"),
                    shown(concordance));
            assertEquals(4, concordance.total());
            assertEquals(3, concordance.verbatims());
            assertTrue(concordance.complete());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "L1, c0 b7 a20 a41",
        "R1, c0 b7 a20 a41",
        "R2, a41 c0 a20 b7",
        "HIT, a20 a41 b7 c0",
        "ID, a20 a41 b7 c0",
    })
    void sortedByWhatStandsBeside(LineOrder order, String places) {
        try (FeedbackIndex index = few()) {
            Concordance concordance =
                    index.concordance(ConcordanceRequest.of(LATE).sortedBy(order));
            assertEquals(
                    places,
                    concordance.lines().stream()
                            .map(line -> line.id() + line.span().start())
                            .collect(Collectors.joining(" ")));
        }
    }

    @Test
    void theSentenceOfTheAnalysis() {
        String text = "Dr. No was late. We left.";
        Analysis analysis = Given.verbatim("a", text)
                .layer(a -> a.put(Layer.SENTENCES, new Sentences(List.of(new Span(0, 16), new Span(17, 25)))))
                .analysis();
        try (FeedbackIndex index = TestIndex.of(folder, analysis)) {
            ConcordanceRequest request = ConcordanceRequest.of(LATE).withContext(Context.sentence());
            assertEquals(List.of("a:Dr. No was [late]."), shown(index.concordance(request)));
            ConcordanceRequest across =
                    ConcordanceRequest.of(Selection.of("late NEAR left")).withContext(Context.sentence());
            assertEquals(List.of("a:Dr. No was [late. We left]."), shown(index.concordance(across)));
        }
    }

    @Test
    void linesAreGroupedByAPlace() {
        try (FeedbackIndex index = few()) {
            Concordance concordance = index.concordance(ConcordanceRequest.of(LATE));
            assertEquals(List.of(new Group("late", 4, 3)), concordance.groups(LineOrder.HIT));
            assertEquals(
                    List.of(
                            new Group("", 1, 1),
                            new Group("always", 1, 1),
                            new Group("very", 1, 1),
                            new Group("was", 1, 1)),
                    concordance.groups(LineOrder.L1));
        }
    }

    @Test
    void aSampleDependsOnTheSeedAlone(@TempDir Path other) {
        Analysis[] many = new Analysis[200];
        Analysis[] backwards = new Analysis[200];
        for (int i = 0; i < 200; i++) {
            many[i] = Given.plain("id" + i, "late or late");
            backwards[199 - i] = many[i];
        }
        try (FeedbackIndex one = TestIndex.of(folder, many);
                FeedbackIndex two = TestIndex.of(other, IndexOptions.DEFAULT.withBufferMegabytes(1), backwards)) {
            two.commit();
            ConcordanceRequest request = ConcordanceRequest.of(LATE).withSize(20);
            assertEquals(400, one.concordance(request).total());
            assertEquals(20, one.concordance(request).lines().size());
            assertEquals(
                    one.concordance(request).lines(), two.concordance(request).lines());
            assertNotEquals(
                    one.concordance(request).lines(),
                    one.concordance(request.withSeed(1)).lines());
        }
    }

    @Test
    void withoutWordsThereIsNothingToShow() {
        try (FeedbackIndex index = few()) {
            assertEquals(
                    0, index.concordance(ConcordanceRequest.of(Selection.ALL)).total());
            assertEquals(
                    0,
                    index.concordance(ConcordanceRequest.of(Selection.of("status:content")))
                            .total());
            assertEquals(0, index.collocates(Selection.ALL, 3, 1, 5).terms().size());
        }
    }

    @Test
    void hugeTextsAndOddSigns() {
        String huge =
                "x".repeat(300_000) + " late " + "\ud83d\ude00".repeat(1_000) + "\ud800 late" + "y ".repeat(90_000);
        try (FeedbackIndex index = TestIndex.of(folder, Given.plain("a", huge))) {
            Concordance concordance = index.concordance(
                    ConcordanceRequest.of(LATE).withContext(Context.words(3)).sortedBy(LineOrder.values()));
            assertEquals(1, concordance.lines().size());
            assertEquals("late", concordance.lines().get(0).hit());
        }
    }
}
