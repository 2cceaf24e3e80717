package org.feedbacknlp.cli.report;

import static org.feedbacknlp.api.layer.Polarity.NEGATIVE;
import static org.feedbacknlp.api.layer.Polarity.POSITIVE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.feedbacknlp.api.Outcome;
import org.feedbacknlp.api.Provenance;
import org.feedbacknlp.api.Status;
import org.feedbacknlp.api.layer.Polarity;
import org.junit.jupiter.api.Test;

/** What came in, whether words and scores agree, and how the report was made. */
class QualityTest {
    @Test
    void statusesAreCountedInWords() {
        Written written = Written.of(
                Asked.words(),
                List.of(
                        Given.words().done(),
                        Given.words().done(),
                        Given.text("").status(Status.EMPTY).done(),
                        Given.text("asdf").status(Status.GIBBERISH).done()));
        assertEquals(List.of("2", "50%"), written.row("quality", "says something"));
        assertEquals(List.of("1", "25%"), written.row("quality", "empty"));
        assertEquals(List.of("1", "25%"), written.row("quality", "keys hit at random"));
        assertEquals(List.of(), written.row("quality", "advert or chain letter"));
    }

    @Test
    void failedRowsAreCountedWithTheirReasons() {
        Written written = Written.of(
                Asked.words(),
                List.of(
                        Given.words().done(),
                        Given.failed("input", "score is not a whole number"),
                        Given.failed("input", "score is not a whole number"),
                        Given.failed("input", "row has 3 fields, the header 5")));
        assertEquals(List.of("2", "50%"), written.row("quality", "input: score is not a whole number"));
        assertEquals(List.of("1", "25%"), written.row("quality", "input: row has 3 fields, the header 5"));
        assertTrue(written.text("quality").contains("1 of 4 rows (25%) were analysed."), written.text("quality"));
    }

    @Test
    void aFileOfNothingButBadRowsFillsNoMemory() {
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            outcomes.add(Given.failed("input", "bad row " + i));
        }
        Written written = Written.of(Asked.words(), outcomes);
        assertEquals(List.of("985", "99%"), written.row("quality", "all others"));
        assertEquals(BoundedCounts.MOST + 1, bounded(1_000).toJson().size());
        assertEquals(900L, bounded(1_000).others());
    }

    private static BoundedCounts bounded(int names) {
        BoundedCounts counts = new BoundedCounts();
        for (int i = 0; i < names; i++) {
            counts.add("name " + i);
        }
        return counts;
    }

    @Test
    void whatWentWrongInALayerIsTold() {
        Written written = Written.of(
                Asked.words(),
                List.of(Given.words().failure("acme", "timed out").done()));
        assertEquals(List.of("1", "100%"), written.row("quality", "acme: timed out"));
    }

    @Test
    void languagesAreToldAndUndWithWhatItMeans() {
        Written written = Written.of(
                Asked.words(),
                List.of(
                        Given.words().language("de").done(),
                        Given.words().language("de").done(),
                        Given.words().language("und").done()));
        assertEquals(List.of("2", "67%"), written.row("quality", "de"));
        assertEquals(List.of("1", "33%"), written.row("quality", "und: too little text to tell"));
    }

    @Test
    void absencesAreToldForThoseThatSaySomething() {
        Written written = Written.of(
                Asked.words(),
                List.of(
                        Given.words().feelsNothing("no opinion found").done(),
                        Given.text("")
                                .status(Status.EMPTY)
                                .feelsNothing("status is empty")
                                .done()));
        assertEquals(List.of("1", "50%"), written.row("quality", "sentiment: no opinion found"));
        assertFalse(written.text("quality").contains("status is empty"));
    }

    @Test
    void textsThatWereCutAreCounted() {
        Written written = Written.of(
                Asked.words(),
                List.of(Given.words().truncated().done(), Given.words().done()));
        assertTrue(written.text("quality").contains("1 text was too long and read in part."), written.text("quality"));
    }

    @Test
    void ofNothingNothingIsClaimed() {
        Written written = Written.of(Asked.nps("plan"), List.of());
        assertEquals(List.of("glance", "score", "segments", "quality", "making"), written.sections());
        assertEquals(0, written.page().select("table, figure").size());
        assertTrue(written.text("quality").contains("0 of 0 rows were analysed."), written.text("quality"));
    }

    private static Outcome felt(int i, int score, Polarity polarity) {
        return Given.words().id("v" + i).nps(score).feels(polarity).done();
    }

    /** 40 happy promoters, 3 promoters with unhappy words, 7 detractors with happy words, one without an opinion. */
    private static List<Outcome> disagreeing() {
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            outcomes.add(felt(i, i < 43 ? 10 : 2, i >= 40 && i < 43 ? NEGATIVE : POSITIVE));
        }
        outcomes.add(Given.words().id("none").nps(10).done());
        return outcomes;
    }

    @Test
    void disagreementOfWordsAndScoresIsCountedBothWays() {
        Written written = Written.of(Asked.nps(), disagreeing());
        String text = written.text("agreement");
        assertTrue(
                text.contains("20% of verbatims disagree with their own score (11 to 33%; 95% interval, Wilson)"),
                text);
        assertTrue(text.contains("3 verbatims with negative words beside a high score"), text);
        assertTrue(text.contains("7 verbatims with positive words beside a low one"), text);
        assertTrue(text.contains("50 of 51 verbatims (98%) have both"), text);
        assertEquals(List.of("40", "3", "0", "1"), written.row("agreement", "10"));
        assertEquals(List.of("0", "0", "7", "0"), written.row("agreement", "2"));
    }

    @Test
    void tooFewToTellAreNoNumber() {
        String text = Written.of(Asked.nps(), List.of(felt(1, 10, NEGATIVE))).text("agreement");
        assertTrue(
                text.contains(
                        "Not enough to tell how many disagree (10 verbatims with score and sentiment needed, 1 there)"),
                text);
        assertFalse(text.contains("%; 95%"), text);
    }

    @Test
    void withoutScoreOrSentimentNothingDisagrees() {
        assertFalse(Written.of(Asked.words(), disagreeing()).sections().contains("agreement"));
        assertFalse(Written.of(Asked.nps(), List.of(Given.words().nps(3).done()))
                .sections()
                .contains("agreement"));
    }

    @Test
    void enginesModelsAndCodebookAreNamedByTheirDigests() {
        TreeMap<String, String> models = new TreeMap<>();
        models.put("feedback-sentiment", "sha256:abc");
        models.put("acme", "7");
        Provenance engine = new Provenance("1.2.3", models, Optional.of("sha256:def"));
        Written written = Written.of(
                new ReportOptions("t", Optional.empty(), List.of(), List.of("text: column “comment”")),
                List.of(
                        Given.words().madeBy(engine).done(),
                        Given.words().madeBy(engine).done()));
        assertEquals(
                List.of("Engine 1.2.3"), written.section("making").select("h3").eachText());
        assertEquals(
                List.of("codebook: sha256:def", "acme: 7", "feedback-sentiment: sha256:abc"),
                written.section("making").select("li").eachText());
        assertTrue(written.text("making").contains("text: column “comment”"));
        assertTrue(written.page().select("body > footer").text().startsWith("Made by feedback-nlp 1.2.3 "));
    }

    @Test
    void severalEnginesAreAllNamed() {
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            outcomes.add(Given.words()
                    .madeBy(new Provenance("v" + i, new TreeMap<>(), Optional.empty()))
                    .done());
        }
        assertEquals(
                8,
                Written.of(Asked.words(), outcomes)
                        .section("making")
                        .select("h3")
                        .size());
    }

    @Test
    void whatAnIntervalMeansIsTold() {
        assertTrue(Written.of(Asked.words(), List.of()).text("making").contains("95 of 100 intervals hold it."));
    }
}
