package org.feedbacknlp.cli.report;

import static org.feedbacknlp.api.layer.Polarity.NEGATIVE;
import static org.feedbacknlp.api.layer.Polarity.POSITIVE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.feedbacknlp.api.layer.Modality;
import org.feedbacknlp.api.layer.Severity.Level;
import org.feedbacknlp.api.layer.SignalKind;
import org.junit.jupiter.api.Test;

/** Many verbatims, and inputs that try to make the page large: it stays small, and every score counts. */
class BigTest {
    @Test
    void beyondWhatIsHeldEveryScoreStillCounts() {
        Report report = new Report(Asked.nps("plan"));
        int size = LateDrivers.HELD + 10_000;
        for (int i = 0; i < size; i++) {
            Given given = Given.words()
                    .id("v" + i)
                    .nps(i % 7 < 2 ? 1 : 10)
                    .segment("plan", i % 2 == 0 ? "free" : "pro")
                    .on(LocalDate.of(2026, 1, 1).plusDays(i % 300));
            report.add(
                    (i % 3 == 0 ? given.about("price", i % 7 < 2 ? NEGATIVE : POSITIVE) : given.aboutNothing()).done());
        }
        Written written = Written.of(report);
        assertTrue(written.text("drivers").startsWith("What moves the score 60,000 of 60,000 verbatims (100%)"));
        assertEquals("20,000", written.row("drivers", "price").get(0));
        assertTrue(written.html().length() < 1_000_000);
    }

    @Test
    void aThousandTopicsSegmentsReasonsAndWordsWithoutEndStayAMailableFile() {
        Report report = new Report(Asked.nps("customer"));
        for (int i = 0; i < 1_000; i++) {
            String long1 = "n".repeat(3_000) + i;
            report.add(Given.text(
                            "These are words about the topic number one thousand and more " + "w".repeat(20_000) + ".")
                    .id(long1)
                    .nps(i % 11)
                    .segment("customer", long1)
                    .language("x-" + i)
                    .on(LocalDate.of(1970, 1, 1).plusDays(80L * i))
                    .sentence()
                    .about("topic " + long1, NEGATIVE)
                    .signals(SignalKind.BUG_REPORT, Modality.STATED)
                    .severe(Level.S1, "a " + long1, "b " + long1, "c " + long1, "d " + long1, "e " + long1)
                    .failure("plugin", "reason " + i)
                    .done());
            report.add(Given.failed("input", "reason " + long1));
        }
        Written written = Written.of(report);
        assertTrue(
                written.html().length() < 1_200_000,
                () -> "characters: " + written.html().length());
        assertTrue(written.rows("time").size() <= Periods.MOST);
    }
}
