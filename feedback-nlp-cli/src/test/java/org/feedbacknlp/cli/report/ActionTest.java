package org.feedbacknlp.cli.report;

import static org.feedbacknlp.api.layer.Modality.CONDITIONAL;
import static org.feedbacknlp.api.layer.Modality.NEGATED;
import static org.feedbacknlp.api.layer.Modality.STATED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.feedbacknlp.api.Outcome;
import org.feedbacknlp.api.layer.Emotion;
import org.feedbacknlp.api.layer.Severity.Level;
import org.feedbacknlp.api.layer.SignalKind;
import org.feedbacknlp.api.layer.Stage;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The section on what calls for action. */
class ActionTest {
    private static final String LEAVING = "We have cancelled our contract as of today.";
    private static final String DOWN = "The whole system was down for hours.";

    private static Given none(int i) {
        return Given.words().id("none-" + i).searchedForActions();
    }

    /** 20 that leave, scored 1 or 2; 5 that will if; 3 that never would; 12 with a defect; 60 with none of it, scored 9 or 10. */
    private static List<Outcome> some() {
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            outcomes.add(none(i).nps(9 + i % 2).done());
        }
        for (int i = 0; i < 20; i++) {
            outcomes.add(Given.text(LEAVING)
                    .id("left-" + i)
                    .nps(1 + i % 2)
                    .sentence()
                    .signals(SignalKind.CHURN_RISK, STATED)
                    .searchedForActions()
                    .done());
        }
        for (int i = 0; i < 8; i++) {
            outcomes.add(none(i).signals(SignalKind.CHURN_RISK, i < 5 ? CONDITIONAL : NEGATED)
                    .done());
        }
        for (int i = 0; i < 12; i++) {
            outcomes.add(Given.text(DOWN)
                    .id("down-" + i)
                    .on("2026-03-0" + (1 + i % 9))
                    .sentence()
                    .signals(SignalKind.BUG_REPORT, STATED)
                    .severe(i < 2 ? Level.S1 : i < 11 ? Level.S2 : Level.S3, i < 2 ? "data-loss" : "outage")
                    .effort(i < 4 ? 2 : 1)
                    .emotions(Emotion.ANNOYANCE)
                    .stage(Stage.SUPPORT)
                    .searchedForActions()
                    .done());
        }
        return outcomes;
    }

    private static Written written() {
        return Written.of(Asked.nps(), some());
    }

    private static List<String> columns(Written written, String caption) {
        return table(written, caption).select("thead th").eachText();
    }

    private static Element table(Written written, String caption) {
        return written.section("actions").select("table").stream()
                .filter(table -> table.expectFirst("caption").text().startsWith(caption))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no table " + caption + " in " + written.text("actions")));
    }

    @Test
    void signalsAreCountedByTheirMoodWithShareAndInterval() {
        Written written = written();
        assertTrue(
                written.text("actions").contains("100 of 100 verbatims (100%) were searched for signals"),
                written.text("actions"));
        assertTrue(written.text("actions").contains("40 of 100 verbatims (40%) give at least one."));
        List<String> churn = written.row("actions", "Churn risk");
        assertEquals(List.of("20 20% (13 to 29%)", "5", "3"), churn.subList(0, 3));
    }

    @Test
    void theMostUrgentComeFirst() {
        assertEquals(List.of("Churn risk", "Defect"), written().rows("actions"));
    }

    @Test
    void columnsInWhichNothingIsCountedAreLeftOut() {
        assertEquals(
                List.of("Signal", "Stated", "May be", "Not so", "Mean NPS answer", "Against the others", "Adjusted p"),
                columns(written(), "The most urgent"));
    }

    @Test
    void scoresOfThoseThatStateItAreHeldAgainstTheOthers() {
        Written written = written();
        List<String> churn = written.row("actions", "Churn risk");
        assertTrue(churn.get(3).startsWith("1.50 "), churn.get(3));
        assertTrue(churn.get(4).startsWith("−8.00 "), churn.get(4));
        assertEquals("< 0.001 welch, 1 test", churn.get(5));
        List<String> defect = written.row("actions", "Defect");
        assertEquals(List.of("not enough n 0, 10 needed", "not compared", "not tested"), defect.subList(3, 6));
    }

    @Test
    void withoutScoresNoneIsSpokenOf() {
        Written written = Written.of(Asked.words(), some());
        assertEquals(List.of("Signal", "Stated", "May be", "Not so"), columns(written, "The most urgent"));
        assertFalse(written.text("actions").contains("p-values"), written.text("actions"));
    }

    @Test
    void tooFewScoresToCompareAreNotSpokenOf() {
        List<Outcome> few = List.of(
                none(0).nps(3).signals(SignalKind.QUESTION, STATED).done(),
                none(1).nps(9).done());
        Written written = Written.of(Asked.nps(), few);
        assertEquals(List.of("Signal", "Stated"), columns(written, "The most urgent"));
        assertEquals(List.of("1"), written.row("actions", "Question"));
        assertEquals(0, written.section("actions").select("figure").size());
    }

    @Test
    void theChartShowsTheSharesFromZero() {
        JsonNode chart = written().chart("signals-chart");
        assertEquals(List.of("Churn risk", "Defect"), Written.list(chart.get("names")));
        assertEquals(0, chart.get("from").asInt());
        assertEquals(0.2, chart.at("/series/0/values/0").asDouble());
    }

    @Test
    void wordsThatStateASignalAreQuotedOnceEachWithTheirId() {
        Element voices = written().section("actions").expectFirst(".voices");
        assertEquals(
                List.of("Churn risk stated by 20 verbatims", "Defect stated by 12 verbatims"),
                voices.select("h4").eachText());
        assertEquals(
                List.of(LEAVING + " left-0", DOWN + " down-0"),
                voices.select("blockquote").eachText());
    }

    @Test
    void personalDataIsNotQuoted() {
        Outcome personal = Given.text("Call me on jo@example.org about the outage today.")
                .id("v")
                .sentence()
                .signals(SignalKind.ESCALATION, STATED)
                .severe(Level.S1, "legal")
                .done();
        Written written = Written.of(Asked.words(), List.of(personal));
        assertFalse(written.page().text().contains("jo@"), written.text("actions"));
        assertEquals(
                "S1 v legal", written.section("actions").select(".severe li").text());
    }

    @Test
    void severityHasItsReasonsTheMostFrequentFirst() {
        Written written = written();
        assertEquals(List.of("2 2.0% (0.6 to 7.0%)", "data loss 2"), written.row("actions", "S1"));
        assertEquals(List.of("9 9.0% (4.8 to 16%)", "outage 9"), written.row("actions", "S2"));
        assertEquals(List.of(), written.row("actions", "S4"), "a level that was not met is left out");
    }

    @Test
    void theWorstAreToldOneByOneTheLatestFirst() {
        Element section = written().section("actions");
        List<String> first = section.select("> .severe li > p").eachText();
        assertEquals(8, first.size());
        assertEquals("S1 down-1 data loss, 2026-03-02", first.get(0));
        assertEquals("S1 down-0 data loss, 2026-03-01", first.get(1));
        assertEquals("S2 down-8 outage, 2026-03-09", first.get(2));
        assertEquals(DOWN, section.expectFirst("> .severe li blockquote").text());
        assertEquals(3, section.select("details .severe li").size());
        assertFalse(section.text().contains("of level S1 or S2"), section.text());
    }

    @Test
    void beyondFortyTheRestIsCounted() {
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < 130; i++) {
            outcomes.add(none(i).severe(Level.S2, "outage").done());
        }
        Element section = Written.of(Asked.words(), outcomes).section("actions");
        assertEquals(40, section.select(".severe li").size());
        assertTrue(section.text().contains("90 more verbatims are of level S1 or S2;"), section.text());
    }

    @Test
    void effortAndStageAreSharesOfThoseThatTellAndEmotionsOfThoseSearched() {
        Written written = written();
        assertEquals(
                "Effort, of 12 verbatims that tell of it",
                table(written, "Effort").expectFirst("caption").text());
        assertEquals(List.of("4", "33% 14 to 61%"), written.row("actions", "very hard"));
        assertEquals(List.of("8", "67% 39 to 86%"), written.row("actions", "hard"));
        assertEquals(List.of(), written.row("actions", "ordinary"));
        assertEquals(List.of("12", "12% 7.0 to 20%"), written.row("actions", "annoyance"));
        assertEquals(List.of("12", "100% 76 to 100%"), written.row("actions", "support"));
    }

    @Test
    void tooFewAreCountedWithoutAShare() {
        List<Outcome> few = List.of(none(0).effort(-2).done(), none(1).done());
        Written written = Written.of(Asked.words(), few);
        assertEquals(List.of("1"), written.row("actions", "effortless"));
        assertEquals(List.of("Effort", "Verbatims"), columns(written, "Effort"));
        assertEquals(1, written.section("actions").select("table").size(), "nothing is said of what was not found");
    }

    @Test
    void emotionsComeTheMostFeltFirst() {
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            outcomes.add(none(i).emotions(i < 4 ? Emotion.JOY : Emotion.FEAR).done());
        }
        assertEquals(List.of("fear", "joy"), Written.of(Asked.words(), outcomes).rows("actions"));
    }

    @Test
    void whereNothingIsFoundNothingIsSaid() {
        Written written =
                Written.of(Asked.nps(), List.of(none(0).done(), Given.words().done()));
        assertFalse(written.sections().contains("actions"), written.sections()::toString);
    }

    @Test
    void sarcasmIsAFlagAndNoAct() {
        Outcome ironic = none(0).signals(SignalKind.SARCASM, STATED).effort(1).done();
        Written written = Written.of(Asked.words(), List.of(ironic));
        assertFalse(written.text("actions").toLowerCase(java.util.Locale.ROOT).contains("sarcasm"));
    }

    @Test
    void whatIsSevereAndWhoLeavesStandsOut() {
        List<String> points = written().points();
        assertTrue(
                points.contains(
                        "Severe problems: 2 of level S1 (danger, data lost or exposed, money taken, the law) and"
                                + " 9 of level S2 (cannot go on, asked again and again, deadline missed), of 100 verbatims"
                                + " searched for problems."),
                points::toString);
        assertTrue(
                points.contains("Churn risk: 20 of 100 verbatims searched for signals state that somebody leaves:"
                        + " 20% (13 to 29%)."),
                points::toString);
    }

    @Test
    void theTreeHasEverything() {
        Report report = new Report(Asked.nps());
        some().forEach(report::add);
        JsonNode tree = new ObjectMapper().valueToTree(report.toJson()).get("actions");
        assertEquals(20, tree.at("/signals/0/moods/stated").asInt());
        assertEquals("churn-risk", tree.at("/contrasts/0/first/label").asText());
        assertEquals("welch", tree.at("/contrasts/0/significance/test").asText());
        assertEquals(2, tree.at("/severity/levels/0/verbatims").asInt());
        assertEquals("down-1", tree.at("/severe/0/verbatim").asText());
        assertEquals(4, tree.at("/effort/values/0/verbatims").asInt());
        assertEquals(12, tree.at("/emotions/having/having").asInt());
        assertEquals("stage", tree.at("/stages/layer").asText());
        assertEquals(LEAVING, tree.at("/quotes/churn-risk/0/text").asText());
    }
}
