package org.feedbacknlp.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.feedbacknlp.insight.finding.Coverage;
import org.feedbacknlp.insight.finding.Estimate.Known;
import org.feedbacknlp.insight.finding.Estimate.NotEnough;
import org.feedbacknlp.insight.finding.Metric;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentimentCountsTest {
    @Test
    void netLeavesTheAbsentOutAndKeepsNeutralAndMixedIn() {
        Metric net = new SentimentCounts(15, 20, 60, 5, 900).net(FindingOptions.DEFAULT);
        Known known = net.estimate().known().orElseThrow();
        assertEquals(45, known.value(), 1e-9);
        assertEquals(29.2569, known.interval().low(), 5e-5);
        assertEquals(58.1257, known.interval().high(), 5e-5);
        assertEquals("tango", known.interval().method());
        assertEquals(new Coverage(100, 1000), net.coverage());
        assertEquals("net-sentiment", net.name());
    }

    @Test
    void allAbsentIsNotNeutral() {
        Metric net = new SentimentCounts(0, 0, 0, 0, 500).net(FindingOptions.DEFAULT);
        assertEquals(new NotEnough("sentiments", 0, 10), net.estimate());
        assertEquals(new Coverage(0, 500), net.coverage());
    }

    @Test
    void allNeutralIsZeroWithWidth() {
        Known known = new SentimentCounts(0, 10, 0, 0, 0)
                .net(FindingOptions.DEFAULT)
                .estimate()
                .known()
                .orElseThrow();
        assertEquals(0, known.value());
        assertEquals(-27.7533, known.interval().low(), 5e-5);
        assertEquals(27.7533, known.interval().high(), 5e-5);
    }

    @Test
    void sumsUp() {
        SentimentCounts one = new SentimentCounts(1, 2, 3, 4, 5);
        assertEquals(10, one.having());
        assertEquals(15, one.total());
        assertEquals(new SentimentCounts(2, 4, 6, 8, 10), one.plus(one));
        assertEquals("{negative:1 neutral:2 positive:3 mixed:4 absent:5 }", JsonTree.line(one.toJson()));
    }

    @ParameterizedTest(name = "{0} {1} {2} {3} {4}")
    @CsvSource({"-1, 0, 0, 0, 0", "0, -1, 0, 0, 0", "0, 0, -1, 0, 0", "0, 0, 0, -1, 0", "0, 0, 0, 0, -1"})
    void refusesNegativeCounts(long a, long b, long c, long d, long e) {
        assertThrows(IllegalArgumentException.class, () -> new SentimentCounts(a, b, c, d, e));
    }
}
