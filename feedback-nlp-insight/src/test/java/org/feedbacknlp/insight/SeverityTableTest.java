package org.feedbacknlp.insight;

import static org.feedbacknlp.api.layer.Severity.Level.S1;
import static org.feedbacknlp.api.layer.Severity.Level.S2;
import static org.feedbacknlp.api.layer.Severity.Level.S3;
import static org.feedbacknlp.api.layer.Severity.Level.S4;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.insight.finding.Coverage;
import org.feedbacknlp.insight.finding.Estimate.NotEnough;
import org.feedbacknlp.insight.stat.Proportion;
import org.junit.jupiter.api.Test;

class SeverityTableTest {
    private static SeverityTable table(FindingOptions options) {
        SeverityTable table = new SeverityTable(options);
        table.add(Given.words().severe(S1, "words", "data-loss", "legal").analysis());
        table.add(Given.words().severe(S3, "words", "defect", "defect").analysis());
        table.add(Given.words().severe(S3, "words", "defect", "delay").analysis());
        table.add(Given.words().without(Layer.SEVERITY, "nothing found").analysis());
        table.add(Given.words()
                .without(Layer.SEVERITY, "no problem words for language nl")
                .analysis());
        table.add(Given.words().analysis());
        return table;
    }

    private static SeverityTable any() {
        return table(new FindingOptions(0.95, 1));
    }

    @Test
    void allLevelsTheWorstFirst() {
        List<SeverityRow> rows = any().rows();
        assertEquals(
                List.of(S1, S2, S3, S4), rows.stream().map(SeverityRow::level).toList());
        assertEquals(
                List.of(1L, 0L, 2L, 0L),
                rows.stream().map(SeverityRow::verbatims).toList());
        assertEquals(2, any().count(S3));
    }

    @Test
    void sharesAreOfTheVerbatimsThatWereSearched() {
        assertEquals(new Coverage(4, 6), any().coverage());
        SeverityRow defects = any().rows().get(2);
        assertEquals(
                new Proportion(2, 4).wilson(0.95),
                defects.share().estimate().known().orElseThrow().interval());
    }

    @Test
    void aReasonCountsOnceAVerbatim() {
        assertEquals(Map.of("defect", 2L, "delay", 1L), any().rows().get(2).reasons());
        assertEquals(Map.of("data-loss", 1L, "legal", 1L), any().rows().get(0).reasons());
        assertEquals(Map.of(), any().rows().get(1).reasons());
    }

    @Test
    void fewAreNotEnough() {
        assertEquals(
                new NotEnough("verbatims", 4, 10),
                table(FindingOptions.DEFAULT).rows().get(0).share().estimate());
    }

    @Test
    void givesATree() {
        Object tree = any().toJson();
        JsonTree.line(tree);
        assertEquals("S1", JsonTree.at(tree, "levels", 0, "level"));
        assertEquals(2L, JsonTree.at(tree, "levels", 2, "reasons", "defect"));
        assertEquals(4L, JsonTree.at(tree, "coverage", "having"));
    }
}
