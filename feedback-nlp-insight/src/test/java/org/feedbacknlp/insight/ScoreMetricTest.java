package org.feedbacknlp.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.feedbacknlp.api.Score;
import org.feedbacknlp.api.ScoreScale;
import org.feedbacknlp.insight.finding.Coverage;
import org.feedbacknlp.insight.finding.Estimate.Known;
import org.feedbacknlp.insight.finding.Estimate.NotEnough;
import org.feedbacknlp.insight.finding.Metric;
import org.feedbacknlp.insight.finding.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreMetricTest {
    private static final FindingOptions ANY = new FindingOptions(0.95, 1);

    private static Known known(Metric metric) {
        return metric.estimate().known().orElseThrow(() -> new AssertionError(metric.toString()));
    }

    /** Promoters all answer 10, detractors 3, the others 7. */
    private static ScoreCounts nps(long promoters, long detractors, long n) {
        return ScoreCounts.of(
                ScoreScale.NPS, 0, 0, 0, detractors, 0, 0, 0, n - promoters - detractors, 0, 0, promoters);
    }

    @ParameterizedTest(name = "{0}, {1} of {2}")
    @CsvSource({
        "60, 15, 100, 45, 29.2569, 58.1257, 30.4976, 59.5024",
        "10, 0, 10, 100, 44.4934, 100, 100, 100",
        "0, 0, 10, 0, -27.7533, 27.7533, 0, 0",
        "250, 90, 500, 32, 25.1691, 38.4763, 25.3384, 38.6616"
    })
    void npsWithBothIntervals(
            long promoters, long detractors, long n, double nps, double t1, double t2, double w1, double w2) {
        Known tango = known(ScoreMetric.NPS.of(nps(promoters, detractors, n), n, ANY));
        assertEquals(nps, tango.value(), 1e-9);
        assertEquals(t1, tango.interval().low(), 5e-5);
        assertEquals(t2, tango.interval().high(), 5e-5);
        assertEquals("tango", tango.interval().method());
        Known wald = known(ScoreMetric.NPS_WALD.of(nps(promoters, detractors, n), n, ANY));
        assertEquals(nps, wald.value(), 1e-9);
        assertEquals(w1, wald.interval().low(), 5e-5);
        assertEquals(w2, wald.interval().high(), 5e-5);
        assertEquals("wald", wald.interval().method());
    }

    @ParameterizedTest(name = "{0} makes {1} points")
    @CsvSource({"0, -100", "5, -100", "6, -100", "7, 0", "8, 0", "9, 100", "10, 100"})
    void npsBorders(int score, double points) {
        ScoreCounts one = ScoreCounts.of(ScoreScale.NPS, List.of(new Score(ScoreScale.NPS, score)));
        assertEquals(points, known(ScoreMetric.NPS.of(one, 1, ANY)).value());
    }

    @Test
    void csatAndStarsAreTopTwoBoxWithWilson() {
        for (ScoreMetric metric : List.of(ScoreMetric.CSAT, ScoreMetric.STARS)) {
            Known share = known(metric.of(ScoreCounts.of(metric.scale(), 40, 50, 54, 26, 30), 200, ANY));
            assertEquals(0.28, share.value(), 1e-12);
            assertEquals(.222369, share.interval().low(), 5e-7);
            assertEquals(.345923, share.interval().high(), 5e-7);
            assertEquals("wilson", share.interval().method());
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "CES_MEAN, 4.6, SCORE, mean of 1-7",
        "CES_SHARE, 0.6, SHARE, share of 5-7",
        "CES_NET, 10, POINTS, 'share of 6-7 minus share of 1-3, times 100'"
    })
    void cesThreeWaysEachPrintsItsMethod(ScoreMetric metric, double value, Unit unit, String method) {
        ScoreCounts counts = ScoreCounts.of(ScoreScale.CES, 1, 1, 1, 1, 2, 2, 2);
        Metric result = metric.of(counts, 12, ANY);
        assertEquals(value, known(result).value(), 1e-12);
        assertEquals(unit, result.unit());
        assertEquals(method, result.method());
        assertEquals(method, result.toJson().get("method"));
        assertEquals(new Coverage(10, 12), result.coverage());
        assertEquals(10, result.n());
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(ScoreMetric.class)
    void n0IsNoNumber(ScoreMetric metric) {
        long[] none = new long[metric.scale().highest() - metric.scale().lowest() + 1];
        Metric result = metric.of(ScoreCounts.of(metric.scale(), none), 7, ANY);
        assertEquals(new NotEnough("scores", 0, 1), result.estimate());
        assertEquals(new Coverage(0, 7), result.coverage());
        assertTrue(!result.toJson().containsKey("value"));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(
            value = ScoreMetric.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"NPS_WALD"})
    void n1HasNearlyFullWidth(ScoreMetric metric) {
        long[] one = new long[metric.scale().highest() - metric.scale().lowest() + 1];
        one[one.length - 1] = 1;
        Known result = known(metric.of(ScoreCounts.of(metric.scale(), one), 1, ANY));
        double full =
                switch (metric.unit()) {
                    case SHARE -> 1;
                    case POINTS -> 200;
                    case SCORE -> metric.scale().highest() - metric.scale().lowest();
                };
        double width = result.interval().high() - result.interval().low();
        assertTrue(width > 0.7 * full, () -> "width " + width + " of " + full);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(ScoreMetric.class)
    void valueIsTheMeanOfThePoints(ScoreMetric metric) {
        int answers = metric.scale().highest() - metric.scale().lowest() + 1;
        long[] counts = new long[answers];
        double sum = 0;
        for (int i = 0; i < answers; i++) {
            counts[i] = 3L * i + 1;
            sum += counts[i] * metric.points(metric.scale().lowest() + i);
        }
        long n = Arrays.stream(counts).sum();
        Metric result = metric.of(ScoreCounts.of(metric.scale(), counts), n, ANY);
        assertEquals(sum / n, known(result).value(), 1e-12);
        assertTrue(known(result).interval().contains(sum / n));
        assertEquals(metric.id(), result.name());
    }

    @Test
    void belowTheMinimumThereIsNoNumber() {
        Metric metric = ScoreMetric.NPS.of(nps(5, 2, 9), 9, FindingOptions.DEFAULT);
        assertEquals(new NotEnough("scores", 9, 10), metric.estimate());
        assertEquals(
                "not enough", metric.estimate().known().map(found -> "enough").orElse("not enough"));
        assertEquals(
                Map.of("of", "scores", "n", 9L, "minimum", 10L), metric.toJson().get("notEnough"));
    }

    @Test
    void eachScaleHasItsMean() {
        for (ScoreScale scale : ScoreScale.values()) {
            assertEquals(scale, ScoreMetric.mean(scale).scale());
            assertEquals(Unit.SCORE, ScoreMetric.mean(scale).unit());
        }
    }

    @Test
    void scoresOfAnotherScaleAreRefused() {
        ScoreCounts stars = ScoreCounts.of(ScoreScale.STARS, 1, 2, 3, 4, 5);
        assertThrows(IllegalArgumentException.class, () -> ScoreMetric.NPS.of(stars, 15, ANY));
        assertThrows(IllegalArgumentException.class, () -> ScoreMetric.STARS.of(stars, 14, ANY));
    }

    @ParameterizedTest(name = "N087 \"{0}\"")
    @ValueSource(strings = {"11", "-1", "10.5", "NaN", "10 ", "\u0661\u0660", "", " 9", "+9", "1e1"})
    void n087_whatIsNoScoreNeverReachesAMetric(String text) {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> Score.parse(ScoreScale.NPS, text));
        assertTrue(String.valueOf(refused.getMessage()).startsWith("nps score"), refused::getMessage);
    }

    @Test
    void n087_countsAreNeverClamped() {
        assertThrows(IllegalArgumentException.class, () -> ScoreCounts.of(ScoreScale.NPS, new long[12]));
        assertThrows(IllegalArgumentException.class, () -> ScoreCounts.of(ScoreScale.STARS, 1, 2, 3, 4, -5));
        assertThrows(IndexOutOfBoundsException.class, () -> nps(1, 0, 1).count(11));
        assertThrows(IndexOutOfBoundsException.class, () -> nps(1, 0, 1).count(-1));
    }
}
