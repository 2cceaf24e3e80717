package org.feedbacknlp.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.api.layer.Emotion;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.Stage;
import org.feedbacknlp.insight.finding.Coverage;
import org.feedbacknlp.insight.finding.Estimate.NotEnough;
import org.feedbacknlp.insight.stat.Proportion;
import org.junit.jupiter.api.Test;

class LayerSharesTest {
    private static final FindingOptions ANY = new FindingOptions(0.95, 1);

    private static LayerShares filled(LayerShares shares, Analysis... analyses) {
        List.of(analyses).forEach(shares::add);
        return shares;
    }

    private static LayerShares effort() {
        return filled(
                LayerShares.effort(ANY),
                Given.words().effort(2).analysis(),
                Given.words().effort(2).analysis(),
                Given.words().effort(-1).analysis(),
                Given.words().without(Layer.EFFORT, "nothing found").analysis(),
                Given.words()
                        .without(Layer.EFFORT, "no effort words for language nl")
                        .analysis());
    }

    private static LayerShares emotions() {
        return filled(
                LayerShares.emotions(ANY),
                Given.words().emotions(Emotion.JOY, Emotion.SURPRISE).analysis(),
                Given.words().emotions(Emotion.JOY).analysis(),
                Given.words().without(Layer.EMOTIONS, "no emotion found").analysis(),
                Given.words()
                        .without(Layer.EMOTIONS, "no emotion model for language de")
                        .analysis());
    }

    private static LayerShare row(LayerShares shares, String id) {
        return shares.rows().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static void assertShare(long hits, long n, LayerShare row) {
        assertEquals(hits, row.verbatims());
        assertEquals(
                new Proportion(hits, n).wilson(0.95),
                row.share().estimate().known().orElseThrow().interval(),
                row.id());
        assertEquals(n, row.share().n());
    }

    @Test
    void stepsOfEffortAreSharesOfThoseThatTellOfIt() {
        assertEquals(
                List.of("2", "1", "0", "-1", "-2"),
                effort().rows().stream().map(LayerShare::id).toList());
        assertShare(2, 3, row(effort(), "2"));
        assertShare(1, 3, row(effort(), "-1"));
        assertShare(0, 3, row(effort(), "0"));
        assertEquals(new Coverage(4, 5), effort().coverage());
        assertEquals(new Coverage(3, 4), effort().having());
    }

    @Test
    void absentEffortIsNotOrdinaryEffort() {
        assertEquals(0, row(effort(), "0").verbatims());
    }

    @Test
    void emotionsAreSharesOfAllThatWereSearchedAsSeveralMayHoldAtOnce() {
        assertShare(2, 3, row(emotions(), "joy"));
        assertShare(1, 3, row(emotions(), "surprise"));
        assertEquals(new Coverage(3, 4), emotions().coverage());
        assertEquals(new Coverage(2, 3), emotions().having());
        assertEquals(10, emotions().rows().size());
    }

    @Test
    void anEmotionFeltTwiceIsOneVerbatim() {
        LayerShares shares = filled(
                LayerShares.emotions(ANY),
                Given.words().emotions(Emotion.FEAR, Emotion.FEAR).analysis());
        assertShare(1, 1, row(shares, "fear"));
    }

    @Test
    void stagesAreSharesOfThoseWhoseStageIsKnown() {
        LayerShares stages = filled(
                LayerShares.stages(ANY),
                Given.words().stage(Stage.RENEWAL).analysis(),
                Given.words().stage(Stage.SUPPORT).analysis(),
                Given.words().without(Layer.STAGE, "nothing found").analysis(),
                Given.words()
                        .without(Layer.STAGE, "the words tell of several stages")
                        .analysis());
        assertEquals(
                List.of("onboarding", "adoption", "support", "renewal"),
                stages.rows().stream().map(LayerShare::id).toList());
        assertShare(1, 2, row(stages, "renewal"));
        assertEquals(new Coverage(2, 3), stages.having());
    }

    @Test
    void fewAreNotEnough() {
        LayerShares shares = filled(
                LayerShares.effort(FindingOptions.DEFAULT),
                Given.words().effort(1).analysis());
        assertEquals(new NotEnough("verbatims", 1, 10), row(shares, "1").share().estimate());
    }

    @Test
    void ofNothingNothingIsSaid() {
        for (LayerShares shares :
                List.of(LayerShares.effort(ANY), LayerShares.emotions(ANY), LayerShares.stages(ANY))) {
            assertEquals(new Coverage(0, 0), shares.coverage());
            assertTrue(shares.rows().stream()
                    .allMatch(row -> row.share().estimate().known().isEmpty()));
        }
    }

    @Test
    void givesATree() {
        Object tree = effort().toJson();
        JsonTree.line(tree);
        assertEquals("effort", JsonTree.at(tree, "layer"));
        assertEquals("2", JsonTree.at(tree, "values", 0, "id"));
        assertEquals(2L, JsonTree.at(tree, "values", 0, "verbatims"));
        assertEquals(3L, JsonTree.at(tree, "having", "having"));
    }
}
