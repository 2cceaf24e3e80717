package org.feedbacknlp.insight.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.feedbacknlp.insight.finding.Contrast.Side;
import org.feedbacknlp.insight.finding.Driver.Warning;
import org.feedbacknlp.insight.finding.Estimate.Known;
import org.feedbacknlp.insight.finding.Estimate.NotEnough;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FindingsTest {
    private static final Interval INTERVAL = new Interval(1, 3, 0.95, "wilson");
    private static final Known KNOWN = new Known(2, INTERVAL);
    private static final NotEnough FEW = new NotEnough("scores", 3, 10);
    private static final Coverage COVERAGE = new Coverage(3, 4);
    private static final Metric METRIC = new Metric("nps", Unit.POINTS, "promoters less detractors", COVERAGE, KNOWN);
    private static final Metric FEW_SCORES = new Metric("nps", Unit.POINTS, "promoters", COVERAGE, FEW);
    private static final Significance TEST = Significance.single("z", 0.01);

    static Stream<Finding> findings() {
        LocalDate monday = LocalDate.of(2026, 2, 9);
        return Stream.of(
                METRIC,
                FEW_SCORES,
                new Contrast(
                        "price",
                        "first minus second",
                        new Side("pro", METRIC),
                        new Side("free", FEW_SCORES),
                        KNOWN,
                        Optional.of(TEST)),
                new Trend("nps", "slope", List.of(new Trend.Point(monday, METRIC)), FEW, Optional.empty()),
                new Driver("price", "johnson", COVERAGE, KNOWN, KNOWN, FEW, Set.of(Warning.COMES_ALONG)));
    }

    @ParameterizedTest
    @MethodSource("findings")
    void allSayWhatFromHowManyHowAndHowSure(Finding finding) {
        Map<String, Object> json = finding.toJson();
        assertEquals(List.of("name", "method", "n", "coverage"), new ArrayList<>(json.keySet()).subList(0, 4));
        assertEquals(finding.n(), json.get("n"));
        assertEquals(finding.coverage().having(), finding.n());
        boolean known = finding.estimate().known().isPresent();
        assertEquals(known, json.containsKey("value") && json.containsKey("interval"));
        assertEquals(!known, json.containsKey("notEnough"));
    }

    @Test
    void bothSidesAreCovered() {
        Contrast contrast =
                new Contrast("price", "m", new Side("a", METRIC), new Side("b", METRIC), FEW, Optional.empty());
        assertEquals(new Coverage(6, 8), contrast.coverage());
        assertEquals(TEST, contrast.with(TEST).significance().orElseThrow());
        assertFalse(contrast.toJson().containsKey("significance"));
        assertTrue(contrast.with(TEST).toJson().containsKey("significance"));
    }

    @Test
    void trendsCoverAllTheirPoints() {
        Trend.Point point = new Trend.Point(LocalDate.of(2026, 2, 9), METRIC);
        Trend trend = new Trend("nps", "m", List.of(point, point, point), KNOWN, Optional.empty());
        assertEquals(new Coverage(9, 12), trend.coverage());
        assertEquals(TEST, trend.with(TEST).significance().orElseThrow());
        assertEquals(new Coverage(0, 0), new Trend("nps", "m", List.of(), FEW, Optional.empty()).coverage());
    }

    @Test
    void warningsComeInTheirOrder() {
        Driver driver = new Driver(
                "price", "m", COVERAGE, KNOWN, KNOWN, KNOWN, Set.of(Warning.RANK_DIFFERS, Warning.OPPOSITE_SIGN));
        assertEquals(List.of("opposite-sign", "rank-differs"), driver.toJson().get("warnings"));
        assertEquals(Set.of(), driver.with(Set.of()).warnings());
        assertThrows(
                UnsupportedOperationException.class, () -> driver.warnings().add(Warning.COMES_ALONG));
    }

    @Test
    void intervalsHoldTheirEnds() {
        assertTrue(INTERVAL.contains(1) && INTERVAL.contains(3) && INTERVAL.contains(2));
        assertFalse(INTERVAL.contains(0.999) || INTERVAL.contains(3.001) || INTERVAL.contains(Double.NaN));
        assertEquals(new Interval(100, 300, 0.95, "wilson"), INTERVAL.times(100));
        assertEquals(new Interval(1, 3, 0.95, "newcombe"), INTERVAL.named("newcombe"));
        assertEquals(Map.of("low", 1.0, "high", 3.0, "level", 0.95, "method", "wilson"), INTERVAL.toJson());
    }

    @Test
    void coverageOfNothingHasNoShare() {
        assertEquals(OptionalDouble.empty(), Coverage.full(0).share());
        assertEquals(OptionalDouble.of(0.75), COVERAGE.share());
        assertEquals(Map.of("having", 0L, "total", 0L), Coverage.full(0).toJson());
        assertEquals(new Coverage(5, 6), COVERAGE.plus(Coverage.full(2)));
    }

    @Test
    void notEnoughIsNeverANumber() {
        assertEquals(Optional.empty(), FEW.known());
        assertEquals(Map.of("notEnough", Map.of("of", "scores", "n", 3L, "minimum", 10L)), FEW.toJson());
    }

    @Test
    void significanceTellsHowManyTestsRan() {
        assertEquals(1, TEST.tests());
        assertEquals(0.01, TEST.adjusted());
        assertEquals(
                Map.of("test", "z", "p", 0.01, "adjustedP", 0.01, "tests", 1, "adjustment", "none"), TEST.toJson());
    }

    private static Named<Executable> refused(String what, Executable made) {
        return Named.of(what, made);
    }

    static Stream<Named<Executable>> nonsense() {
        return Stream.of(
                refused("crossed ends", () -> new Interval(2, 1, 0.95, "m")),
                refused("no end", () -> new Interval(Double.NaN, 1, 0.95, "m")),
                refused("endless", () -> new Interval(0, Double.POSITIVE_INFINITY, 0.95, "m")),
                refused("level 1", () -> new Interval(0, 1, 1, "m")),
                refused("level 0", () -> new Interval(0, 1, 0, "m")),
                refused("no method", () -> new Interval(0, 1, 0.95, " ")),
                refused("turned around", () -> INTERVAL.times(-1)),
                refused("more than all", () -> new Coverage(5, 4)),
                refused("less than none", () -> new Coverage(-1, 4)),
                refused("no value", () -> new Known(Double.NaN, INTERVAL)),
                refused("enough", () -> new NotEnough("scores", 10, 10)),
                refused("of nothing", () -> new NotEnough("", 1, 10)),
                refused("negative n", () -> new NotEnough("scores", -1, 10)),
                refused("p above 1", () -> new Significance("z", 1.1, 1, 1, "none")),
                refused("adjusted below 0", () -> new Significance("z", 0.1, -0.1, 1, "none")),
                refused("no tests", () -> new Significance("z", 0.1, 0.1, 0, "none")),
                refused("nameless", () -> new Metric("", Unit.SHARE, "m", COVERAGE, KNOWN)),
                refused("methodless", () -> new Metric("n", Unit.SHARE, "", COVERAGE, KNOWN)),
                refused("labelless", () -> new Side(" ", METRIC)),
                refused("trendless", () -> new Trend("", "m", List.of(), FEW, Optional.empty())),
                refused("driverless", () -> new Driver(" ", "m", COVERAGE, FEW, FEW, FEW, Set.of())),
                refused(
                        "apples and pears",
                        () -> new Contrast(
                                "price",
                                "m",
                                new Side("a", METRIC),
                                new Side("b", new Metric("n", Unit.SHARE, "m", COVERAGE, KNOWN)),
                                FEW,
                                Optional.empty())));
    }

    @ParameterizedTest
    @MethodSource("nonsense")
    void refuses(Executable made) {
        assertThrows(IllegalArgumentException.class, made);
    }
}
