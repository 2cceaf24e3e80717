package org.feedbacknlp.corpus.plant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.feedbacknlp.api.Score;
import org.feedbacknlp.api.ScoreScale;
import org.feedbacknlp.api.layer.Polarity;
import org.feedbacknlp.corpus.GoldTopic;
import org.feedbacknlp.corpus.GoldVerbatim;
import org.feedbacknlp.corpus.RealCorpus;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The planted truths can be measured in the rows, and what is not true cannot. */
class PlantedTruthsTest {
    private static final Effects EFFECTS = Effects.at(RealCorpus.FOLDER);
    private static final double TWO_SIDED_95 = 1.96;
    private static final int FEWEST = 8;
    private static final int SAMPLES = 40;

    @TestFactory
    Stream<DynamicTest> theEventMakesItsTopicsLouderInItsWeekAndTheNext() {
        return industries(industry -> {
            Event event = EFFECTS.of(industry).event();
            int[] weekly = new int[EFFECTS.survey().weeks() + 1];
            rows(industry).stream()
                    .filter(row -> event.topics().stream()
                            .anyMatch(topic -> row.gold().labels().topic(topic).isPresent()))
                    .forEach(row -> weekly[week(row)]++);
            int loudest = IntStream.range(1, weekly.length)
                    .reduce((a, b) -> weekly[a] >= weekly[b] ? a : b)
                    .orElseThrow();
            assertEquals(event.week(), loudest);
            double usual = IntStream.range(1, weekly.length)
                    .filter(week -> week != event.week() && week != event.week() + 1)
                    .mapToDouble(week -> weekly[week])
                    .average()
                    .orElseThrow();
            assertTrue(weekly[event.week()] > 5 * usual, () -> weekly[event.week()] + " beside " + usual);
        });
    }

    @TestFactory
    Stream<DynamicTest> textsOfTheEventComeInItsWeekOrTheNext() {
        return industries(industry -> {
            int planted = EFFECTS.of(industry).event().week();
            List<Integer> weeks = rows(industry).stream()
                    .filter(row -> row.gold().event().isPresent())
                    .map(PlantedTruthsTest::week)
                    .toList();
            assertTrue(weeks.stream().allMatch(week -> week == planted || week == planted + 1), weeks::toString);
            double late = weeks.stream().filter(week -> week > planted).count() / (double) weeks.size();
            assertTrue(late > 0 && late < 0.4, () -> "late: " + late);
        });
    }

    @TestFactory
    Stream<DynamicTest> otherTextsComeInAllWeeks() {
        return industries(industry -> {
            Map<Integer, Long> weeks = rows(industry).stream()
                    .filter(row -> row.gold().event().isEmpty())
                    .collect(Collectors.groupingBy(PlantedTruthsTest::week, TreeMap::new, Collectors.counting()));
            assertEquals(EFFECTS.survey().weeks(), weeks.size());
        });
    }

    @TestFactory
    Stream<DynamicTest> thePriceGroupHasItsOdds() {
        return industries(industry -> {
            double odds = odds(rows(industry), EFFECTS.of(industry).priceGroup(), Respondents::complainsOfPrice);
            assertTrue(odds > 2.5 && odds < 6.5, () -> "odds " + odds);
        });
    }

    @Test
    void overManySamplesTheOddsAreFour() {
        List<Planted> all = new ArrayList<>();
        PriceGroup group = EFFECTS.of("saas").priceGroup();
        for (int seed = 0; seed < SAMPLES; seed++) {
            all.addAll(Planting.of(RealCorpus.CORPUS, EFFECTS.seeded(seed)).industry("saas"));
        }
        assertEquals(4, odds(all, group, Respondents::complainsOfPrice), 0.6);
        assertEquals(3 / 7.0, odds(all, group, gold -> !Respondents.complainsOfPrice(gold)), 0.05);
    }

    @TestFactory
    Stream<DynamicTest> theHarmfulTopicIsFoundAndTheInnocentAcquitted() {
        return industries(industry -> {
            Drivers drivers = EFFECTS.of(industry).drivers();
            Effect harmful = effect(rows(industry), drivers.harmful(), Polarity.NEGATIVE);
            Effect innocent = effect(rows(industry), drivers.innocent(), Polarity.POSITIVE);
            double span = points(industry);
            assertTrue(harmful.to() < -2.4 * span && harmful.from() > -5.5 * span, harmful::toString);
            assertTrue(innocent.from() < 0 && innocent.to() > 0, innocent::toString);
        });
    }

    @TestFactory
    Stream<DynamicTest> impactByLeavingOutBlamesTheInnocent() {
        return industries(industry -> {
            List<Planted> scored = scored(rows(industry));
            String innocent = EFFECTS.of(industry).drivers().innocent();
            double with =
                    mean(scored, row -> row.gold().labels().topic(innocent).isPresent());
            double without =
                    mean(scored, row -> row.gold().labels().topic(innocent).isEmpty());
            assertTrue(with < without - 1.5 * points(industry), () -> with + " with, " + without + " without");
        });
    }

    @Test
    void overManySamplesTheInnocentIsBlamedAsOftenAsChanceAllows() {
        int blamed = 0;
        int tests = 0;
        for (int seed = 0; seed < SAMPLES; seed++) {
            Planting planting = Planting.of(RealCorpus.CORPUS, EFFECTS.seeded(seed));
            for (String industry : List.of("bank", "healthcare", "saas")) {
                Effect effect = effect(
                        planting.industry(industry),
                        EFFECTS.of(industry).drivers().innocent(),
                        Polarity.POSITIVE);
                blamed += effect.from() > 0 || effect.to() < 0 ? 1 : 0;
                tests++;
            }
        }
        assertTrue(blamed <= 0.12 * tests, blamed + " of " + tests + " intervals miss the zero");
    }

    @TestFactory
    Stream<DynamicTest> nullSegmentsShowNoDifference() {
        return industries(industry -> {
            List<Planted> scored = scored(rows(industry));
            for (String segment : EFFECTS.of(industry).nulls()) {
                Collection<List<Planted>> groups = scored.stream()
                        .collect(Collectors.groupingBy(row -> Optional.ofNullable(
                                        row.verbatim().segments().get(segment))
                                .orElseThrow()))
                        .values();
                double largest = largestZ(List.copyOf(groups));
                assertTrue(largest < 3, () -> segment + " looks like a finding: z = " + largest);
            }
        });
    }

    @Test
    void aboutThreePercentOfTheScoresAreMissing() {
        List<Planted> all = allRows();
        double share =
                all.stream().filter(row -> row.verbatim().score().isEmpty()).count() / (double) all.size();
        assertEquals(0.03, share, 0.015);
    }

    @Test
    void aboutTwoPercentOfTheScoresDisagreeWithTheText() {
        List<Planted> all = allRows();
        double share = all.stream().filter(Planted::misread).count() / (double) all.size();
        assertEquals(0.02, share, 0.01);
    }

    @Test
    void aMisreadScoreIsTheRightOneTurnedRound() {
        for (String industry : RealCorpus.CORPUS.industries()) {
            Planting honest = Planting.of(RealCorpus.CORPUS, new Effects(withoutMisreading(), EFFECTS.industries()));
            List<Planted> right = honest.industry(industry);
            List<Planted> given = rows(industry);
            for (int i = 0; i < given.size(); i++) {
                Optional<Integer> meant = right.get(i).verbatim().score().map(Score::value);
                ScoreScale scale = EFFECTS.of(industry).scale();
                Optional<Integer> expected =
                        given.get(i).misread() ? meant.map(value -> scale.lowest() + scale.highest() - value) : meant;
                assertEquals(
                        expected,
                        given.get(i).verbatim().score().map(Score::value),
                        given.get(i).gold()::id);
            }
        }
    }

    @Test
    void twoScoresOfOneRespondentResembleOneAnother() {
        double within = 0;
        double across = 0;
        for (int seed = 0; seed < SAMPLES; seed++) {
            Survey quiet = withoutEffectsOfText(seed);
            List<List<Planted>> pairs = Planting.of(RealCorpus.CORPUS, new Effects(quiet, flat()))
                    .industry("airline")
                    .stream()
                    .filter(row -> row.verbatim().score().isPresent())
                    .collect(Collectors.groupingBy(
                            row -> row.verbatim().respondent().orElseThrow(), TreeMap::new, Collectors.toList()))
                    .values()
                    .stream()
                    .filter(rows -> rows.size() == 2)
                    .toList();
            for (int i = 0; i < pairs.size(); i++) {
                double first = value(pairs.get(i).get(0));
                within += Math.abs(first - value(pairs.get(i).get(1)));
                across +=
                        Math.abs(first - value(pairs.get((i + 1) % pairs.size()).get(1)));
            }
        }
        assertTrue(within < 0.85 * across, within + " within, " + across + " across");
    }

    private static Survey withoutMisreading() {
        Survey s = EFFECTS.survey();
        return new Survey(
                s.seed(),
                s.start(),
                s.weeks(),
                s.eventShare(),
                s.writesAgain(),
                s.respondentNoise(),
                s.textNoise(),
                s.missing(),
                0,
                s.mood());
    }

    private static Survey withoutEffectsOfText(int seed) {
        Survey s = EFFECTS.survey();
        return new Survey(seed, s.start(), s.weeks(), s.eventShare(), s.writesAgain(), 1, 1, 0, 0, Map.of());
    }

    /** The airline with scores that no topic moves, so that respondents alone are left. */
    private static Map<String, IndustryEffects> flat() {
        IndustryEffects own = EFFECTS.of("airline");
        Drivers flat =
                new Drivers(5, "punctuality", "catering", Map.of("punctuality", Map.of(Polarity.NEGATIVE, -1e-9)));
        return Map.of(
                "airline",
                new IndustryEffects(
                        own.scale(),
                        false,
                        own.channels(),
                        own.segments(),
                        own.nulls(),
                        own.event(),
                        own.priceGroup(),
                        flat));
    }

    /** A point of 0 to 10 on the industry's scale. */
    private static double points(String industry) {
        ScoreScale scale = EFFECTS.of(industry).scale();
        return (scale.highest() - scale.lowest()) / 10.0;
    }

    /** The effect of a topic with a sentiment on the score, all other topics with theirs held fast. */
    private static Effect effect(List<Planted> rows, String topic, Polarity sentiment) {
        List<Planted> scored = scored(rows);
        List<String> columns = scored.stream()
                .flatMap(row -> row.gold().labels().topics().stream())
                .collect(Collectors.groupingBy(PlantedTruthsTest::name, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(entry -> entry.getValue() >= FEWEST)
                .map(Map.Entry::getKey)
                .toList();
        List<double[]> design = scored.stream().map(row -> row(row, columns)).toList();
        double[] y = scored.stream().mapToDouble(PlantedTruthsTest::value).toArray();
        LeastSquares fit = LeastSquares.fit(design, y);
        int column = 1 + columns.indexOf(topic + " " + sentiment);
        assertTrue(column > 0, () -> "too few texts with " + topic);
        double half = TWO_SIDED_95 * fit.error(column);
        return new Effect(fit.coefficient(column) - half, fit.coefficient(column) + half);
    }

    private static double[] row(Planted planted, List<String> columns) {
        List<String> names = planted.gold().labels().topics().stream()
                .map(PlantedTruthsTest::name)
                .toList();
        return columns.stream()
                .mapToDouble(column -> names.contains(column) ? 1 : 0)
                .toArray();
    }

    private static String name(GoldTopic topic) {
        return topic.id() + " " + topic.sentiment();
    }

    private static double odds(List<Planted> rows, PriceGroup group, Predicate<GoldVerbatim> who) {
        Map<Boolean, Long> inside = rows.stream()
                .filter(row -> who.test(row.gold()))
                .collect(Collectors.partitioningBy(
                        row -> group.value().equals(row.verbatim().segments().get(group.segment())),
                        Collectors.counting()));
        return inside.getOrDefault(true, 0L) / (double) inside.getOrDefault(false, 0L);
    }

    private static double largestZ(List<List<Planted>> groups) {
        double largest = 0;
        for (List<Planted> a : groups) {
            for (List<Planted> b : groups) {
                double error = Math.sqrt(variance(a) / a.size() + variance(b) / b.size());
                largest = Math.max(largest, (mean(a, row -> true) - mean(b, row -> true)) / error);
            }
        }
        return largest;
    }

    private static double variance(List<Planted> rows) {
        double mean = mean(rows, row -> true);
        return rows.stream()
                        .mapToDouble(row -> (value(row) - mean) * (value(row) - mean))
                        .sum()
                / (rows.size() - 1);
    }

    private static double mean(List<Planted> rows, Predicate<Planted> which) {
        return rows.stream()
                .filter(which)
                .mapToDouble(PlantedTruthsTest::value)
                .average()
                .orElseThrow();
    }

    private static double value(Planted row) {
        return row.verbatim().score().orElseThrow().value();
    }

    private static int week(Planted row) {
        return 1
                + (int) ChronoUnit.WEEKS.between(
                        EFFECTS.survey().start(), row.verbatim().date().orElseThrow());
    }

    private static List<Planted> scored(List<Planted> rows) {
        return rows.stream()
                .filter(row -> row.verbatim().score().isPresent())
                .filter(row -> row.gold().labels().sentiment().isPresent())
                .toList();
    }

    private static List<Planted> rows(String industry) {
        return Planting.of(RealCorpus.CORPUS, EFFECTS).industry(industry);
    }

    private static List<Planted> allRows() {
        return RealCorpus.CORPUS.industries().stream()
                .flatMap(industry -> rows(industry).stream())
                .toList();
    }

    private static Stream<DynamicTest> industries(Consumer<String> check) {
        return RealCorpus.CORPUS.industries().stream()
                .map(industry -> DynamicTest.dynamicTest(industry, () -> check.accept(industry)));
    }

    /** A 95 % interval. */
    private record Effect(double from, double to) {}
}
