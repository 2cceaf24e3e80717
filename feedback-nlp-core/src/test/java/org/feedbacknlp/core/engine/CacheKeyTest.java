package org.feedbacknlp.core.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.feedbacknlp.api.Score;
import org.feedbacknlp.api.ScoreScale;
import org.feedbacknlp.api.Verbatim;
import org.junit.jupiter.api.Test;

/** What stands for a text in the cache: all that its analysis rests on, and nothing that gives it away. */
class CacheKeyTest {
    private static final byte[] SECRET = CacheKey.Maker.newSecret();

    private final CacheKey.Maker keys = CacheKey.Maker.of(SECRET);

    private static Verbatim.Builder text() {
        return Verbatim.builder("my boss beats me");
    }

    @Test
    void textQuestionAndLanguageMakeTheKey() {
        Set<CacheKey> different = new HashSet<>();
        List<Verbatim> verbatims = List.of(
                text().build(),
                Verbatim.of("my boss beats me "),
                Verbatim.of("My boss beats me"),
                Verbatim.of(""),
                text().question("Why?").build(),
                text().question("Why").build(),
                text().language("en").build(),
                text().language("de").build(),
                text().question("en").build(),
                text().question("Why?").language("en").build(),
                text().question("Why?en").build(),
                Verbatim.of("caf\u00e9"),
                Verbatim.of("cafe\u0301"),
                Verbatim.of("\ufffd"));
        verbatims.forEach(verbatim -> assertTrue(different.add(keys.of(verbatim)), () -> "equal keys: " + verbatim));
    }

    @Test
    void whatAnAnnotatorOfTheWordsDoesNotSeeMakesNoDifference() {
        assertEquals(
                keys.of(text().build()),
                keys.of(text().id("v1")
                        .score(Score.parse(ScoreScale.NPS, "3"))
                        .channel("email")
                        .respondent("r1")
                        .segment("plan", "pro")
                        .build()));
    }

    /** The two have one normal form and one length, and so one analysis. */
    @Test
    void N015_aLoneSurrogateSharesItsKeyWithTheReplacementCharacter() {
        assertEquals(keys.of(Verbatim.of("bad\ufffd")), keys.of(Verbatim.of("bad\ud800")));
    }

    @Test
    void twoMakersOfOneSecretAgreeAndOthersDoNot() {
        assertEquals(keys.of(text().build()), CacheKey.Maker.of(SECRET).of(text().build()));
        assertNotEquals(
                keys.of(text().build()),
                CacheKey.Maker.of(CacheKey.Maker.newSecret()).of(text().build()));
    }

    @Test
    void aKeyIsOfATextWhateverWasAsked() {
        CacheKey text = keys.of(text().build());
        assertTrue(keys.of(text().question("Why?").language("en").build()).isOf(text));
        assertFalse(keys.of(Verbatim.of("another text")).isOf(text));
    }

    @Test
    void C8_aKeyShowsNoText() {
        assertFalse(keys.of(text().question("Why?").build()).toString().contains("boss"));
    }

    @Test
    void aSecretIsLongAndNeverTheSame() {
        byte[] one = CacheKey.Maker.newSecret();
        assertEquals(32, one.length);
        assertNotEquals(List.of(one[0], one[1], one[2], one[3], one[4]), firstFive(CacheKey.Maker.newSecret()));
    }

    private static List<Byte> firstFive(byte[] bytes) {
        return List.of(bytes[0], bytes[1], bytes[2], bytes[3], bytes[4]);
    }
}
