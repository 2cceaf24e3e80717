package org.feedbacknlp.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.feedbacknlp.api.ScoreScale;
import org.feedbacknlp.insight.finding.Contrast;
import org.feedbacknlp.insight.finding.Coverage;
import org.feedbacknlp.insight.finding.Estimate.Known;
import org.feedbacknlp.insight.finding.Estimate.NotEnough;
import org.feedbacknlp.insight.finding.Significance;
import org.junit.jupiter.api.Test;

class ScoreGroupTest {
    private static ScoreGroup nps(String label, long promoters, long detractors, long n, long total) {
        long others = n - promoters - detractors;
        return new ScoreGroup(
                label, ScoreCounts.of(ScoreScale.NPS, detractors, 0, 0, 0, 0, 0, 0, others, 0, promoters, 0), total);
    }

    @Test
    void goldenDifferenceOfTwoNps() {
        Contrast contrast = nps("new", 250, 90, 500, 600)
                .against(nps("old", 210, 120, 480, 480), ScoreMetric.NPS, FindingOptions.DEFAULT);
        Known difference = contrast.estimate().known().orElseThrow();
        Significance significance = contrast.significance().orElseThrow();
        assertEquals(13.25, difference.value(), 1e-9);
        assertEquals(.00823, significance.p(), 5e-6);
        assertEquals("z", significance.test());
        assertEquals(1, significance.tests());
        assertEquals("square-and-add tango", difference.interval().method());
        assertEquals(3.4, difference.interval().low(), 0.1);
        assertEquals(23.1, difference.interval().high(), 0.1);
        assertEquals(new Coverage(980, 1080), contrast.coverage());
        assertEquals("new", contrast.first().label());
        assertEquals(
                32, contrast.first().metric().estimate().known().orElseThrow().value(), 1e-9);
    }

    @Test
    void sharesAreComparedWithNewcombeAndFisher() {
        ScoreGroup first = new ScoreGroup("a", ScoreCounts.of(ScoreScale.CSAT, 144, 0, 0, 56, 0), 200);
        ScoreGroup second = new ScoreGroup("b", ScoreCounts.of(ScoreScale.CSAT, 172, 0, 0, 0, 38), 210);
        Contrast contrast = first.against(second, ScoreMetric.CSAT, FindingOptions.DEFAULT);
        Known difference = contrast.estimate().known().orElseThrow();
        assertEquals(.099048, difference.value(), 5e-7);
        assertEquals(.017533, difference.interval().low(), 5e-7);
        assertEquals(.179539, difference.interval().high(), 5e-7);
        assertEquals("fisher", contrast.significance().orElseThrow().test());
        assertEquals(0.01888496486784498, contrast.significance().orElseThrow().p(), 1e-9);
    }

    @Test
    void meansAreComparedWithWelch() {
        ScoreGroup first = new ScoreGroup("a", ScoreCounts.of(ScoreScale.CES, 0, 0, 0, 0, 1, 1, 2), 4);
        ScoreGroup second = new ScoreGroup("b", ScoreCounts.of(ScoreScale.CES, 2, 1, 0, 0, 0, 0, 0), 3);
        Contrast contrast = first.against(second, ScoreMetric.CES_MEAN, new FindingOptions(0.95, 2));
        assertEquals("welch", contrast.significance().orElseThrow().test());
        assertEquals(
                0.00042968741687480035, contrast.significance().orElseThrow().p(), 1e-12);
        assertTrue(contrast.estimate().known().orElseThrow().interval().contains(6.25 - 4 / 3.0));
    }

    @Test
    void tooSmallAGroupGivesNoDifferenceAndNoTest() {
        Contrast contrast =
                nps("new", 5, 1, 9, 9).against(nps("old", 210, 120, 480, 480), ScoreMetric.NPS, FindingOptions.DEFAULT);
        assertEquals(new NotEnough("scores", 9, 10), contrast.estimate());
        assertEquals(Optional.empty(), contrast.significance());
        assertTrue(contrast.second().metric().estimate().known().isPresent(), "the larger side still has its figure");
    }

    @Test
    void aSingleScoreIsNeverCompared() {
        Contrast contrast = nps("new", 1, 0, 1, 1)
                .against(nps("old", 0, 1, 1, 1), ScoreMetric.NPS_MEAN, new FindingOptions(0.95, 1));
        assertEquals(new NotEnough("scores", 1, 2), contrast.estimate());
    }

    @Test
    void refusesMoreScoresThanItems() {
        assertThrows(IllegalArgumentException.class, () -> nps("a", 1, 1, 5, 4));
        assertThrows(IllegalArgumentException.class, () -> nps(" ", 1, 1, 5, 5));
    }
}
