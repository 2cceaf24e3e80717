package org.feedbacknlp.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.feedbacknlp.insight.FindingOptions;
import org.feedbacknlp.insight.ScoreMetric;
import org.feedbacknlp.insight.TimeStep;
import org.feedbacknlp.insight.Timeline;
import org.feedbacknlp.insight.TimelineRow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The fullest stretch of a timeline. Counts are written a digit a month. */
class StretchTest {
    private static List<TimelineRow> months(String counts) {
        Timeline timeline = new Timeline(TimeStep.MONTH, ScoreMetric.NPS, FindingOptions.DEFAULT);
        for (int month = 0; month < counts.length(); month++) {
            for (int i = counts.charAt(month) - '0'; i > 0; i--) {
                timeline.add(Given.words()
                        .on(LocalDate.of(2020, 1, 1).plusMonths(month))
                        .analysis());
            }
        }
        return timeline.rows();
    }

    @ParameterizedTest(name = "{0} at most {1}: {2}")
    @CsvSource({
        "123, 5, 123", // all
        "123, 3, 123",
        "123, 2, 23", // the fuller end
        "321, 2, 32",
        "1111, 2, 11", // the first of equals
        "9000000001, 3, 9", // empty ends are left away
        "1000000009, 3, 9",
        "1090, 3, 109",
        "100203001, 4, 203"
    })
    void isFullest(String counts, int most, String stretch) {
        Stretch fullest = Stretch.fullest(months(counts), most);
        StringBuilder seen = new StringBuilder();
        fullest.rows().forEach(row -> seen.append(row.verbatims()));
        assertEquals(stretch, seen.toString());
        assertEquals(stretch.chars().map(c -> c - '0').sum(), fullest.verbatims());
    }

    @org.junit.jupiter.api.Test
    void ofNothingIsNothing() {
        assertEquals(new Stretch(List.of(), 0), Stretch.fullest(List.of(), 5));
    }
}
