package org.feedbacknlp.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.feedbacknlp.api.layer.TokenHash;
import org.feedbacknlp.core.support.RandomText;
import org.feedbacknlp.core.support.SeededTest;
import org.feedbacknlp.core.support.Visible;
import org.junit.jupiter.api.Test;

/** What each character is to the tokenizer, and the form of a token that is matched. */
class CharClassTest {
    private static void assertAll(byte type, IntPredicate characters) {
        List<String> other = IntStream.rangeClosed(0, Character.MAX_VALUE)
                .filter(characters)
                .filter(c -> CharClass.of((char) c) != type)
                .limit(20)
                .mapToObj(Integer::toHexString)
                .toList();
        assertEquals(List.of(), other);
    }

    @Test
    void N003_whiteSpaceIsAllThatTheJdkKnowsOfEitherKind() {
        assertAll(CharClass.SPACE, c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
        assertEquals(CharClass.SPACE, CharClass.of('\u00a0'), "which String.strip() keeps");
    }

    @Test
    void lettersAreLettersUnlessTheyAreWordsByThemselves() {
        assertAll(
                CharClass.LETTER,
                c -> Character.isLetter(c) && !Character.isIdeographic(c) && !(c >= 0x3041 && c <= 0x309f));
        assertAll(CharClass.IDEOGRAPH, c -> Character.isIdeographic(c) && c != 0x3007);
        assertEquals(CharClass.LETTER, CharClass.of('_'));
        assertEquals(CharClass.LETTER, CharClass.of('\u30a2'), "katakana writes words of many letters");
        assertEquals(CharClass.IDEOGRAPH, CharClass.of('\u3042'), "hiragana does not part its words");
        assertEquals(CharClass.MARK, CharClass.of('\u3099'), "the voicing mark of both");
    }

    @Test
    void halvesOfPairsAndPrivateCharactersAreNoLetters() {
        assertAll(CharClass.HIGH_SURROGATE, c -> Character.isHighSurrogate((char) c));
        assertAll(CharClass.SYMBOL, c -> Character.isLowSurrogate((char) c));
        assertAll(CharClass.SYMBOL, c -> Character.getType(c) == Character.PRIVATE_USE);
    }

    @Test
    void digitsMarksAndCurrenciesAreWhatUnicodeSaysUnlessTheyArePictures() {
        assertAll(CharClass.DIGIT, c -> Character.isDigit(c));
        assertAll(CharClass.MARK, c -> Character.getType(c) == Character.NON_SPACING_MARK);
        assertAll(CharClass.CURRENCY, c -> Character.getType(c) == Character.CURRENCY_SYMBOL);
    }

    @Test
    void aCodePointBeyondThePlaneHasTheClassOfItsType() {
        assertEquals(CharClass.EMOJI, CharClass.ofCodePoint(0x1f44d));
        assertEquals(CharClass.EMOJI, CharClass.ofCodePoint(0x1f1e9));
        assertEquals(CharClass.IDEOGRAPH, CharClass.ofCodePoint(0x2000b));
        assertEquals(CharClass.LETTER, CharClass.ofCodePoint(0x10330));
        assertEquals(CharClass.MARK, CharClass.ofCodePoint(0x1d165));
        assertEquals(CharClass.SYMBOL, CharClass.ofCodePoint(0x1f3fd), "a skin tone is no picture by itself");
        assertEquals(CharClass.SYMBOL, CharClass.ofCodePoint(0x10ffff));
    }

    @Test
    void picturesOfTheBasicPlaneAreTheBlocksOfPictures() {
        assertTrue(IntStream.rangeClosed(0x2600, 0x27bf).allMatch(Emoji::isBase));
        assertTrue(IntStream.of(0x231a, 0x2b50, 0x2934, 0x2b55).allMatch(Emoji::isBase));
        assertFalse(IntStream.rangeClosed(0, 0x202f).anyMatch(Emoji::isBase));
        assertFalse(IntStream.rangeClosed(0x3000, 0xffff).anyMatch(Emoji::isBase));
        assertFalse(IntStream.rangeClosed(0x1f3fb, 0x1f3ff).anyMatch(Emoji::isBase));
    }

    @Test
    void N025_lowerCaseIsByCodeUnitAndTheSameInEveryLocale() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            assertEquals(Character.toLowerCase((char) c), Matched.lower((char) c));
            char inWord = Matched.wordChar((char) c);
            assertTrue(inWord == 0 || inWord == Matched.lower((char) c), Integer.toHexString(c));
        }
    }

    @SeededTest
    void theMatchedFormHasTheHashThatIsSaidAndIsItsOwnForm(long seed) {
        char[] chars = RandomText.of(new Random(seed), 20).toCharArray();
        char[] form = Matched.form(chars, 0, chars.length);
        String shown = Visible.of(new String(chars));
        assertEquals(TokenHash.of(new String(form)), Matched.hash(chars, 0, chars.length), shown);
        assertEquals(new String(form), new String(Matched.form(form, 0, form.length)), shown);
    }

    @Test
    void skinTonesAndJoinersDoNotCount() {
        char[] toned = "\uD83D\uDC4D\uD83C\uDFFD\u200D\uD83D\uDC4D".toCharArray();
        assertEquals("\uD83D\uDC4D\uD83D\uDC4D", new String(Matched.form(toned, 0, toned.length)));
        assertEquals("\uD83D\uDC4D", new String(Matched.form(toned, 0, 4)));
    }

    @Test
    void elisionsAreKnownByTheirRunningHash() {
        for (String elided : List.of("l'", "d'", "qu'", "jusqu'", "dell'", "un'", "all'")) {
            assertTrue(Elision.isPrefix(running(elided)), elided);
        }
        for (String other : List.of("", "'", "l", "don'", "aujourd'", "x'")) {
            assertFalse(Elision.isPrefix(running(other)), other);
        }
    }

    private static long running(String word) {
        long state = TokenHash.SEED;
        for (int i = 0; i < word.length(); i++) {
            state = TokenHash.add(state, word.charAt(i));
        }
        return state;
    }
}
