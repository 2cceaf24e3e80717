package org.feedbacknlp.apitest;

import static org.feedbacknlp.apitest.support.Refusal.illegal;
import static org.feedbacknlp.apitest.support.Refusal.missing;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.feedbacknlp.api.Score;
import org.feedbacknlp.api.ScoreScale;
import org.feedbacknlp.apitest.support.JsonText;
import org.feedbacknlp.apitest.support.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The number beside the words: on its scale, or refused, and never clamped. */
class ScoreTest {
    @ParameterizedTest(name = "{0} is {1}..{2}")
    @CsvSource({"NPS, 0, 10", "CSAT, 1, 5", "CES, 1, 7", "STARS, 1, 5"})
    void scales(ScoreScale scale, int lowest, int highest) {
        assertEquals(lowest, scale.lowest());
        assertEquals(highest, scale.highest());
    }

    @ParameterizedTest
    @EnumSource
    void everyAnswerOfAScaleIsTakenAndRead(ScoreScale scale) {
        for (int value = scale.lowest(); value <= scale.highest(); value++) {
            Score score = new Score(scale, value);
            assertEquals(scale, score.scale());
            assertEquals(value, score.value());
            assertEquals(score, Score.parse(scale, String.valueOf(value)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void theNextAnswerBeyondAScaleIsRefused(ScoreScale scale) {
        for (int value : new int[] {scale.lowest() - 1, scale.highest() + 1, Integer.MIN_VALUE, Integer.MAX_VALUE}) {
            illegal("outside", scale.id(), () -> new Score(scale, value)).check();
        }
    }

    @ParameterizedTest(name = "N087 NPS \"{0}\"")
    @ValueSource(
            strings = {
                "11",
                "-1",
                "10.5",
                "NaN",
                "10 ",
                " 10",
                "\u0661\u0660",
                "\uff11\uff10",
                "",
                " ",
                "+5",
                "1e1",
                "0x1",
                "5,0",
                "5/10",
                "ten",
                "null",
                "10\n",
                "10\u0000",
                "10\u200b",
                "\ufeff10",
                "99999",
                "4294967306",
                "9223372036854775817"
            })
    void n087RefusesWhatIsNotOnTheScale(String text) {
        illegal("NPS", "nps score", () -> Score.parse(ScoreScale.NPS, text)).check();
    }

    @ParameterizedTest(name = "N087 {0} \"{1}\": {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    NPS   | 11   | nps score 11 is outside 0..10
                    CSAT  | 0    | csat score 0 is outside 1..5
                    CES   | 8    | ces score 8 is outside 1..7
                    STARS | 6    | stars score 6 is outside 1..5
                    STARS | 4.5  | stars score is not a whole number from 1 to 5 in plain digits
                    CES   | -1   | ces score is not a whole number from 1 to 7 in plain digits
                    """)
    void n087TheMessageSaysWhichScaleAndWhatItTakes(ScoreScale scale, String text, String message) {
        illegal(text, message, () -> Score.parse(scale, text)).check();
    }

    @ParameterizedTest(name = "\"{0}\" is {1}")
    @CsvSource({"0, 0", "7, 7", "07, 7", "10, 10", "0010, 10"})
    void leadingZerosAreDigits(String text, int value) {
        assertEquals(value, Score.parse(ScoreScale.NPS, text).value());
    }

    static Stream<Refusal> nulls() {
        return Stream.of(
                missing("scale", () -> new Score(null, 3)),
                missing("scale", () -> Score.parse(null, "3")),
                missing("scale", () -> Score.parse(null, "x")),
                missing("text", () -> Score.parse(ScoreScale.NPS, null)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("nulls")
    void refusesNull(Refusal refusal) {
        refusal.check();
    }

    @Test
    void json() {
        assertEquals("{\"scale\":\"csat\",\"value\":4}", JsonText.of(new Score(ScoreScale.CSAT, 4).toJson()));
    }
}
