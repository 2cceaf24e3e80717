package org.feedbacknlp.insight;

import static org.feedbacknlp.api.layer.Polarity.NEGATIVE;
import static org.feedbacknlp.api.layer.Polarity.POSITIVE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.feedbacknlp.api.ScoreScale;
import org.feedbacknlp.api.Status;
import org.feedbacknlp.insight.finding.Coverage;
import org.junit.jupiter.api.Test;

class OverviewTest {
    private static Overview overview() {
        Overview overview = new Overview(ScoreMetric.NPS, new FindingOptions(0.95, 2));
        overview.add(Given.words().nps(10).feels(POSITIVE).analysis());
        overview.add(Given.words().nps(9).feels(NEGATIVE).analysis());
        overview.add(Given.words().nps(0).analysis());
        overview.add(Given.words().score(ScoreScale.STARS, 5).analysis());
        overview.add(Given.text("").status(Status.EMPTY).analysis());
        return overview;
    }

    @Test
    void countsStatuses() {
        assertEquals(4, overview().count(Status.CONTENT));
        assertEquals(1, overview().count(Status.EMPTY));
        assertEquals(0, overview().count(Status.SPAM));
    }

    @Test
    void coverageTellsWhoHasAScoreOnTheScale() {
        assertEquals(new Coverage(3, 5), overview().score().coverage());
        assertEquals(
                100.0 / 3, overview().score().estimate().known().orElseThrow().value(), 1e-9);
        assertEquals(
                19.0 / 3, overview().mean().estimate().known().orElseThrow().value(), 1e-9);
        assertEquals(2, overview().scores().count(10) + overview().scores().count(9));
    }

    @Test
    void wordsAndNumbersStayApart() {
        assertEquals(new SentimentCounts(1, 0, 1, 0, 3), overview().sentiment());
    }

    @Test
    void givesATree() {
        Object tree = overview().toJson();
        JsonTree.line(tree);
        assertEquals(5L, JsonTree.at(tree, "verbatims"));
        assertEquals(4L, JsonTree.at(tree, "statuses", "content"));
        assertEquals("tango", JsonTree.at(tree, "score", "interval", "method"));
        assertEquals(0.4, JsonTree.at(tree, "net", "coverage", "share"));
    }
}
