package org.feedbacknlp.core.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What each code unit is to language identification, checked against the JDK's own tables where both know it. */
class LettersTest {
    private static final Map<Script, UnicodeScript> SAME = new EnumMap<>(Map.ofEntries(
            Map.entry(Script.LATIN, UnicodeScript.LATIN),
            Map.entry(Script.CYRILLIC, UnicodeScript.CYRILLIC),
            Map.entry(Script.ARABIC, UnicodeScript.ARABIC),
            Map.entry(Script.DEVANAGARI, UnicodeScript.DEVANAGARI),
            Map.entry(Script.ETHIOPIC, UnicodeScript.ETHIOPIC),
            Map.entry(Script.HANGUL, UnicodeScript.HANGUL),
            Map.entry(Script.GREEK, UnicodeScript.GREEK),
            Map.entry(Script.HEBREW, UnicodeScript.HEBREW),
            Map.entry(Script.ARMENIAN, UnicodeScript.ARMENIAN),
            Map.entry(Script.GEORGIAN, UnicodeScript.GEORGIAN),
            Map.entry(Script.BENGALI, UnicodeScript.BENGALI),
            Map.entry(Script.GURMUKHI, UnicodeScript.GURMUKHI),
            Map.entry(Script.GUJARATI, UnicodeScript.GUJARATI),
            Map.entry(Script.ODIA, UnicodeScript.ORIYA),
            Map.entry(Script.TAMIL, UnicodeScript.TAMIL),
            Map.entry(Script.TELUGU, UnicodeScript.TELUGU),
            Map.entry(Script.KANNADA, UnicodeScript.KANNADA),
            Map.entry(Script.MALAYALAM, UnicodeScript.MALAYALAM),
            Map.entry(Script.SINHALA, UnicodeScript.SINHALA),
            Map.entry(Script.THAI, UnicodeScript.THAI),
            Map.entry(Script.LAO, UnicodeScript.LAO),
            Map.entry(Script.TIBETAN, UnicodeScript.TIBETAN),
            Map.entry(Script.MYANMAR, UnicodeScript.MYANMAR),
            Map.entry(Script.KHMER, UnicodeScript.KHMER),
            Map.entry(Script.THAANA, UnicodeScript.THAANA)));

    private static Script scriptOf(char c) {
        return Script.values()[Letters.letter(c) >>> 16];
    }

    @Test
    void aLetterOfAScriptIsOneToUnicodeAsWell() {
        Set<String> other = new TreeSet<>();
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            UnicodeScript expected = SAME.get(scriptOf((char) c));
            UnicodeScript found = UnicodeScript.of(c);
            if (expected != null && Character.isLetter(c) && found != expected && found != UnicodeScript.COMMON) {
                other.add(Integer.toHexString(c) + " " + found);
            }
        }
        assertEquals(Set.of(), other);
    }

    @Test
    void lettersThatCommentsAreWrittenInHaveTheirScript() {
        String samples =
                "aZ\u00e9\u00df\u0131\u0142\u1ebf\u0434\u0451\u0645\u06a9\u0939\u1230\u4f60\u3042\u30a2\uff71\ud55c\u1112\u03b1"
                        + "\u05d0\u0561\u10d0\u0995\u0a15\u0a95\u0b15\u0b95\u0c15\u0c95\u0d15\u0d9a\u0e01\u0e81\u0f40\u1000\u1780\u0780";
        samples.chars()
                .forEach(c ->
                        assertTrue(scriptOf((char) c).ordinal() > Script.MARK.ordinal(), () -> Integer.toHexString(c)));
    }

    @Test
    void blanksDigitsAndMarksOfPunctuationHaveNone() {
        " \t\n0123456789.,;!?-_'\"()[]{}\u00a0\u2019\u2026\u3002\ud800\udc00"
                .chars()
                .forEach(c -> assertEquals(Script.NONE, scriptOf((char) c), () -> Integer.toHexString(c)));
        ":@#".chars().forEach(c -> assertEquals(Script.SIGN, scriptOf((char) c)));
        "\u0301\u064b\u200d\u0640".chars().forEach(c -> assertEquals(Script.MARK, scriptOf((char) c)));
    }

    @Test
    void N025_foldingIsTheSameInEveryLocaleAndDropsMarks() {
        assertEquals('i', Letters.fold('I'));
        assertEquals('\u00e9', Letters.fold('\u00c9'));
        assertEquals('\u0434', Letters.fold('\u0414'));
        assertEquals('\u03b1', Letters.fold('\u0391'));
        assertEquals(0, Letters.fold('\u0301'));
        for (char c = 'A'; c <= 'Z'; c++) {
            assertEquals((char) (c + 32), Letters.fold(c));
        }
    }

    @Test
    void everyLanguageThatAScriptGivesAwayIsOneTag() {
        Set<String> seen = new TreeSet<>();
        for (Script script : Script.values()) {
            if (!script.language().isEmpty()) {
                assertTrue(seen.add(script.language()), script.language());
                assertTrue(script.language().matches("[a-z]{2}"), script.language());
            }
        }
        assertFalse(seen.isEmpty());
    }

    /** A letter that told two languages would tell neither. */
    @Test
    void aTellingLetterTellsOneLanguage() {
        LanguageIdentifier languages = new LanguageIdentifier();
        for (int c = 0x80; c <= Character.MAX_VALUE; c++) {
            char[] text = {(char) c};
            Set<String> told = new TreeSet<>();
            for (String tag : languages.languages()) {
                if (TellingLetters.speakFor(tag, text, 1)) {
                    told.add(tag);
                }
            }
            int letter = c;
            assertTrue(told.size() <= 1, () -> Integer.toHexString(letter) + " tells " + told);
        }
    }

    @Test
    void capitalsTellAsSmallLettersDo() {
        assertTrue(TellingLetters.speakFor("pl", "\u0141".toCharArray(), 1));
        assertTrue(TellingLetters.speakFor("uk", "\u0407".toCharArray(), 1));
        assertFalse(TellingLetters.speakFor("pl", "l".toCharArray(), 1));
        assertFalse(TellingLetters.speakFor("en", "\u0142".toCharArray(), 1));
        assertFalse(TellingLetters.speakFor("pl", "a\u0142".toCharArray(), 1), "behind what is looked at");
    }
}
