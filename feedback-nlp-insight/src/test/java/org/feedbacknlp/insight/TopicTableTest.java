package org.feedbacknlp.insight;

import static org.feedbacknlp.api.layer.Polarity.MIXED;
import static org.feedbacknlp.api.layer.Polarity.NEGATIVE;
import static org.feedbacknlp.api.layer.Polarity.NEUTRAL;
import static org.feedbacknlp.api.layer.Polarity.POSITIVE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.insight.finding.Coverage;
import org.feedbacknlp.insight.finding.Estimate.Known;
import org.feedbacknlp.insight.finding.Estimate.NotEnough;
import org.feedbacknlp.insight.finding.Metric;
import org.junit.jupiter.api.Test;

class TopicTableTest {
    private static final FindingOptions ANY = new FindingOptions(0.95, 1);

    private static TopicTable table(FindingOptions options, Analysis... analyses) {
        TopicTable table = new TopicTable(ScoreMetric.NPS, options);
        List.of(analyses).forEach(table::add);
        return table;
    }

    private static double value(Metric metric) {
        return metric.estimate().known().map(Known::value).orElseThrow(() -> new AssertionError(metric.toString()));
    }

    private static TopicTable small() {
        return table(
                ANY,
                Given.words()
                        .nps(10)
                        .about("price", POSITIVE)
                        .about("app", POSITIVE)
                        .analysis(),
                Given.words().nps(0).about("price", NEGATIVE).analysis(),
                Given.words().nps(3).about("price", MIXED).analysis(),
                Given.words().nps(9).about("price").analysis(),
                Given.words().about("app", NEUTRAL).analysis(),
                Given.words().nps(8).aboutNothing().analysis(),
                Given.words().nps(0).analysis());
    }

    @Test
    void mostMentionedFirst() {
        assertEquals(
                List.of("price", "app"),
                small().rows().stream().map(TopicRow::topic).toList());
        TopicTable tie =
                table(ANY, Given.words().about("b").about("a").about("c").analysis());
        assertEquals(
                List.of("a", "b", "c"), tie.rows().stream().map(TopicRow::topic).toList());
    }

    @Test
    void sharesAreOfTheVerbatimsThatWereSearched() {
        TopicRow price = small().rows().get(0);
        assertEquals(new Coverage(6, 7), small().coverage());
        assertEquals(4, price.verbatims());
        assertEquals(4 / 6.0, value(price.share()), 1e-12);
        assertEquals(new Coverage(6, 7), price.share().coverage());
        assertEquals(
                "wilson",
                price.share().estimate().known().orElseThrow().interval().method());
    }

    @Test
    void mentionsWithoutAnOpinionAreCountedApart() {
        TopicRow price = small().rows().get(0);
        assertEquals(new SentimentCounts(1, 0, 1, 1, 1), price.sentiment());
        assertEquals(0, value(price.net()), 1e-12);
        assertEquals(new Coverage(3, 4), price.net().coverage());
    }

    @Test
    void scoresOfThoseWhoMentionIt() {
        TopicRow price = small().rows().get(0);
        assertEquals(0, value(price.score()), 1e-12);
        assertEquals(5.5, value(price.mean()), 1e-12);
        TopicRow app = small().rows().get(1);
        assertEquals(new Coverage(1, 2), app.score().coverage());
    }

    /** n_t (NPS_t - NPS) / (n - n_t), over verbatims that were searched and have a score. */
    @Test
    void leaveTopicOutIsTheFamiliarFormula() {
        TopicRow price = small().rows().get(0);
        double all = (2 - 2) / 5.0 * 100;
        double topic = (2 - 2) / 4.0 * 100;
        assertEquals(4 * (topic - all) / (5 - 4), value(price.leaveTopicOut()), 1e-12);
        TopicRow app = small().rows().get(1);
        assertEquals(1 * (100 - all) / (5 - 1), value(app.leaveTopicOut()), 1e-9);
        assertEquals("leave-topic-out-nps", app.leaveTopicOut().name());
    }

    @Test
    void leaveTopicOutOfRandomCrowdsIsTheFamiliarFormula() {
        for (long seed = 1; seed <= 20; seed++) {
            TopicTable table = new TopicTable(ScoreMetric.NPS, ANY);
            Crowd.of(seed, 120).forEach(table::add);
            double all = value(table.score());
            long n = table.score().n();
            for (TopicRow row : table.rows()) {
                long topic = row.score().n();
                double expected = topic * (value(row.score()) - all) / (n - topic);
                Known known = row.leaveTopicOut().estimate().known().orElseThrow();
                assertEquals(expected, known.value(), 1e-9, "seed " + seed + ", " + row.topic());
                assertTrue(known.interval().contains(known.value()), "seed " + seed);
            }
        }
    }

    /** A harmful topic brings an innocent one along: leaving the innocent one out blames it all the same. */
    @Test
    void leaveTopicOutBlamesTheInnocent() {
        Random random = new Random(81);
        TopicTable table = new TopicTable(ScoreMetric.NPS, FindingOptions.DEFAULT);
        for (int i = 0; i < 3_000; i++) {
            boolean harmful = random.nextDouble() < 0.3;
            boolean innocent = random.nextDouble() < (harmful ? 0.7 : 0.1);
            Given given = Given.words()
                    .nps(random.nextDouble() < (harmful ? 0.8 : 0.2) ? 2 : 10)
                    .aboutNothing();
            if (harmful) {
                given.about("outage", NEGATIVE);
            }
            if (innocent) {
                given.about("status-page", NEUTRAL);
            }
            table.add(given.analysis());
        }
        TopicRow innocent = table.rows().stream()
                .filter(row -> row.topic().equals("status-page"))
                .findFirst()
                .orElseThrow();
        Known known = innocent.leaveTopicOut().estimate().known().orElseThrow();
        assertTrue(known.interval().high() < -3, "seed 81: " + known);
    }

    @Test
    void fewAreNotEnough() {
        TopicTable table = table(
                FindingOptions.DEFAULT,
                Given.words().nps(10).about("price", POSITIVE).analysis(),
                Given.words().nps(0).aboutNothing().analysis());
        TopicRow price = table.rows().get(0);
        assertEquals(new NotEnough("verbatims", 2, 10), price.share().estimate());
        assertEquals(new NotEnough("sentiments", 1, 10), price.net().estimate());
        assertEquals(new NotEnough("scores", 1, 10), price.score().estimate());
        assertEquals(
                new NotEnough("scores with and without the topic", 1, 10),
                price.leaveTopicOut().estimate());
    }

    @Test
    void aTopicOfAllCannotBeLeftOut() {
        TopicTable table =
                table(ANY, Given.words().nps(10).about("price", POSITIVE).analysis());
        assertEquals(
                new NotEnough("scores with and without the topic", 0, 1),
                table.rows().get(0).leaveTopicOut().estimate());
    }

    @Test
    void givesATree() {
        Object tree = small().toJson();
        JsonTree.line(tree);
        assertEquals("price", JsonTree.at(tree, "topics", 0, "topic"));
        assertEquals(4L, JsonTree.at(tree, "topics", 0, "verbatims"));
        assertEquals(6L, JsonTree.at(tree, "coverage", "having"));
        assertEquals("points", JsonTree.at(tree, "topics", 0, "leaveTopicOut", "unit"));
    }
}
