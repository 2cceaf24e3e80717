package org.feedbacknlp.corpus.plant;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.feedbacknlp.api.layer.Polarity;
import org.feedbacknlp.corpus.GoldTopic;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Whoever holds the other topics fast finds the harmful one and acquits the innocent one; whoever does not, does not. */
class DriverTruthTest {
    private static final double TWO_SIDED_95 = 1.96;
    private static final int FEWEST = 8;

    @TestFactory
    Stream<DynamicTest> theHarmfulTopicIsFound() {
        return Rows.industries(industry -> {
            String harmful = Rows.EFFECTS.of(industry).drivers().harmful();
            Interval effect = effect(Rows.of(industry), harmful, Polarity.NEGATIVE);
            double point = Rows.point(industry);
            assertTrue(effect.to() < -2.4 * point && effect.from() > -5.5 * point, effect::toString);
        });
    }

    @TestFactory
    Stream<DynamicTest> theInnocentTopicIsAcquitted() {
        return Rows.industries(industry -> {
            String innocent = Rows.EFFECTS.of(industry).drivers().innocent();
            Interval effect = effect(Rows.of(industry), innocent, Polarity.POSITIVE);
            assertTrue(effect.from() < 0 && effect.to() > 0, effect::toString);
        });
    }

    @Test
    void overManySamplesTheInnocentIsBlamedAsOftenAsChanceAllows() {
        int blamed = 0;
        int tests = 0;
        for (int seed = 0; seed < Rows.SAMPLES; seed++) {
            for (String industry : List.of("bank", "healthcare", "saas")) {
                String innocent = Rows.EFFECTS.of(industry).drivers().innocent();
                Interval effect = effect(Rows.of(Rows.EFFECTS.seeded(seed), industry), innocent, Polarity.POSITIVE);
                blamed += effect.from() > 0 || effect.to() < 0 ? 1 : 0;
                tests++;
            }
        }
        assertTrue(blamed <= 0.12 * tests, blamed + " of " + tests + " intervals miss the zero");
    }

    @TestFactory
    Stream<DynamicTest> theInnocentStandsBesideTheHarmful() {
        return Rows.industries(industry -> {
            Drivers drivers = Rows.EFFECTS.of(industry).drivers();
            List<Planted> innocent = Rows.of(industry).stream()
                    .filter(row -> has(row, drivers.innocent()))
                    .toList();
            long beside =
                    innocent.stream().filter(row -> has(row, drivers.harmful())).count();
            assertTrue(innocent.size() >= 25, () -> innocent.size() + " texts");
            assertTrue(beside >= 0.6 * innocent.size(), () -> beside + " of " + innocent.size());
        });
    }

    @TestFactory
    Stream<DynamicTest> impactByLeavingOutBlamesTheInnocent() {
        return Rows.industries(industry -> {
            List<Planted> scored = Rows.scored(Rows.of(industry));
            String innocent = Rows.EFFECTS.of(industry).drivers().innocent();
            double with = Rows.mean(scored, row -> has(row, innocent));
            double without = Rows.mean(scored, row -> !has(row, innocent));
            assertTrue(with < without - 1.5 * Rows.point(industry), () -> with + " with, " + without + " without");
        });
    }

    private static boolean has(Planted row, String topic) {
        return row.gold().labels().topic(topic).isPresent();
    }

    /** The effect of a topic with a sentiment on the score, all other topics with theirs held fast. */
    private static Interval effect(List<Planted> rows, String topic, Polarity sentiment) {
        List<Planted> scored = Rows.scored(rows);
        List<String> columns = columns(scored);
        int column = 1 + columns.indexOf(topic + " " + sentiment);
        assertTrue(column > 0, () -> "too few texts with " + topic);
        List<double[]> design = scored.stream().map(row -> row(row, columns)).toList();
        LeastSquares fit = LeastSquares.fit(
                design, scored.stream().mapToDouble(Rows::score).toArray());
        double half = TWO_SIDED_95 * fit.error(column);
        return new Interval(fit.coefficient(column) - half, fit.coefficient(column) + half);
    }

    /** The topics with their sentiments that are frequent enough to be a column. */
    private static List<String> columns(List<Planted> rows) {
        return rows.stream()
                .flatMap(row -> row.gold().labels().topics().stream())
                .collect(Collectors.groupingBy(DriverTruthTest::name, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(entry -> entry.getValue() >= FEWEST)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static double[] row(Planted planted, List<String> columns) {
        List<String> names = planted.gold().labels().topics().stream()
                .map(DriverTruthTest::name)
                .toList();
        return columns.stream()
                .mapToDouble(column -> names.contains(column) ? 1 : 0)
                .toArray();
    }

    private static String name(GoldTopic topic) {
        return topic.id() + " " + topic.sentiment();
    }

    /** Of 95 %. */
    private record Interval(double from, double to) {}
}
