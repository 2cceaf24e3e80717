package org.feedbacknlp.core.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts too short for trigrams, made of frequent words alone. */
class FunctionWordsTest {
    private static final FunctionWords WORDS = new FunctionWords(Stream.of("it", "is", "not", "na\u00efve")
            .mapToInt(word -> FunctionWords.hash("en", word))
            .sorted()
            .toArray());

    private static boolean makeUp(String tag, String text) {
        TrigramReader reader = new TrigramReader();
        reader.read(text.toCharArray(), text.length(), Script.LATIN);
        return WORDS.makeUp(tag, reader);
    }

    @ParameterizedTest
    @CsvSource({
        "it is, true",
        "IT IS, true",
        "'it is, not!', true",
        "it is na\u00efve, true",
        "it is NA\u00cfVE, true",
        "it, false",
        "'', false",
        "12 34, false",
        "it is slow, false",
        "it isnt, false"
    })
    void twoWordsOrMoreAndAllOfThem(String text, boolean expected) {
        assertEquals(expected, makeUp("en", text));
        assertEquals(false, makeUp("de", text), "another language has other words");
    }

    @Test
    void aWordIsHashedWithItsLanguage() {
        assertNotEquals(FunctionWords.hash("en", "die"), FunctionWords.hash("de", "die"));
        assertNotEquals(FunctionWords.hash("en", "ab"), FunctionWords.hash("en", "ba"));
        assertEquals(FunctionWords.hash("en", "is"), FunctionWords.hash("en", "is"));
    }

    @Test
    void anEmptyListMakesUpNothing() {
        TrigramReader reader = new TrigramReader();
        reader.read("it is".toCharArray(), 5, Script.LATIN);
        assertEquals(false, new FunctionWords(new int[0]).makeUp("en", reader));
    }
}
