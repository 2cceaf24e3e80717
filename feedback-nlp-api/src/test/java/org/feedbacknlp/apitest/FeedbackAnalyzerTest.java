package org.feedbacknlp.apitest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.feedbacknlp.api.BatchOptions;
import org.feedbacknlp.api.Outcome;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.apitest.support.HandAnalyzer;
import org.feedbacknlp.apitest.support.Refusal;
import org.junit.jupiter.api.Test;

/** The short forms of an analyzer's methods. */
class FeedbackAnalyzerTest {
    private final HandAnalyzer analyzer = new HandAnalyzer();

    @Test
    void aBareTextIsAVerbatim() {
        assertEquals(Verbatim.of("Great app"), analyzer.analyze("Great app").verbatim());
    }

    @Test
    void n002NullIsRefusedByName() {
        Refusal.missing("text", () -> analyzer.analyze((String) null)).check();
    }

    @Test
    void aBatchWithoutOptionsHasTheDefaults() {
        List<String> texts = analyzer.analyzeAll(Stream.of(Verbatim.of("a"), Verbatim.of("b"))).stream()
                .map(outcome -> ((Outcome.Done) outcome).analysis().verbatim().text())
                .toList();
        assertEquals(List.of("a", "b"), texts);
        assertEquals(List.of(BatchOptions.DEFAULT), analyzer.batches());
    }
}
