package org.feedbacknlp.corpus.plant;

import static org.feedbacknlp.corpus.plant.Samples.effects;
import static org.feedbacknlp.corpus.plant.Samples.gold;
import static org.feedbacknlp.corpus.plant.Samples.survey;
import static org.feedbacknlp.corpus.plant.Samples.topic;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.feedbacknlp.api.Score;
import org.feedbacknlp.api.ScoreScale;
import org.feedbacknlp.api.layer.Polarity;
import org.feedbacknlp.corpus.GoldTopic;
import org.feedbacknlp.corpus.GoldVerbatim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Base 7; mood +1 or -1; reliability -3 or +1; support -2 or +1.5; integrations nothing. No noise. */
class ScoresTest {
    @ParameterizedTest(name = "{0}: {1}, reliability {2}, support {3}, integrations {4}: NPS {5}, stars {6}")
    @CsvSource({
        "base-alone, NEUTRAL, , , , 7, 4",
        "good-mood, POSITIVE, , , , 8, 4",
        "bad-mood, NEGATIVE, , , , 6, 3",
        "mixed-mood-adds-nothing, MIXED, , , , 7, 4",
        "harmful, NEGATIVE, NEGATIVE, , , 3, 2",
        "harmful-and-support, NEGATIVE, NEGATIVE, NEGATIVE, , 1, 1",
        "one-makes-up-for-the-other, MIXED, NEGATIVE, POSITIVE, , 6, 3",
        "neutral-mention-adds-nothing, NEUTRAL, NEUTRAL, NEUTRAL, , 7, 4",
        "mixed-mention-without-points, NEUTRAL, MIXED, , , 7, 4",
        "cut-at-the-top, POSITIVE, POSITIVE, POSITIVE, , 10, 5",
        "innocent-praised, NEGATIVE, NEGATIVE, , POSITIVE, 3, 2",
        "innocent-blamed, NEUTRAL, , , NEGATIVE, 7, 4",
        "innocent-alone, POSITIVE, , , POSITIVE, 8, 4"
    })
    void pointsAddUp(
            String id,
            Polarity mood,
            Polarity reliability,
            Polarity support,
            Polarity integrations,
            int nps,
            int stars) {
        List<GoldTopic> topics = new ArrayList<>();
        Optional.ofNullable(reliability).ifPresent(polarity -> topics.add(topic("reliability", polarity)));
        Optional.ofNullable(support).ifPresent(polarity -> topics.add(topic("support", polarity)));
        Optional.ofNullable(integrations).ifPresent(polarity -> topics.add(topic("integrations", polarity)));
        GoldVerbatim text = gold("saas-001", "en", Optional.of(mood), topics);
        assertEquals(Optional.of(new Score(ScoreScale.NPS, nps)), score(ScoreScale.NPS, text), id);
        assertEquals(Optional.of(new Score(ScoreScale.STARS, stars)), score(ScoreScale.STARS, text), id);
    }

    @Test
    void aTextThatIsNotContentHasTheBase() {
        GoldVerbatim gibberish = gold("saas-001", "und", Optional.empty(), List.of());
        assertEquals(Optional.of(new Score(ScoreScale.NPS, 7)), score(ScoreScale.NPS, gibberish));
    }

    @ParameterizedTest
    @EnumSource
    void everyScaleHoldsItsScores(ScoreScale scale) {
        GoldVerbatim worst = gold(
                "saas-001",
                Polarity.NEGATIVE,
                topic("reliability", Polarity.NEGATIVE),
                topic("support", Polarity.NEGATIVE));
        GoldVerbatim best = gold(
                "saas-001",
                Polarity.POSITIVE,
                topic("reliability", Polarity.POSITIVE),
                topic("support", Polarity.POSITIVE));
        assertEquals(scale.highest(), score(scale, best).orElseThrow().value());
        assertTrue(score(scale, worst).orElseThrow().value() <= scale.lowest() + 1);
    }

    @Test
    void whereAllAreMissingThereIsNone() {
        Scores scores = new Scores(survey(0, 1, 0), effects(ScoreScale.NPS));
        GoldVerbatim text = gold("saas-001", Polarity.POSITIVE);
        assertEquals(Optional.empty(), scores.score(text, text));
    }

    @ParameterizedTest(name = "{0}: {1} instead of {2}")
    @CsvSource({"POSITIVE, 2, 8", "NEGATIVE, 4, 6", "NEUTRAL, 7, 7", "MIXED, 7, 7"})
    void onlyClearWordsAreMisread(Polarity sentiment, int given, int meant) {
        GoldVerbatim text = gold("saas-001", sentiment);
        Scores turned = new Scores(survey(0, 0, 1), effects(ScoreScale.NPS));
        assertEquals(given, turned.score(text, text).orElseThrow().value());
        assertEquals(meant, score(ScoreScale.NPS, text).orElseThrow().value());
        assertEquals(given != meant, turned.misread(text));
    }

    @Test
    void gibberishIsNotMisread() {
        Scores turned = new Scores(survey(0, 0, 1), effects(ScoreScale.NPS));
        assertFalse(turned.misread(gold("saas-001", "und", Optional.empty(), List.of())));
    }

    @Test
    void starsTurnRoundToo() {
        GoldVerbatim text = gold("saas-001", Polarity.POSITIVE, topic("support", Polarity.POSITIVE));
        Scores turned = new Scores(survey(0, 0, 1), effects(ScoreScale.STARS));
        assertEquals(1, turned.score(text, text).orElseThrow().value());
    }

    @Test
    void theRespondentsLevelGoesWithTheFirstText() {
        Survey quiet = survey(0, 0, 0);
        Survey loud =
                new Survey(1, quiet.start(), 26, 1, 0, /* respondentNoise */ 3, /* textNoise */ 0, 0, 0, quiet.mood());
        Scores scores = new Scores(loud, effects(ScoreScale.NPS));
        GoldVerbatim first = gold("saas-001", Polarity.NEUTRAL);
        GoldVerbatim second = gold("saas-011", Polarity.NEUTRAL);
        assertEquals(scores.score(first, first), scores.score(second, first));
    }

    private static Optional<Score> score(ScoreScale scale, GoldVerbatim text) {
        return new Scores(survey(0, 0, 0), effects(scale)).score(text, text);
    }
}
