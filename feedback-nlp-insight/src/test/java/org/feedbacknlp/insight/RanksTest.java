package org.feedbacknlp.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.feedbacknlp.insight.finding.Coverage;
import org.feedbacknlp.insight.finding.Driver;
import org.feedbacknlp.insight.finding.Estimate;
import org.feedbacknlp.insight.finding.Estimate.Known;
import org.feedbacknlp.insight.finding.Estimate.NotEnough;
import org.feedbacknlp.insight.finding.Interval;
import org.junit.jupiter.api.Test;

class RanksTest {
    private static Known known(double value) {
        return new Known(value, new Interval(value - 1, value + 1, 0.95, "by hand"));
    }

    private static Driver driver(String name, Estimate importance, Estimate leaveTopicOut) {
        return new Driver(name, "by hand", Coverage.full(9), importance, known(0), leaveTopicOut, Set.of());
    }

    private static List<Driver> drivers(double[] importance, double[] leaveTopicOut) {
        List<Driver> drivers = new ArrayList<>();
        for (int i = 0; i < importance.length; i++) {
            drivers.add(driver("t" + i, known(importance[i]), known(leaveTopicOut[i])));
        }
        return drivers;
    }

    private static List<String> differing(List<Driver> drivers) {
        Ranks ranks = new Ranks(drivers);
        return drivers.stream().filter(ranks::differ).map(Driver::name).toList();
    }

    @Test
    void theSameOrderIsNoWarning() {
        assertEquals(List.of(), differing(drivers(new double[] {.4, .3, .2, .1}, new double[] {-9, 5, -3, 1})));
    }

    @Test
    void neighboursMaySwap() {
        assertEquals(List.of(), differing(drivers(new double[] {.4, .3, .2, .1}, new double[] {5, -9, 1, 3})));
        assertEquals(List.of(), differing(drivers(new double[] {.4, .3}, new double[] {5, -9})));
    }

    @Test
    void halfTheListApartIsAWarning() {
        List<Driver> drivers = drivers(new double[] {.4, .3, .2, .1}, new double[] {1, 3, 5, -9});
        assertEquals(List.of("t0", "t3"), differing(drivers));
    }

    @Test
    void inALongListTwoPlacesAreLittle() {
        double[] importance = {.9, .8, .7, .6, .5, .4, .3, .2};
        double[] leaveTopicOut = {7, 6, 8, 5, 4, 3, 2, 1};
        assertEquals(List.of(), differing(drivers(importance, leaveTopicOut)));
    }

    @Test
    void whatIsNotKnownHasNoPlace() {
        List<Driver> drivers = new ArrayList<>(drivers(new double[] {.4, .3}, new double[] {5, -9}));
        drivers.add(driver("few", new NotEnough("mentions", 1, 10), known(99)));
        assertFalse(new Ranks(drivers).differ(drivers.get(0)));
    }
}
