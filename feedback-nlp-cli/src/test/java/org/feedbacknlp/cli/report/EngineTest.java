package org.feedbacknlp.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.api.Batch;
import org.feedbacknlp.api.BatchOptions;
import org.feedbacknlp.api.FeedbackAnalyzer;
import org.feedbacknlp.api.Outcome;
import org.feedbacknlp.api.Score;
import org.feedbacknlp.api.ScoreScale;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.insight.Cut;
import org.feedbacknlp.insight.ScoreMetric;
import org.feedbacknlp.insight.finding.Coverage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A report of what the library's own engine finds. */
class EngineTest {
    private static final List<String> TEXTS = List.of(
            "The delivery was late again and nobody answered my mails.",
            "Great support, they solved my problem within minutes!",
            "Far too expensive for what you get.",
            "I love the new app, it is so easy to use.",
            "Die Lieferung kam viel zu spät, ich bin enttäuscht.",
            "Le service client est excellent, merci beaucoup.",
            "ok",
            "n/a",
            "",
            "asdfgh jkl qwrtz");

    private static Written written;

    private static Verbatim verbatim(int i) {
        return Verbatim.builder(TEXTS.get(i % TEXTS.size()))
                .id("v" + i)
                .score(new Score(ScoreScale.NPS, i % TEXTS.size() == 1 || i % TEXTS.size() == 3 ? 10 : i % 9))
                .date(LocalDate.of(2026, 1, 1).plusDays(i % 80))
                .segment("plan", i % 2 == 0 ? "free" : "pro")
                .build();
    }

    private static Written written(int threads) {
        ReportOptions options =
                new ReportOptions("survey.csv", Optional.of(ScoreMetric.NPS), List.of(Cut.segment("plan")), List.of());
        Report report = new Report(options);
        Stream<Verbatim> verbatims = IntStream.range(0, 400).mapToObj(EngineTest::verbatim);
        try (FeedbackAnalyzer analyzer = FeedbackAnalyzer.create();
                Batch batch = analyzer.analyzeAll(verbatims, BatchOptions.DEFAULT.withThreads(threads))) {
            for (Outcome outcome : batch) {
                report.add(outcome);
            }
        }
        return Written.of(report);
    }

    @BeforeAll
    static void write() {
        written = written(1);
    }

    @Test
    void allPartsAreThere() {
        assertEquals(
                List.of(
                        "glance",
                        "score",
                        "time",
                        "topics",
                        "actions",
                        "drivers",
                        "segments",
                        "quotes",
                        "agreement",
                        "quality",
                        "making"),
                written.sections());
    }

    @Test
    void topicsAndQuotesAreWhatTheTextsAreAbout() {
        assertTrue(
                written.rows("topics").containsAll(List.of("delivery", "price", "support")),
                written.rows("topics")::toString);
        assertTrue(written.text("quotes").contains("The delivery was late again"), written.text("quotes"));
        assertTrue(written.text("quotes").contains("Great support, they solved my problem"), written.text("quotes"));
    }

    /** Engines tell by the reason for an absence whether they looked at all, and insight reads it so. */
    @Test
    void whatWasLookedForInVainWasSearched() {
        List<String> texts = List.of(
                "The app is fine and does what it does.",
                "Ik ben niet tevreden over de levering van mijn pakket en de klantenservice.",
                "ok",
                "n/a",
                "");
        Actions actions = Actions.empty(ScoreMetric.NPS_MEAN, Gathering.SURE);
        try (FeedbackAnalyzer analyzer = FeedbackAnalyzer.create()) {
            for (String text : texts) {
                Analysis analysis = analyzer.analyze(Verbatim.of(text));
                actions.all().forEach(accumulator -> accumulator.add(analysis));
            }
        }
        Coverage english = new Coverage(2, 5);
        assertEquals(english, actions.signals().coverage());
        assertEquals(english, actions.severity().coverage());
        assertEquals(english, actions.effort().coverage());
        assertEquals(english, actions.emotions().coverage());
        assertEquals(english, actions.stages().coverage());
    }

    @Test
    void whatSaysNothingIsCountedApart() {
        assertEquals("40", written.row("quality", "empty").get(0));
        assertTrue(written.tile("Verbatims").get(0).equals("400"));
    }

    @Test
    void theEngineIsNamedWithItsDigests() {
        assertTrue(written.text("making").contains("sha256:"), written.text("making"));
    }

    @Test
    void threadsChangeNothing() {
        assertEquals(written.html(), written(3).html());
    }
}
