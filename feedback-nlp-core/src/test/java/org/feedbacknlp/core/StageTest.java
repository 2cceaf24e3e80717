package org.feedbacknlp.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.feedbacknlp.api.FeedbackAnalyzer;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.Stage;
import org.feedbacknlp.api.layer.StageGuess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where on the journey a respondent stands: what the caller knows holds, and what the words say otherwise is reported. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StageTest {
    private FeedbackAnalyzer analyzer;

    @BeforeAll
    void open() {
        analyzer = FeedbackAnalyzer.builder().layers(Layer.STAGE).build();
    }

    @AfterAll
    void close() {
        analyzer.close();
    }

    static Stream<List<String>> cases() {
        return Cases.of(StageTest.class, "stage.tsv");
    }

    private static Verbatim english(String text) {
        return Verbatim.builder(text).language("en").build();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void readsTheStageFromTheWords(List<String> row) {
        Verbatim verbatim = Verbatim.builder(row.get(2)).language(row.get(1)).build();
        String found = analyzer.analyze(verbatim)
                .get(Layer.STAGE)
                .map(guess -> guess.stage().id())
                .orElse("none");
        assertEquals(row.get(3), found, row.get(0));
    }

    private StageGuess known(Stage stage, String text) {
        return analyzer.analyze(
                        Verbatim.builder(text).language("en").stage(stage).build())
                .get(Layer.STAGE)
                .orElseThrow();
    }

    @Test
    void whatTheCallerKnowsHolds() {
        assertEquals(new StageGuess(Stage.RENEWAL, 1, Optional.empty(), List.of()), known(Stage.RENEWAL, "Nice."));
        StageGuess agreed = known(Stage.SUPPORT, "I opened a ticket.");
        assertEquals(Optional.empty(), agreed.conflict());
        assertEquals(1, agreed.evidence().size());
    }

    @Test
    void aConflictIsReportedAndNothingOverwritten() {
        StageGuess guess = known(Stage.RENEWAL, "I opened a ticket.");
        assertEquals(Stage.RENEWAL, guess.stage());
        assertEquals(Optional.of(Stage.SUPPORT), guess.conflict());
        assertEquals("ticket", guess.evidence().get(0).span().in("I opened a ticket."));
    }

    @Test
    void whatTheCallerKnowsIsPartOfWhatTheCacheKeeps() {
        assertEquals(
                Stage.RENEWAL, known(Stage.RENEWAL, "I opened a ticket today.").stage());
        assertEquals(
                Stage.ADOPTION,
                known(Stage.ADOPTION, "I opened a ticket today.").stage());
    }

    @Test
    void C3_severalStagesAreNone() {
        assertEquals(
                Optional.of("the words tell of several stages"),
                analyzer.analyze(english("The set-up was easy and the help desk is friendly."))
                        .absence(Layer.STAGE));
    }

    @Test
    void C5_whyNotTellsWhatIsMissing() {
        assertEquals("no expression tells of a stage", reason("Nice.", "support"));
        assertEquals("it is support", reason("I opened a ticket.", "renewal"));
    }

    private String reason(String text, String label) {
        return analyzer.whyNot(english(text), Layer.STAGE, label).orElseThrow().reason();
    }
}
