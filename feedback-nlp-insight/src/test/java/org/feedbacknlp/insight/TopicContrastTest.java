package org.feedbacknlp.insight;

import static org.feedbacknlp.api.layer.Polarity.NEGATIVE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.feedbacknlp.insight.finding.Contrast;
import org.feedbacknlp.insight.finding.Coverage;
import org.feedbacknlp.insight.finding.Estimate.Known;
import org.feedbacknlp.insight.finding.Estimate.NotEnough;
import org.feedbacknlp.insight.finding.Significance;
import org.feedbacknlp.insight.stat.Adjustment;
import org.feedbacknlp.insight.stat.Proportion;
import org.junit.jupiter.api.Test;

class TopicContrastTest {
    private static final Cut PLAN = Cut.segment("plan");

    private static TopicContrast empty() {
        return new TopicContrast(PLAN, "pro", "free", FindingOptions.DEFAULT);
    }

    private static Given of(String plan) {
        return Given.words().segment("plan", plan).aboutNothing();
    }

    /** 56 of 200 against 38 of 210 mention the price, everybody in one group and nobody in the other the app. */
    private static TopicContrast golden() {
        TopicContrast contrast = empty();
        for (int i = 0; i < 200; i++) {
            Given given = of("pro").id("a" + i).about("app");
            contrast.add((i < 56 ? given.about("price", NEGATIVE) : given).analysis());
        }
        for (int i = 0; i < 210; i++) {
            Given given = of("free").id("b" + i);
            contrast.add((i < 38 ? given.about("price", NEGATIVE) : given).analysis());
        }
        contrast.add(Given.words().segment("plan", "pro").analysis());
        contrast.add(of("team").about("price").analysis());
        contrast.add(Given.words().about("price").analysis());
        return contrast;
    }

    private static Contrast find(List<Contrast> contrasts, String topic) {
        return contrasts.stream()
                .filter(contrast -> contrast.name().equals(topic))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void goldenDifferenceOfShares() {
        Contrast price = find(golden().contrasts(Adjustment.BENJAMINI_HOCHBERG), "price");
        Known difference = price.estimate().known().orElseThrow();
        assertEquals(.099048, difference.value(), 5e-7);
        assertEquals(.017533, difference.interval().low(), 5e-7);
        assertEquals(.179539, difference.interval().high(), 5e-7);
        assertEquals("newcombe", difference.interval().method());
        Significance significance = price.significance().orElseThrow();
        assertEquals(new Proportion(56, 200).fisher(new Proportion(38, 210)), significance.p(), 1e-12);
        assertEquals("fisher", significance.test());
        assertEquals(2, significance.tests());
        assertEquals(significance.p(), significance.adjusted(), 1e-12);
        assertEquals(new Coverage(410, 411), price.coverage());
        assertEquals(new Coverage(200, 201), price.first().metric().coverage());
        assertEquals("pro", price.first().label());
        assertEquals("free", price.second().label());
    }

    @Test
    void theMostSurprisingComesFirst() {
        List<Contrast> contrasts = golden().contrasts(Adjustment.NONE);
        assertEquals(
                List.of("app", "price"), contrasts.stream().map(Contrast::name).toList());
        Known app = contrasts.get(0).estimate().known().orElseThrow();
        assertEquals(1, app.value());
        assertEquals(1, app.interval().high());
    }

    @Test
    void tooSmallAGroupIsNotTested() {
        TopicContrast contrast = empty();
        for (int i = 0; i < 9; i++) {
            contrast.add(of("pro").about("price").analysis());
        }
        for (int i = 0; i < 90; i++) {
            contrast.add(of("free").about("app").analysis());
        }
        for (Contrast one : contrast.contrasts(Adjustment.BENJAMINI_HOCHBERG)) {
            assertEquals(new NotEnough("verbatims", 9, 10), one.estimate());
            assertEquals(Optional.empty(), one.significance());
        }
    }

    @Test
    void ofManyTopicsWithoutADifferenceFewAreFound() {
        Random random = new Random(101);
        int found = 0;
        int runs = 60;
        for (int run = 0; run < runs; run++) {
            TopicContrast contrast = empty();
            for (int i = 0; i < 160; i++) {
                Given given = of(random.nextBoolean() ? "pro" : "free").id("r" + i);
                for (int topic = 0; topic < 15; topic++) {
                    if (random.nextDouble() < 0.15) {
                        given.about("topic-" + topic);
                    }
                }
                contrast.add(given.analysis());
            }
            boolean any = contrast.contrasts(Adjustment.BENJAMINI_HOCHBERG).stream()
                    .anyMatch(one -> one.significance().orElseThrow().adjusted() < 0.05);
            found += any ? 1 : 0;
        }
        assertTrue(found <= 6, "seed 101: a difference that is none in " + found + " of " + runs);
    }

    /** Each respondent writes six times and always about the same. */
    private static TopicContrast loud(Random random, boolean told) {
        TopicContrast contrast = empty();
        for (int person = 0; person < 120; person++) {
            String plan = person % 2 == 0 ? "pro" : "free";
            String name = "p" + random.nextLong();
            boolean mentions = random.nextDouble() < 0.25;
            for (int i = 0; i < 6; i++) {
                Given given = of(plan).id(name + "-" + i);
                given = told ? given.respondent(name) : given;
                contrast.add((mentions ? given.about("price") : given).analysis());
            }
        }
        return contrast;
    }

    @Test
    void oneRespondentIsOneVoice() {
        Random random = new Random(102);
        int told = 0;
        int untold = 0;
        int runs = 150;
        for (int run = 0; run < runs; run++) {
            told += alarms(loud(random, true));
            untold += alarms(loud(random, false));
        }
        assertTrue(told < 0.1 * runs, "seed 102: false alarms " + told + " of " + runs);
        assertTrue(untold > 0.3 * runs, "seed 102: false alarms of mentions " + untold + " of " + runs);
    }

    private static int alarms(TopicContrast contrast) {
        return contrast.contrasts(Adjustment.NONE)
                                .get(0)
                                .significance()
                                .orElseThrow()
                                .p()
                        < 0.05
                ? 1
                : 0;
    }

    @Test
    void clusteringIsNamed() {
        Contrast contrast =
                loud(new Random(103), true).contrasts(Adjustment.NONE).get(0);
        assertEquals(
                "newcombe clustered by respondent",
                contrast.estimate().known().orElseThrow().interval().method());
        assertEquals(
                "fisher clustered by respondent",
                contrast.significance().orElseThrow().test());
    }

    @Test
    void aGroupIsNotHeldAgainstItself() {
        assertThrows(
                IllegalArgumentException.class, () -> new TopicContrast(PLAN, "pro", "pro", FindingOptions.DEFAULT));
    }

    @Test
    void givesATree() {
        Object tree = golden().toJson();
        JsonTree.line(tree);
        assertEquals("app", JsonTree.at(tree, "topics", 0, "name"));
        assertEquals(2, JsonTree.at(tree, "topics", 1, "significance", "tests"));
        assertEquals("benjamini-hochberg", JsonTree.at(tree, "topics", 1, "significance", "adjustment"));
    }
}
