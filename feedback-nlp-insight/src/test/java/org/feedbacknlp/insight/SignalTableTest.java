package org.feedbacknlp.insight;

import static org.feedbacknlp.api.layer.Modality.AVERTED;
import static org.feedbacknlp.api.layer.Modality.CONDITIONAL;
import static org.feedbacknlp.api.layer.Modality.NEGATED;
import static org.feedbacknlp.api.layer.Modality.STATED;
import static org.feedbacknlp.api.layer.Modality.THIRD_PARTY;
import static org.feedbacknlp.api.layer.SignalKind.ADVOCACY;
import static org.feedbacknlp.api.layer.SignalKind.BUG_REPORT;
import static org.feedbacknlp.api.layer.SignalKind.CHURN_RISK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.api.ScoreScale;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.Modality;
import org.feedbacknlp.api.layer.SignalKind;
import org.feedbacknlp.api.layer.Signals;
import org.feedbacknlp.insight.finding.Contrast;
import org.feedbacknlp.insight.finding.Coverage;
import org.feedbacknlp.insight.finding.Estimate.Known;
import org.feedbacknlp.insight.finding.Estimate.NotEnough;
import org.feedbacknlp.insight.finding.Metric;
import org.feedbacknlp.insight.stat.Adjustment;
import org.feedbacknlp.insight.stat.Proportion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignalTableTest {
    private static final FindingOptions ANY = new FindingOptions(0.95, 1);

    private static SignalTable table(FindingOptions options, Analysis... analyses) {
        SignalTable table = new SignalTable(ScoreMetric.NPS_MEAN, options);
        List.of(analyses).forEach(table::add);
        return table;
    }

    private static Given churn(Modality mood) {
        return Given.words().signals(CHURN_RISK, mood, "words");
    }

    private static Given none() {
        return Given.words().without(Layer.SIGNALS, "nothing found");
    }

    private static Known known(Metric metric) {
        return metric.estimate().known().orElseThrow(() -> new AssertionError(metric.toString()));
    }

    private static SignalTable small() {
        return table(
                ANY,
                churn(STATED).nps(0).analysis(),
                churn(STATED).signals(ADVOCACY, NEGATED, "Some").nps(1).analysis(),
                churn(CONDITIONAL).nps(6).analysis(),
                churn(NEGATED).nps(10).analysis(),
                Given.words().signals(BUG_REPORT).analysis(),
                none().nps(9).analysis(),
                none().nps(10).analysis(),
                Given.words()
                        .without(Layer.SIGNALS, "no signal words for language nl")
                        .nps(0)
                        .analysis(),
                Given.words().nps(0).analysis());
    }

    @Test
    void aRowForEachKindThatIsMetInTheOrderOfKinds() {
        assertEquals(
                List.of(CHURN_RISK, BUG_REPORT, ADVOCACY),
                small().rows().stream().map(SignalRow::kind).toList());
    }

    @Test
    void moodsAreCountedApart() {
        SignalRow churn = small().rows().get(0);
        assertEquals(2, churn.stated());
        assertEquals(1, churn.count(CONDITIONAL));
        assertEquals(1, churn.count(NEGATED));
        assertEquals(0, churn.count(AVERTED));
        assertEquals(List.of(Modality.values()), List.copyOf(churn.moods().keySet()));
        SignalRow advocacy = small().rows().get(2);
        assertEquals(0, advocacy.stated());
        assertEquals(1, advocacy.count(NEGATED));
        assertEquals(0, known(advocacy.share()).value());
    }

    @ParameterizedTest(name = "{0} and {1} count as {2}")
    @CsvSource({
        "STATED, NEGATED, STATED",
        "NEGATED, STATED, STATED",
        "HYPOTHETICAL, CONDITIONAL, CONDITIONAL",
        "THIRD_PARTY, AVERTED, AVERTED",
        "NEGATED, NEGATED, NEGATED"
    })
    void aVerbatimCountsOnceInItsFirmestMood(Modality one, Modality other, Modality counted) {
        SignalRow churn = table(
                        ANY, churn(one).signals(CHURN_RISK, other, "Some").analysis())
                .rows()
                .get(0);
        assertEquals(
                1, churn.moods().values().stream().mapToLong(Long::longValue).sum());
        assertEquals(1, churn.count(counted));
    }

    @Test
    void sharesAreOfTheVerbatimsThatWereSearched() {
        SignalTable table = small();
        assertEquals(new Coverage(7, 9), table.coverage());
        assertEquals(new Coverage(5, 7), table.giving());
        Metric share = table.rows().get(0).share();
        assertEquals(2 / 7.0, known(share).value(), 1e-12);
        assertEquals(new Proportion(2, 7).wilson(0.95), known(share).interval());
        assertEquals(new Coverage(7, 9), share.coverage());
    }

    @ParameterizedTest(name = "absent for \"{0}\": searched {1}")
    @CsvSource({
        "nothing found, true",
        "no emotion found, true",
        "language unknown and no signal found, true",
        "no signal words for language nl, false",
        "status is empty, false",
        "feedback-signals failed, false"
    })
    void whatWasLookedForInVainWasSearched(String reason, boolean searched) {
        SignalTable table =
                table(ANY, Given.words().without(Layer.SIGNALS, reason).analysis());
        assertEquals(new Coverage(searched ? 1 : 0, 1), table.coverage());
    }

    @Test
    void aLayerWithoutSignalsWasSearched() {
        SignalTable table = table(
                ANY, Given.words().with(Layer.SIGNALS, new Signals(List.of())).analysis());
        assertEquals(new Coverage(1, 1), table.coverage());
        assertEquals(new Coverage(0, 1), table.giving());
        assertEquals(List.of(), table.rows());
    }

    @Test
    void scoresAreOfThoseThatStateItAgainstAllOthersSearched() {
        SignalTable table = small();
        assertEquals(0.5, known(table.rows().get(0).mean()).value(), 1e-12);
        Contrast contrast = table.contrasts(Adjustment.NONE).get(0);
        assertEquals("churn-risk", contrast.first().label());
        assertEquals("others", contrast.second().label());
        assertEquals(2, contrast.first().metric().n());
        assertEquals(new Coverage(4, 5), contrast.second().metric().coverage());
        assertEquals(0.5 - 35 / 4.0, contrast.estimate().known().orElseThrow().value(), 1e-12);
    }

    @Test
    void onlyWhatIsStatedIsHeldAgainstTheOthers() {
        List<Contrast> contrasts = small().contrasts(Adjustment.BENJAMINI_HOCHBERG);
        assertEquals(
                List.of("churn-risk", "bug-report"),
                contrasts.stream().map(one -> one.first().label()).toList());
        assertTrue(contrasts.get(1).significance().isEmpty(), "no score, no test");
    }

    @Test
    void aRealDifferenceIsFoundAndTheTestsAreAdjusted() {
        SignalTable table = new SignalTable(ScoreMetric.NPS_MEAN, FindingOptions.DEFAULT);
        for (int i = 0; i < 60; i++) {
            table.add(churn(STATED).nps(i % 4).analysis());
            table.add(Given.words().signals(BUG_REPORT).nps(i % 11).analysis());
            table.add(none().nps(10 - i % 4).analysis());
        }
        List<Contrast> contrasts = table.contrasts(Adjustment.BENJAMINI_HOCHBERG);
        assertTrue(contrasts.get(0).estimate().known().orElseThrow().interval().high() < -3, contrasts::toString);
        contrasts.forEach(contrast ->
                assertEquals(2, contrast.significance().orElseThrow().tests()));
        assertEquals("welch", contrasts.get(0).significance().orElseThrow().test());
    }

    @Test
    void fewAreNotEnough() {
        SignalTable table = table(
                FindingOptions.DEFAULT,
                churn(STATED).nps(1).analysis(),
                none().nps(9).analysis());
        SignalRow churn = table.rows().get(0);
        assertEquals(new NotEnough("verbatims", 2, 10), churn.share().estimate());
        assertEquals(new NotEnough("scores", 1, 10), churn.mean().estimate());
        assertTrue(table.contrasts(Adjustment.NONE).get(0).estimate() instanceof NotEnough);
    }

    @Test
    void anotherScalesScoresAreNoneOfThisOne() {
        SignalTable table = table(ANY, churn(STATED).score(ScoreScale.STARS, 1).analysis());
        assertEquals(0, table.rows().get(0).mean().n());
    }

    @Test
    void aRowCompletesItsMoods() {
        SignalRow row = small().rows().get(0);
        SignalRow copy = new SignalRow(SignalKind.QUESTION, Map.of(THIRD_PARTY, 3L), row.share(), row.mean());
        assertEquals(3, copy.count(THIRD_PARTY));
        assertEquals(0, copy.stated());
        assertEquals(Modality.values().length, copy.moods().size());
    }

    @Test
    void givesATree() {
        Object tree = small().toJson();
        JsonTree.line(tree);
        assertEquals("churn-risk", JsonTree.at(tree, "signals", 0, "signal"));
        assertEquals(2L, JsonTree.at(tree, "signals", 0, "moods", "stated"));
        assertEquals(1L, JsonTree.at(tree, "signals", 0, "moods", "negated"));
        assertEquals(7L, JsonTree.at(tree, "coverage", "having"));
        assertEquals("churn-risk", JsonTree.at(tree, "contrasts", 0, "first", "label"));
    }
}
