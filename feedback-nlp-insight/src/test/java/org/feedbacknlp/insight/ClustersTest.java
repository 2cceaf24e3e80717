package org.feedbacknlp.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.feedbacknlp.api.Verbatim;
import org.junit.jupiter.api.Test;

class ClustersTest {
    @Test
    void oneRespondentIsInOneCluster() {
        for (int person = 0; person < 100; person++) {
            Verbatim first = Verbatim.builder("one")
                    .id("a" + person)
                    .respondent("p" + person)
                    .build();
            Verbatim second = Verbatim.builder("two")
                    .id("b" + person)
                    .respondent("p" + person)
                    .build();
            assertEquals(Clusters.of(first), Clusters.of(second));
        }
    }

    @Test
    void withoutARespondentTheIdThenTheTextDecides() {
        Verbatim named = Verbatim.builder("one").id("r1").build();
        assertEquals(
                Clusters.of(named), Clusters.of(Verbatim.builder("two").id("r1").build()));
        assertEquals(Clusters.of(Verbatim.of("r1")), Clusters.of(named));
        assertEquals(Clusters.of(Verbatim.builder("x").respondent("r1").build()), Clusters.of(named));
    }

    @Test
    void theyAreFilledEvenly() {
        int[] sizes = new int[Clusters.COUNT];
        for (int i = 0; i < 64_000; i++) {
            sizes[Clusters.of(Verbatim.builder("x").id("r" + i).build())]++;
        }
        double spread = Arrays.stream(sizes)
                .mapToDouble(size -> (size - 1000) * (size - 1000) / 1000.0)
                .sum();
        assertTrue(spread < 120, "chi-squared of 63 degrees of freedom: " + spread);
    }
}
