package com.example.waits;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.example.waits.Waits.Wait;
import java.util.List;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.api.FeedbackAnalyzer;
import org.feedbacknlp.api.layer.Span;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaitsProviderTest {
    private static final FeedbackAnalyzer ANALYZER =
            FeedbackAnalyzer.builder().layers(Waits.LAYER).build();

    @AfterAll
    static void close() {
        ANALYZER.close();
    }

    private static List<Wait> waits(String text) {
        return ANALYZER.analyze(text).get(Waits.LAYER).map(Waits::all).orElse(List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "'Terrible, I had to wait 3 days for an answer.', 3 days, 72",
        "'It took two weeks and the box was broken.', two weeks, 336",
        "'After 1 hour on hold I gave up, awful service.', 1 hour, 1",
    })
    void aComplaintOfAWaitIsFound(String text, String words, int hours) {
        int start = text.indexOf(words);
        assertEquals(List.of(new Wait(new Span(start, start + words.length()), hours)), waits(text));
    }

    @ParameterizedTest
    @CsvSource({
        "'It came within 2 days, wonderful!'",
        "'The app is terrible.'",
        "'Terrible: 99999999999 days.'",
        "'Terrible: 1,5 days and 3.5 days.'",
        "''",
    })
    void whatIsNoComplaintOrNoWaitIsNot(String text) {
        assertEquals(List.of(), waits(text));
    }

    @Test
    void anAnalysisSaysWhyThereIsNone() {
        Analysis analysis = ANALYZER.analyze("The app is terrible.");
        assertEquals("no complaint of a wait", analysis.absence(Waits.LAYER).orElseThrow());
    }

    @Test
    void itIsWrittenInTheOrderOfItsKeys() {
        Waits waits = new Waits(List.of(new Wait(new Span(3, 9), 72)));
        assertEquals("[{start=3, end=9, hours=72}]", waits.toJson().toString());
    }
}
