package org.feedbacknlp.insight;

import static org.feedbacknlp.api.layer.Severity.Level.S1;
import static org.feedbacknlp.api.layer.Severity.Level.S2;
import static org.feedbacknlp.api.layer.Severity.Level.S3;
import static org.feedbacknlp.api.layer.Severity.Level.S4;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.feedbacknlp.api.layer.Polarity;
import org.feedbacknlp.api.layer.Severity.Level;
import org.feedbacknlp.api.layer.SignalKind;
import org.junit.jupiter.api.Test;

class SevereVerbatimsTest {
    private static final String LOST = "The update deleted all of my data.";

    private static Given severe(String id, Level level) {
        return Given.text(LOST).id(id).sentences().severe(level, "deleted", "data-loss");
    }

    private static SevereVerbatims of(int most, Given... all) {
        SevereVerbatims severe = new SevereVerbatims(QuoteOptions.DEFAULT, most);
        for (Given one : all) {
            severe.add(one.analysis());
        }
        return severe;
    }

    private static List<String> ids(SevereVerbatims severe) {
        return severe.all().stream().map(SevereVerbatim::verbatim).toList();
    }

    @Test
    void moreReasonsComeFirstAmongThoseOfOneDay() {
        Given more = Given.text(LOST).id("z").severe(S1, "deleted", "data-loss", "legal");
        assertEquals(List.of("z", "a"), ids(of(9, severe("a", S1), more)));
    }

    @Test
    void wordsInAPositiveSentenceDoNotTellAProblem() {
        assertEquals(
                Optional.empty(),
                of(9, severe("v", S1).sentencesFeel(Polarity.POSITIVE))
                        .all()
                        .get(0)
                        .quote());
        assertEquals(
                Optional.of(LOST),
                of(9, severe("v", S1).sentencesFeel(Polarity.NEUTRAL))
                        .all()
                        .get(0)
                        .quote()
                        .map(Quote::text));
    }

    @Test
    void theWorstThenTheLatestThenById() {
        assertEquals(
                List.of("late", "b", "early", "a", "two"),
                ids(of(
                        9,
                        severe("two", S2).on("2026-09-01"),
                        severe("a", S1),
                        severe("early", S1).on("2026-01-01"),
                        severe("b", S1).on("2026-02-01"),
                        severe("late", S1).on("2026-03-01"))));
    }

    @Test
    void lesserProblemsAndNoneAreLeftOut() {
        assertEquals(
                List.of(),
                ids(of(
                        9,
                        severe("three", S3),
                        severe("four", S4),
                        Given.text(LOST).id("none"))));
    }

    @Test
    void whatHasNoIdCannotBeListed() {
        assertEquals(List.of(), ids(of(9, severe("", S1))));
    }

    @Test
    void onlySoManyAreKeptTheFirstOnes() {
        assertEquals(List.of("a", "b"), ids(of(2, severe("c", S2), severe("b", S2), severe("d", S2), severe("a", S1))));
        assertThrows(IllegalArgumentException.class, () -> of(0));
    }

    @Test
    void wordsStandWithItWhereTheyMayBeShown() {
        assertEquals(
                Optional.of(LOST), of(9, severe("v", S1)).all().get(0).quote().map(Quote::text));
        Given personal = Given.text("You deleted the data of jo@example.org today.")
                .id("v")
                .sentences()
                .severe(S1, "deleted", "data-loss");
        assertEquals(Optional.empty(), of(9, personal).all().get(0).quote());
        assertEquals(
                Optional.empty(),
                of(9, severe("v", S1).signals(SignalKind.SARCASM)).all().get(0).quote());
    }

    /** Severity has no confidence, so none is claimed. */
    @Test
    void aQuoteDoesNotClaimToBeSure() {
        Quote quote = of(9, severe("v", S1)).all().get(0).quote().orElseThrow();
        assertFalse(quote.reasons().contains(QuoteReason.SURE));
        assertEquals("S1", quote.topic());
    }

    @Test
    void givesATree() {
        Object tree = of(9, severe("v", S1).on("2026-03-01")).toJson();
        JsonTree.line(tree);
        assertEquals("v", JsonTree.at(tree, 0, "verbatim"));
        assertEquals("S1", JsonTree.at(tree, 0, "level"));
        assertEquals("data-loss", JsonTree.at(tree, 0, "reasons", 0));
        assertEquals("2026-03-01", JsonTree.at(tree, 0, "date"));
        assertEquals(LOST, JsonTree.at(tree, 0, "quote", "text"));
    }
}
