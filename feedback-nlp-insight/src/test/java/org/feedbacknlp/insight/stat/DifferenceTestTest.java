package org.feedbacknlp.insight.stat;

import static org.feedbacknlp.insight.stat.Close.assertClose;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DifferenceTestTest {
    static Stream<Vectors> welch() {
        return Vectors.of("welch.tsv");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("welch")
    void welchAgreesWithTheReference(Vectors vector) {
        DifferenceTest test = DifferenceTest.welch(vector.sample(1), vector.sample(2));
        assertClose(vector.number(3), test.statistic(), vector.id());
        assertClose(vector.number(4), test.p(), vector.id());
    }

    @Test
    void goldenDifferenceOfTwoNps() {
        DifferenceTest test = DifferenceTest.normal(new NetShare(250, 90, 500), new NetShare(210, 120, 480));
        assertEquals(13.25, 100 * test.difference(), 1e-9);
        assertEquals(5.0142, 100 * test.standardError(), 5e-5);
        assertEquals(2.6425, test.statistic(), 5e-5);
        assertEquals(.00823, test.p(), 5e-6);
    }

    @Test
    void groupsThatDoNotVaryStillLeaveAnError() {
        DifferenceTest apart = DifferenceTest.normal(new NetShare(10, 0, 10), new NetShare(0, 10, 10));
        assertTrue(apart.standardError() > 0 && apart.p() > 0 && apart.p() < 0.001, apart::toString);
        DifferenceTest means = DifferenceTest.welch(new SampleMean(5, 35, 245), new SampleMean(5, 30, 180));
        assertTrue(means.standardError() > 0 && means.p() < 0.05, means::toString);
    }

    @Test
    void groupsThatAreAllTheSameDoNotDiffer() {
        DifferenceTest nps = DifferenceTest.normal(new NetShare(10, 0, 10), new NetShare(4, 0, 4));
        assertEquals(new DifferenceTest(0, 0, 0, 1), nps);
        DifferenceTest means = DifferenceTest.welch(new SampleMean(5, 35, 245), new SampleMean(2, 14, 98));
        assertEquals(new DifferenceTest(0, 0, 0, 1), means);
    }

    @Test
    void swappingTheSidesTurnsTheSignAlone() {
        NetShare a = new NetShare(7, 1, 20);
        NetShare b = new NetShare(3, 4, 11);
        DifferenceTest there = DifferenceTest.normal(a, b);
        DifferenceTest back = DifferenceTest.normal(b, a);
        assertEquals(there.p(), back.p());
        assertEquals(there.statistic(), -back.statistic());
    }

    @Test
    void welchNeedsTwoOfEach() {
        SampleMean one = new SampleMean(1, 7, 49);
        SampleMean two = new SampleMean(2, 13, 85);
        assertThrows(IllegalArgumentException.class, () -> DifferenceTest.welch(one, two));
        assertThrows(IllegalArgumentException.class, () -> DifferenceTest.welch(two, one));
    }
}
