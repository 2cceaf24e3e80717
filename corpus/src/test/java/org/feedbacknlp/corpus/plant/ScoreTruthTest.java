package org.feedbacknlp.corpus.plant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.feedbacknlp.api.Score;
import org.feedbacknlp.api.ScoreScale;
import org.feedbacknlp.api.layer.Polarity;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Missing and misread scores are as rare as promised, and respondents differ from one another. */
class ScoreTruthTest {
    @Test
    void aboutThreePercentAreMissing() {
        List<Planted> all = Rows.all();
        long missing =
                all.stream().filter(row -> row.verbatim().score().isEmpty()).count();
        assertEquals(0.03, missing / (double) all.size(), 0.015);
    }

    @Test
    void aboutTwoPercentDisagreeWithTheText() {
        List<Planted> all = Rows.all();
        long misread = all.stream().filter(Planted::misread).count();
        assertEquals(0.02, misread / (double) all.size(), 0.01);
    }

    @TestFactory
    Stream<DynamicTest> aMisreadScoreIsTheRightOneTurnedRound() {
        return Rows.industries(industry -> {
            Effects honest = new Effects(withoutMisreading(), Rows.EFFECTS.industries());
            List<Planted> right = Rows.of(honest, industry);
            List<Planted> given = Rows.of(industry);
            for (int i = 0; i < given.size(); i++) {
                Optional<Integer> meant = right.get(i).verbatim().score().map(Score::value);
                Optional<Integer> expected =
                        given.get(i).misread() ? meant.map(value -> turnedRound(industry, value)) : meant;
                assertEquals(
                        expected,
                        given.get(i).verbatim().score().map(Score::value),
                        given.get(i).gold()::id);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> happyTextsScoreHigherThanUnhappyOnes() {
        return Rows.industries(industry -> {
            List<Planted> scored = Rows.scored(Rows.of(industry));
            double happy = Rows.mean(scored, row -> is(row, Polarity.POSITIVE));
            double unhappy = Rows.mean(scored, row -> is(row, Polarity.NEGATIVE));
            assertTrue(happy > unhappy + 2 * Rows.point(industry), () -> happy + " and " + unhappy);
        });
    }

    @TestFactory
    Stream<DynamicTest> allValuesOfTheScaleButRareOnesOccur() {
        return Rows.industries(industry -> {
            ScoreScale scale = Rows.EFFECTS.of(industry).scale();
            long different = Rows.scored(Rows.of(industry)).stream()
                    .map(Rows::score)
                    .distinct()
                    .count();
            assertTrue(different >= scale.highest() - scale.lowest() - 1, () -> different + " different scores");
        });
    }

    @Test
    void twoScoresOfOneRespondentResembleOneAnother() {
        double within = 0;
        double across = 0;
        for (int seed = 0; seed < Rows.SAMPLES; seed++) {
            List<List<Planted>> pairs = pairs(seed);
            for (int i = 0; i < pairs.size(); i++) {
                double first = Rows.score(pairs.get(i).get(0));
                within += Math.abs(first - Rows.score(pairs.get(i).get(1)));
                across += Math.abs(
                        first - Rows.score(pairs.get((i + 1) % pairs.size()).get(1)));
            }
        }
        assertTrue(within < 0.85 * across, within + " within, " + across + " across");
    }

    /** The rows of those who wrote twice, with scores that no text moves. */
    private static List<List<Planted>> pairs(int seed) {
        return Rows.of(new Effects(noiseAlone(seed), Map.of("airline", flat())), "airline").stream()
                .collect(Collectors.groupingBy(
                        row -> row.verbatim().respondent().orElseThrow(), TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .filter(rows -> rows.size() == 2)
                .toList();
    }

    private static Survey withoutMisreading() {
        Survey s = Rows.EFFECTS.survey();
        return new Survey(
                s.seed(),
                s.start(),
                s.weeks(),
                s.eventShare(),
                s.writesAgain(),
                s.respondentNoise(),
                s.textNoise(),
                s.missing(),
                0,
                s.mood());
    }

    private static Survey noiseAlone(int seed) {
        Survey s = Rows.EFFECTS.survey();
        return new Survey(seed, s.start(), s.weeks(), s.eventShare(), s.writesAgain(), 1, 1, 0, 0, Map.of());
    }

    /** The airline with drivers too weak to be seen. */
    private static IndustryEffects flat() {
        IndustryEffects own = Rows.EFFECTS.of("airline");
        Drivers flat =
                new Drivers(5, "punctuality", "catering", Map.of("punctuality", Map.of(Polarity.NEGATIVE, -1e-9)));
        return new IndustryEffects(
                own.scale(),
                own.hints(),
                own.channels(),
                own.segments(),
                own.nulls(),
                own.event(),
                own.priceGroup(),
                flat);
    }

    private static int turnedRound(String industry, int value) {
        ScoreScale scale = Rows.EFFECTS.of(industry).scale();
        return scale.lowest() + scale.highest() - value;
    }

    private static boolean is(Planted row, Polarity sentiment) {
        return row.gold().labels().sentiment().equals(Optional.of(sentiment));
    }
}
