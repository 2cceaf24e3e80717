package org.feedbacknlp.training.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a card says of a set, on sets of a handful of texts. */
class SetFiguresTest {
    private static final int NEGATIVE = 0;
    private static final int NEUTRAL = 1;
    private static final int POSITIVE = 2;

    /** Makes a text that is called positive with a probability; what is left goes to negative. */
    private static Judged positive(String text, int label, double probability) {
        return new Judged(text, label, List.of(1 - probability, 0.0, probability));
    }

    /** Reads "r90 w80": a text told right with 0.90, one told wrong with 0.80. */
    private static List<Judged> texts(String told) {
        List<Judged> texts = new ArrayList<>();
        for (String one : told.split(" ", -1)) {
            double sure = Integer.parseInt(one.substring(1)) / 100.0;
            texts.add(positive("text", one.charAt(0) == 'r' ? POSITIVE : NEGATIVE, sure));
        }
        return texts;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "all are right               | r90 r80 r70                                                 | 1",
                "hardly any is | w90 w80 w70 r60 | 0",
                "the surest is wrong         | w90 r80 r70 r60                                             | 0",
                "the surest are right        | r95 r90 w80 w70                                             | 0.5",
                "nine of ten are enough      | r99 r98 r97 r96 r95 r94 r93 r92 r91 w90                     | 1",
                "eight of nine are not       | r99 r98 r97 r96 r95 r94 r93 r92 w91                         | 0.889",
                "a wrong one is made good    | r99 w98 r97 r96 r95 r94 r93 r92 r91 r90                     | 1",
                "as sure comes together      | r90 w90                                                     | 0",
                "whatever the order          | w70 r95 w80 r90                                             | 0.5",
            })
    void coverageIsTheLargestShareOfWhichNineInTenAreRight(String id, String told, double coverage) {
        assertEquals(coverage, new SetFigures(texts(told)).coverage(), 0.0005, id);
    }

    @Test
    void ofNothingThereIsNoCoverage() {
        assertEquals(0, new SetFigures(List.of()).coverage());
    }

    @Test
    void coverageHangsOnNoOrder() {
        for (long seed = 1; seed <= 20; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            List<Judged> texts = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                double sure = 0.5 + random.nextInt(10) / 20.0;
                texts.add(positive("text", random.nextDouble() < sure + 0.2 ? POSITIVE : NEGATIVE, sure));
            }
            List<Judged> turned = new ArrayList<>();
            texts.forEach(text -> turned.add(0, text));
            double coverage = new SetFigures(texts).coverage();
            assertEquals(coverage, new SetFigures(turned).coverage(), "seed " + seed);
            assertTrue(coverage >= 0 && coverage <= 1, "seed " + seed);
        }
    }

    @Test
    void aLabelThatTheSetHasNotIsNeverSaid() {
        List<Judged> texts = List.of(
                new Judged("a", POSITIVE, List.of(0.1, 0.6, 0.3)), new Judged("b", NEGATIVE, List.of(0.3, 0.6, 0.1)));
        Map<String, Object> figures = new SetFigures(texts).toJson();
        assertEquals(1.0, figures.get("accuracy"));
        assertEquals(0.25, figures.get("calibrationError"), "neutral's part is given to the two others: 0.75 each");
        List<Judged> three = new ArrayList<>(texts);
        three.add(new Judged("c", NEUTRAL, List.of(0.1, 0.8, 0.1)));
        assertEquals(0.333, new SetFigures(three).toJson().get("accuracy"));
    }

    @Test
    void figuresStandInTheOrderOfCards() {
        assertEquals(
                List.of("texts", "accuracy", "macroF1", "calibrationError", "coverageAt90", "slices"),
                List.copyOf(new SetFigures(texts("r90 w60")).toJson().keySet()));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "negator         | Nothing was lovely there                                    | negation short",
                "contraction     | They didn't call, a great pity                              | negation short",
                "inside a word   | A notable and lovely knot                                   | short",
                "contrast        | Lovely but dear                                             | contrast short",
                "no opinion      | The parcel was left with my neighbour                       | no opinion word, short",
                "an idiom is one | It does what it says on the tin                             | short",
                "a picture is one| The parcel \uD83D\uDE00                                     | emoji short",
                "request         | Please be good                                              | request short",
                "neither         | The great room was clean and the great staff were friendly all through our stay | ",
            })
    void slicesAreOfWhatIsInTheText(String id, String text, String slices) {
        Map<?, ?> found = (Map<?, ?>) slices(List.of(positive(text, POSITIVE, 0.9)));
        List<String> names = new ArrayList<>();
        found.keySet().forEach(name -> names.add(String.valueOf(name)));
        String wanted = slices == null ? "" : slices.replace(", ", " ");
        assertEquals(wanted, String.join(" ", names), id);
    }

    private static Object slices(List<Judged> texts) {
        return new SetFigures(texts).toJson().getOrDefault("slices", Map.of());
    }

    @Test
    void aSliceHasItsOwnAccuracy() {
        List<Judged> texts = List.of(
                positive("The parcel was left next door", NEGATIVE, 0.9),
                positive("The parcel was sent on Monday", POSITIVE, 0.9),
                positive("The parcel was a lovely one", POSITIVE, 0.9));
        Map<String, Object> wanted = new LinkedHashMap<>();
        wanted.put("no opinion word", Map.of("texts", 2, "accuracy", 0.5));
        wanted.put("short", Map.of("texts", 3, "accuracy", 0.667));
        assertEquals(wanted, slices(texts));
    }

    @Test
    void oneStarIsCalledPositiveWhereThatIsLikeliestOfAllThree() {
        List<Judged> reviews = List.of(
                new Judged("a", NEGATIVE, List.of(0.3, 0.2, 0.5)),
                new Judged("b", NEGATIVE, List.of(0.2, 0.5, 0.3)),
                new Judged("c", NEGATIVE, List.of(0.4, 0.2, 0.4)));
        assertEquals(0.333, OneStar.calledPositive(reviews));
        assertEquals(0, OneStar.calledPositive(List.of()));
    }
}
