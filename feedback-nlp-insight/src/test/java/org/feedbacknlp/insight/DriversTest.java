package org.feedbacknlp.insight;

import static org.feedbacknlp.api.layer.Polarity.MIXED;
import static org.feedbacknlp.api.layer.Polarity.NEGATIVE;
import static org.feedbacknlp.api.layer.Polarity.NEUTRAL;
import static org.feedbacknlp.api.layer.Polarity.POSITIVE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.feedbacknlp.api.ScoreScale;
import org.feedbacknlp.insight.finding.Coverage;
import org.feedbacknlp.insight.finding.Driver;
import org.feedbacknlp.insight.finding.Driver.Warning;
import org.feedbacknlp.insight.finding.Estimate;
import org.feedbacknlp.insight.finding.Estimate.Known;
import org.feedbacknlp.insight.finding.Estimate.NotEnough;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DriversTest {
    private static final Set<String> TOPICS = Set.of("outage", "status-page", "price", "app");

    private static DriverOptions options(Importance importance) {
        return new DriverOptions(FindingOptions.DEFAULT, importance, 100, 7);
    }

    /**
     * Outages make the score fall; the status page is complained of where there was an outage and does nothing by itself; a
     * good app makes the score rise a little.
     */
    private static Drivers world(long seed, int size, Importance importance) {
        Random random = new Random(seed);
        Drivers drivers = new Drivers(TOPICS, ScoreMetric.NPS, options(importance));
        for (int i = 0; i < size; i++) {
            boolean outage = random.nextDouble() < 0.25;
            boolean page = random.nextDouble() < (outage ? 0.7 : 0.1);
            boolean app = random.nextDouble() < 0.2;
            double unhappy = 0.2 + (outage ? 0.55 : 0) - (app ? 0.15 : 0);
            Given given = Given.words()
                    .id("r" + i)
                    .nps(random.nextDouble() < unhappy ? 2 : 10)
                    .aboutNothing();
            given = outage ? given.about("outage", NEGATIVE) : given;
            given = page ? given.about("status-page", NEGATIVE) : given;
            given = app ? given.about("app", POSITIVE) : given;
            drivers.add((random.nextDouble() < 0.1 ? given.about("price", NEUTRAL) : given).analysis());
        }
        return drivers;
    }

    private static Driver find(List<Driver> drivers, String topic) {
        return drivers.stream()
                .filter(driver -> driver.name().equals(topic))
                .findFirst()
                .orElseThrow();
    }

    private static Known known(Estimate estimate) {
        return estimate.known().orElseThrow(() -> new AssertionError(estimate.toString()));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Importance.class)
    void theCulpritIsFoundAndTheInnocentIsNotBlamed(Importance importance) {
        List<Driver> drivers = world(121, 3_000, importance).drivers();
        assertEquals("outage", drivers.get(0).name());
        Driver outage = drivers.get(0);
        Driver page = find(drivers, "status-page");
        double truth = -0.25 * 0.55 * 200;
        assertTrue(known(outage.ownImpact()).interval().contains(truth), outage::toString);
        assertTrue(known(page.ownImpact()).interval().contains(0), page::toString);
        assertTrue(known(page.leaveTopicOut()).interval().high() < -4, page::toString);
        assertTrue(page.warnings().contains(Warning.COMES_ALONG), page::toString);
        assertTrue(known(outage.estimate()).value() > 3 * known(page.estimate()).value());
        assertTrue(known(find(drivers, "app").ownImpact()).interval().low() > 0);
    }

    @Test
    void importanceOfAllTopicsIsWhatTheyExplain() {
        for (Importance importance : Importance.values()) {
            Drivers drivers = world(122, 800, importance);
            double sum = drivers.drivers().stream()
                    .flatMap(driver -> driver.estimate().known().stream())
                    .mapToDouble(Known::value)
                    .sum();
            Known explained = known(drivers.explained().estimate());
            assertEquals(sum, explained.value(), 1e-12);
            assertTrue(explained.interval().contains(sum), explained::toString);
            assertEquals("explained-variance", drivers.explained().name());
        }
    }

    @Test
    void withASingleTopicAllWaysAgree() {
        Random random = new Random(123);
        Drivers drivers = new Drivers(Set.of("price"), ScoreMetric.NPS, options(Importance.JOHNSON));
        for (int i = 0; i < 300; i++) {
            boolean price = random.nextDouble() < 0.4;
            Given given = Given.words().id("r" + i).nps(random.nextDouble() < (price ? 0.7 : 0.3) ? 2 : 10);
            drivers.add((price ? given.about("price", NEGATIVE) : given.aboutNothing()).analysis());
        }
        Driver price = drivers.drivers().get(0);
        assertEquals(
                known(price.leaveTopicOut()).value(), known(price.ownImpact()).value(), 1e-9);
        assertEquals(Set.of(), price.warnings());
    }

    @Test
    void theInnocentIsRarelyBlamed() {
        int held = 0;
        int runs = 60;
        for (int run = 0; run < runs; run++) {
            Driver page = find(world(1_000 + run, 400, Importance.JOHNSON).drivers(), "status-page");
            held += known(page.ownImpact()).interval().contains(0) ? 1 : 0;
        }
        assertTrue(held >= 52, "the interval of the innocent's own impact holds 0 in " + held + " of " + runs);
    }

    @Test
    void oppositeSignsAndRanksAreWarnedOf() {
        Random random = new Random(124);
        Set<String> topics = Set.of("bad", "good");
        Drivers drivers = new Drivers(topics, ScoreMetric.NPS, options(Importance.LMG));
        for (int i = 0; i < 3_000; i++) {
            boolean bad = random.nextDouble() < 0.3;
            boolean good = random.nextDouble() < (bad ? 0.8 : 0.1);
            double unhappy = 0.3 + (bad ? 0.6 : 0) - (good ? 0.2 : 0);
            Given given = Given.words()
                    .id("r" + i)
                    .nps(random.nextDouble() < unhappy ? 2 : 10)
                    .aboutNothing();
            given = bad ? given.about("bad", NEGATIVE) : given;
            drivers.add((good ? given.about("good", POSITIVE) : given).analysis());
        }
        Driver good = find(drivers.drivers(), "good");
        assertTrue(
                known(good.ownImpact()).value() > 0
                        && known(good.leaveTopicOut()).value() < 0,
                good::toString);
        assertTrue(good.warnings().contains(Warning.OPPOSITE_SIGN), good::toString);
    }

    @Test
    void aMixedMentionIsBoth() {
        Drivers drivers = new Drivers(Set.of("price"), ScoreMetric.NPS, options(Importance.JOHNSON));
        for (int i = 0; i < 200; i++) {
            Given given = Given.words().id("r" + i).nps(i % 4 == 0 ? 2 : 10);
            drivers.add((i % 2 == 0 ? given.about("price", MIXED) : given.aboutNothing()).analysis());
        }
        Driver price = drivers.drivers().get(0);
        assertEquals(-50, known(price.ownImpact()).value(), 1e-9, "twins share one effect");
    }

    @Test
    void theSameSeedGivesTheSameIntervals() {
        String first = JsonTree.line(world(125, 500, Importance.JOHNSON).toJson());
        assertEquals(first, JsonTree.line(world(125, 500, Importance.JOHNSON).toJson()));
        Drivers seeded = new Drivers(
                TOPICS, ScoreMetric.NPS, new DriverOptions(FindingOptions.DEFAULT, Importance.JOHNSON, 100, 8));
        Crowd.of(125, 500).forEach(seeded::add);
        assertTrue(seeded.coverage().having() > 0);
    }

    @Test
    void fewScoresAreNotEnough() {
        Drivers drivers = world(126, 35, Importance.JOHNSON);
        for (Driver driver : drivers.drivers()) {
            assertTrue(driver.estimate() instanceof NotEnough, driver::toString);
            assertTrue(driver.ownImpact() instanceof NotEnough, driver::toString);
            assertEquals(Set.of(), driver.warnings());
        }
        assertTrue(drivers.explained().estimate() instanceof NotEnough);
    }

    @Test
    void aTopicThatIsHardlyMentionedIsNotEnough() {
        Driver price = find(world(127, 600, Importance.JOHNSON).drivers(), "price");
        assertEquals(new NotEnough("negative or positive mentions", 0, 10), price.estimate());
        assertTrue(price.leaveTopicOut().known().isPresent(), "neutral mentions still can be left out");
        assertEquals(
                "price", world(127, 600, Importance.JOHNSON).drivers().get(3).name());
    }

    @Test
    void equalScoresExplainNothing() {
        Drivers drivers = new Drivers(Set.of("app"), ScoreMetric.NPS, DriverOptions.DEFAULT);
        for (int i = 0; i < 100; i++) {
            Given given = Given.words().id("r" + i).nps(10);
            drivers.add((i % 2 == 0 ? given.about("app", POSITIVE) : given.aboutNothing()).analysis());
        }
        assertEquals(
                new NotEnough("different scores", 1, 2),
                drivers.drivers().get(0).estimate());
    }

    @Test
    void coverageTellsWhoHasAPart() {
        Drivers drivers = new Drivers(Set.of("app"), ScoreMetric.NPS, DriverOptions.DEFAULT);
        drivers.add(Given.words().nps(10).about("app", POSITIVE).analysis());
        drivers.add(Given.words().nps(10).analysis());
        drivers.add(Given.words().about("app", POSITIVE).analysis());
        drivers.add(
                Given.words().score(ScoreScale.STARS, 5).about("app", POSITIVE).analysis());
        assertEquals(new Coverage(1, 4), drivers.coverage());
        assertEquals(new Coverage(1, 3), drivers.drivers().get(0).coverage());
    }

    @Test
    void othersTopicsArePassedOver() {
        Drivers drivers = new Drivers(Set.of("app"), ScoreMetric.NPS, DriverOptions.DEFAULT);
        drivers.add(Given.words().nps(10).about("weather", POSITIVE).analysis());
        assertEquals(
                List.of("app"), drivers.drivers().stream().map(Driver::name).toList());
    }

    @Test
    void topicsAreCounted() {
        Set<String> none = Set.of();
        Set<String> seven = names(7);
        Set<String> many = names(65);
        DriverOptions lmg = options(Importance.LMG);
        assertThrows(IllegalArgumentException.class, () -> new Drivers(none, ScoreMetric.NPS, DriverOptions.DEFAULT));
        assertThrows(IllegalArgumentException.class, () -> new Drivers(many, ScoreMetric.NPS, DriverOptions.DEFAULT));
        assertThrows(IllegalArgumentException.class, () -> new Drivers(seven, ScoreMetric.NPS, lmg));
        assertThrows(
                IllegalArgumentException.class, () -> new DriverOptions(FindingOptions.DEFAULT, Importance.LMG, 39, 1));
    }

    private static Set<String> names(int count) {
        return IntStream.range(0, count).mapToObj(i -> "topic-" + i).collect(Collectors.toSet());
    }

    @Test
    void givesATree() {
        Object tree = world(128, 600, Importance.JOHNSON).toJson();
        JsonTree.line(tree);
        assertEquals("outage", JsonTree.at(tree, "drivers", 0, "name"));
        assertEquals("nps", JsonTree.at(tree, "metric"));
        assertEquals("bootstrap of respondents, percentile", JsonTree.at(tree, "drivers", 0, "interval", "method"));
        assertTrue(JsonTree.at(tree, "drivers", 1, "warnings") instanceof List);
    }
}
