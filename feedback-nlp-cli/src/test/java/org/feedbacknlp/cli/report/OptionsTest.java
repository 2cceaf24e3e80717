package org.feedbacknlp.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.feedbacknlp.insight.Cut;
import org.feedbacknlp.insight.ScoreMetric;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a report is about, and what things are called in it. */
class OptionsTest {
    @Test
    void aTitleIsEnough() {
        ReportOptions options = ReportOptions.of("survey.csv");
        assertEquals(new ReportOptions("survey.csv", Optional.empty(), List.of(), List.of()), options);
    }

    @Test
    void listsCannotBeChanged() {
        ReportOptions options = ReportOptions.of("survey.csv");
        assertThrows(UnsupportedOperationException.class, () -> options.notes().add("x"));
        assertThrows(UnsupportedOperationException.class, () -> options.cuts().add(Cut.stage()));
    }

    @Test
    void anEmptyTitleIsShownAsSuch() {
        Written written = Written.of(ReportOptions.of(" "), List.of());
        assertEquals("(no visible name)", written.page().expectFirst("h1").text());
    }

    @Test
    void notesStandWhereTheMakingIsTold() {
        ReportOptions options = new ReportOptions(
                "t",
                Optional.empty(),
                List.of(),
                List.of("Text from column “comment”.", "3 empty lines were passed over."));
        String text = Written.of(options, List.of()).text("making");
        assertTrue(
                text.startsWith("How this was made Text from column “comment”. 3 empty lines were passed over."), text);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "NPS, NPS, NPS",
        "NPS_MEAN, Mean NPS answer, mean NPS answer",
        "CSAT, CSAT, CSAT",
        "CSAT_MEAN, Mean CSAT, mean CSAT",
        "STARS, 4–5 star share, 4–5 star share",
        "CES_NET, Net CES, net CES",
        "CES_SHARE, 'CES, share of 5–7', 'CES, share of 5–7'"
    })
    void aMetricHasANameAndOneInsideASentence(ScoreMetric metric, String name, String within) {
        assertEquals(name, Naming.of(metric));
        assertEquals(within, Naming.within(metric));
    }

    @Test
    void cutsAreCalledByWhatTheyCutBy() {
        assertEquals("plan", Naming.of(Cut.segment("plan")));
        assertEquals("segment:plan", Naming.of(Cut.segment("segment:plan")));
        assertEquals("channel", Naming.of(Cut.channel()));
        assertEquals("stage", Naming.of(Cut.stage()));
    }
}
