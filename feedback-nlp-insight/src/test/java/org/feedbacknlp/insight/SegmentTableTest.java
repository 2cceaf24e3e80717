package org.feedbacknlp.insight;

import static org.feedbacknlp.api.layer.Polarity.NEGATIVE;
import static org.feedbacknlp.api.layer.Polarity.POSITIVE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.api.layer.Stage;
import org.feedbacknlp.insight.finding.Contrast;
import org.feedbacknlp.insight.finding.Coverage;
import org.feedbacknlp.insight.finding.Estimate.NotEnough;
import org.feedbacknlp.insight.stat.Adjustment;
import org.junit.jupiter.api.Test;

class SegmentTableTest {
    private static SegmentTable plans() {
        SegmentTable table = new SegmentTable(Cut.segment("plan"), ScoreMetric.NPS, new FindingOptions(0.95, 5));
        for (int i = 0; i < 40; i++) {
            table.add(Given.words()
                    .segment("plan", "pro")
                    .nps(i < 30 ? 10 : 8)
                    .feels(POSITIVE)
                    .analysis());
            table.add(Given.words()
                    .segment("plan", "free")
                    .nps(i < 30 ? 2 : 8)
                    .feels(NEGATIVE)
                    .analysis());
        }
        table.add(Given.words().segment("plan", "team").nps(7).analysis());
        table.add(Given.words().segment("plan", " ").nps(7).analysis());
        table.add(Given.words().nps(0).analysis());
        return table;
    }

    @Test
    void aRowForEachValueInItsOrder() {
        List<SegmentRow> rows = plans().rows();
        assertEquals(
                List.of("free", "pro", "team"),
                rows.stream().map(SegmentRow::value).toList());
        assertEquals(75, rows.get(1).score().estimate().known().orElseThrow().value());
        assertEquals(9.5, rows.get(1).mean().estimate().known().orElseThrow().value());
        assertEquals(100, rows.get(1).net().estimate().known().orElseThrow().value());
        assertEquals(new NotEnough("scores", 1, 5), rows.get(2).score().estimate());
        assertEquals(new SentimentCounts(0, 0, 0, 0, 1), rows.get(2).sentiment());
    }

    @Test
    void withoutAValueThereIsNoRow() {
        assertEquals(new Coverage(81, 83), plans().coverage());
    }

    @Test
    void eachValueIsHeldAgainstTheOthers() {
        List<Contrast> contrasts = plans().contrasts(Adjustment.BENJAMINI_HOCHBERG);
        assertEquals(
                List.of("free", "pro", "team"),
                contrasts.stream().map(contrast -> contrast.first().label()).toList());
        assertEquals("others", contrasts.get(0).second().label());
        assertEquals(2, contrasts.get(0).significance().orElseThrow().tests());
        assertTrue(contrasts.get(0).significance().orElseThrow().adjusted() < 0.001);
        assertEquals(
                -75 - 100 * 30 / 41.0,
                contrasts.get(0).estimate().known().orElseThrow().value(),
                1e-9);
        assertEquals(new NotEnough("scores", 1, 5), contrasts.get(2).estimate());
        assertEquals(Optional.empty(), contrasts.get(2).significance());
    }

    @Test
    void aSingleValueHasNoOthers() {
        SegmentTable table = new SegmentTable(Cut.channel(), ScoreMetric.NPS, FindingOptions.DEFAULT);
        table.add(Given.words().channel("email").nps(10).analysis());
        assertEquals(List.of(), table.contrasts(Adjustment.BENJAMINI_HOCHBERG));
        assertEquals("email", table.rows().get(0).value());
    }

    @Test
    void cutsReadWhatTheySay() {
        Verbatim verbatim = Verbatim.builder("words")
                .segment("plan", "pro")
                .channel("email")
                .stage(Stage.RENEWAL)
                .build();
        assertEquals(Optional.of("pro"), Cut.segment("plan").of(verbatim));
        assertEquals(Optional.empty(), Cut.segment("region").of(verbatim));
        assertEquals(Optional.of("email"), Cut.channel().of(verbatim));
        assertEquals(Optional.of("renewal"), Cut.stage().of(verbatim));
        assertEquals(Optional.empty(), Cut.stage().of(Verbatim.of("words")));
        assertEquals(Cut.segment("plan"), Cut.segment("plan"));
        assertEquals(Cut.segment("plan").hashCode(), Cut.segment("plan").hashCode());
        assertEquals("segment:plan", Cut.segment("plan").toString());
        assertTrue(!Cut.segment("channel").equals(Cut.channel()));
        assertThrows(IllegalArgumentException.class, () -> Cut.segment(" "));
    }

    @Test
    void givesATree() {
        Object tree = plans().toJson();
        JsonTree.line(tree);
        assertEquals("segment:plan", JsonTree.at(tree, "cut"));
        assertEquals("pro", JsonTree.at(tree, "values", 1, "value"));
        assertEquals(5L, JsonTree.at(tree, "values", 2, "score", "notEnough", "minimum"));
    }
}
