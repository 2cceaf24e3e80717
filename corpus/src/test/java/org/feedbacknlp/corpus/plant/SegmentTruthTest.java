package org.feedbacknlp.corpus.plant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.feedbacknlp.corpus.GoldVerbatim;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The price group can be seen in its segment; the null segments and the channel show nothing. */
class SegmentTruthTest {
    private static final double LOOKS_LIKE_A_FINDING = 3;

    @TestFactory
    Stream<DynamicTest> thePriceGroupHasItsOdds() {
        return Rows.industries(industry -> {
            PriceGroup group = Rows.EFFECTS.of(industry).priceGroup();
            double odds = odds(Rows.of(industry), group, Respondents::complainsOfPrice);
            double usual = odds(Rows.of(industry), group, gold -> !Respondents.complainsOfPrice(gold));
            assertTrue(odds > 2.5 && odds < 6.5, () -> "odds " + odds);
            assertTrue(odds > 3 * usual, () -> "odds " + odds + ", of the others " + usual);
        });
    }

    @Test
    void overManySamplesTheOddsAreFour() {
        List<Planted> all = new ArrayList<>();
        PriceGroup group = Rows.EFFECTS.of("saas").priceGroup();
        for (int seed = 0; seed < Rows.SAMPLES; seed++) {
            all.addAll(Rows.of(Rows.EFFECTS.seeded(seed), "saas"));
        }
        assertEquals(4, odds(all, group, Respondents::complainsOfPrice), 0.6);
        assertEquals(3 / 7.0, odds(all, group, gold -> !Respondents.complainsOfPrice(gold)), 0.05);
    }

    @TestFactory
    Stream<DynamicTest> nullSegmentsShowNoDifference() {
        return Rows.industries(industry -> {
            for (String segment : Rows.EFFECTS.of(industry).nulls()) {
                double z = largestZ(
                        industry,
                        row -> Optional.ofNullable(row.verbatim().segments().get(segment))
                                .orElseThrow());
                assertTrue(z < LOOKS_LIKE_A_FINDING, () -> segment + " looks like a finding: z = " + z);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> channelsShowNoDifference() {
        return Rows.industries(industry -> {
            double z = largestZ(industry, row -> row.verbatim().channel().orElseThrow());
            assertTrue(z < LOOKS_LIKE_A_FINDING, () -> "the channel looks like a finding: z = " + z);
        });
    }

    private static double odds(List<Planted> rows, PriceGroup group, Predicate<GoldVerbatim> who) {
        Map<Boolean, Long> inside = rows.stream()
                .filter(row -> who.test(row.gold()))
                .collect(Collectors.partitioningBy(
                        row -> group.value().equals(row.verbatim().segments().get(group.segment())),
                        Collectors.counting()));
        return inside.getOrDefault(true, 0L) / (double) inside.getOrDefault(false, 0L);
    }

    /** The largest difference between two groups' mean scores, in its standard errors. */
    private static double largestZ(String industry, Function<Planted, String> value) {
        List<List<Planted>> groups = List.copyOf(Rows.scored(Rows.of(industry)).stream()
                .collect(Collectors.groupingBy(value))
                .values());
        double largest = 0;
        for (List<Planted> a : groups) {
            for (List<Planted> b : groups) {
                double error = Math.sqrt(variance(a) / a.size() + variance(b) / b.size());
                largest = Math.max(largest, (Rows.mean(a, row -> true) - Rows.mean(b, row -> true)) / error);
            }
        }
        return largest;
    }

    private static double variance(List<Planted> rows) {
        double mean = Rows.mean(rows, row -> true);
        double squares = rows.stream()
                .mapToDouble(row -> (Rows.score(row) - mean) * (Rows.score(row) - mean))
                .sum();
        return squares / (rows.size() - 1);
    }
}
