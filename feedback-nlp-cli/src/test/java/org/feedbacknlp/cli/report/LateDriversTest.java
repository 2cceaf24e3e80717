package org.feedbacknlp.cli.report;

import static org.feedbacknlp.api.layer.Polarity.MIXED;
import static org.feedbacknlp.api.layer.Polarity.NEGATIVE;
import static org.feedbacknlp.api.layer.Polarity.POSITIVE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.api.Outcome;
import org.feedbacknlp.api.ScoreScale;
import org.feedbacknlp.insight.DriverOptions;
import org.feedbacknlp.insight.Drivers;
import org.feedbacknlp.insight.FindingOptions;
import org.feedbacknlp.insight.Importance;
import org.feedbacknlp.insight.ScoreMetric;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Drivers that learn their topics from what they are given find what drivers find that were told. */
class LateDriversTest {
    private static final DriverOptions OPTIONS = new DriverOptions(FindingOptions.DEFAULT, Importance.JOHNSON, 60, 3);

    private static List<Analysis> analyses(int size) {
        return Survey.nps(size).stream()
                .filter(Outcome.Done.class::isInstance)
                .map(outcome -> ((Outcome.Done) outcome).analysis())
                .toList();
    }

    private static LateDrivers late(List<Analysis> analyses, int held) {
        LateDrivers late = new LateDrivers(ScoreMetric.NPS, OPTIONS, held);
        analyses.forEach(late::add);
        return late;
    }

    private static Drivers told(List<Analysis> analyses, Set<String> topics) {
        Drivers drivers = new Drivers(topics, ScoreMetric.NPS, OPTIONS);
        analyses.forEach(drivers::add);
        return drivers;
    }

    @ParameterizedTest(name = "{0} held")
    @ValueSource(ints = {300, 1_000, 50_000})
    void theSameIsFoundHoweverManyAreHeld(int held) {
        List<Analysis> analyses = analyses(1_200);
        Drivers drivers = late(analyses, held).drivers().orElseThrow();
        assertEquals(
                told(analyses, Set.of("app", "outage", "price", "status-page")).toJson(), drivers.toJson());
    }

    @Test
    void askingTwiceGivesTheSame() {
        LateDrivers late = late(analyses(400), 50_000);
        assertEquals(
                late.drivers().orElseThrow().toJson(),
                late.drivers().orElseThrow().toJson());
    }

    @Test
    void whereTheFirstCarryNoTopicThereIsNone() {
        LateDrivers late = new LateDrivers(ScoreMetric.NPS, OPTIONS, 5);
        analyses(500).forEach(late::add);
        assertEquals(Optional.empty(), late.drivers());
    }

    /** Verbatims without id and respondent are told apart by their words, which are not kept. */
    @Test
    void anonymousVerbatimsAreNotTakenForOneRespondent() {
        LateDrivers late = new LateDrivers(ScoreMetric.NPS, OPTIONS, 50_000);
        for (int i = 0; i < 400; i++) {
            Given given = Given.text("These are words number " + i + ".").nps(i % 3 == 0 ? 1 : 10);
            late.add((i % 2 == 0 ? given.about("price", i % 3 == 0 ? NEGATIVE : POSITIVE) : given.aboutNothing())
                    .analysis());
        }
        double width = late.drivers().orElseThrow().drivers().get(0).estimate().known().stream()
                .mapToDouble(known -> known.interval().high() - known.interval().low())
                .sum();
        assertTrue(width > 0.01 && width < 0.5, () -> "width " + width);
    }

    /** Topics by letter: so many negative, positive and mixed mentions of so many scores. */
    @ParameterizedTest(name = "{0} scores: {1}")
    @CsvSource({
        "19, ''", // a predictor takes ten scores, the mean ten as well
        "20, a",
        "39, a",
        "40, ab", // b is felt about both ways
        "50, abd",
        "500, abd" // c is mentioned nine times only
    })
    void topicsAreChosenAsTheScoresCarryThem(int scores, String chosen) {
        TopicChoice choice = new TopicChoice(ScoreMetric.NPS, 10);
        for (int i = 0; i < scores; i++) {
            Given given = Given.words().id("v" + i).nps(i % 11).aboutNothing();
            if (i < 18) {
                given.about("a", NEGATIVE);
            }
            if (i < 15) {
                given.about("b", MIXED);
            }
            if (i < 9) {
                given.about("c", POSITIVE);
            }
            if (i < 10) {
                given.about("d", POSITIVE);
            }
            choice.add(given.analysis());
        }
        assertEquals(chosen, String.join("", choice.chosen()));
        assertEquals(scores, choice.scores());
    }

    @Test
    void neverMoreTopicsThanDriversTake() {
        TopicChoice choice = new TopicChoice(ScoreMetric.NPS, 10);
        for (int i = 0; i < 2_000; i++) {
            Given given = Given.words().id("v" + i).nps(i % 11);
            for (int topic = 0; topic < 90; topic++) {
                given.about("t" + topic, NEGATIVE);
            }
            choice.add(given.analysis());
        }
        assertEquals(90, choice.candidates());
        assertEquals(Drivers.MOST_TOPICS, choice.chosen().size());
    }

    @Test
    void onlyScoresOnTheScaleCount() {
        TopicChoice choice = new TopicChoice(ScoreMetric.NPS, 10);
        for (int i = 0; i < 100; i++) {
            choice.add(Given.words()
                    .score(ScoreScale.STARS, 1 + i % 5)
                    .about("a", NEGATIVE)
                    .analysis());
            choice.add(Given.words().nps(3).analysis());
            choice.add(Given.words().about("a", NEGATIVE).analysis());
        }
        assertEquals(0, choice.scores());
        assertEquals(new TreeSet<>(), choice.chosen());
    }
}
