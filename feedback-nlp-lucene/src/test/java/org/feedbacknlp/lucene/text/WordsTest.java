package org.feedbacknlp.lucene.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.feedbacknlp.api.layer.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    private final WordReader reader = new WordReader();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Don't PANIC, it\u2019s 3.5 stars; don't panic it's 3.5 stars",
                "e-mail me@example.com #fail 24/7; e mail me example.com fail 24 7",
                "caf\u00e9 na\u00efve; cafe naive",
                "so good\ud83d\ude00\ud83d\ude00; so good \ud83d\ude00 \ud83d\ude00",
                "\u6771\u4eac; \u6771 \u4eac",
                "\u0e02\u0e2d\u0e1a\u0e04\u0e38\u0e13; \u0e02\u0e2d\u0e1a\u0e04\u0e38\u0e13"
            })
    void readsWordsBetweenUnicodesBorders(String text, String words) {
        assertEquals(words, String.join(" ", reader.read(text).forms()));
    }

    @Test
    void aReaderStartsAfreshWithEachText() {
        assertEquals(List.of("one", "two"), reader.read("one two").forms());
        assertEquals(List.of(), reader.read("").forms());
        assertEquals(new Span(0, 5), reader.read("three").span(0));
    }

    @Test
    void aRunOfLettersBeyondTheLongestFormBecomesSeveralWords() {
        Words words = reader.read("a".repeat(600));
        assertEquals(
                List.of(255, 255, 90),
                words.forms().stream().map(String::length).toList());
        assertEquals(new Span(255, 510), words.span(1));
    }

    @Test
    void placesAreCheckedAndWhatDoesNotShowTakesNone() {
        Words words = new Words(10);
        words.add("one", 0, 3);
        words.add("\u00ad\u0301", 4, 6);
        words.add("one", 4, 7);
        assertEquals(2, words.count());
        assertEquals(new Span(4, 7), words.span(1));
        assertThrows(IllegalArgumentException.class, () -> words.add("x", 3, 4));
        assertThrows(IllegalArgumentException.class, () -> words.add("x", 8, 7));
        assertThrows(IllegalArgumentException.class, () -> words.add("x", 8, 11));
        assertFalse(words.toString().contains("one"));
    }

    @Test
    void theStreamGivesTheWordsAndServesAgain() throws IOException {
        WordsField first = new WordsField("text", reader.read("One two."));
        WordsField second = new WordsField("text", reader.read("Three"));
        try (TokenStream stream = first.tokenStream(new StandardAnalyzer(), null)) {
            assertEquals(List.of("one 0..3 +1", "two 4..7 +1", "end 8"), consumed(stream));
            TokenStream again = second.tokenStream(new StandardAnalyzer(), stream);
            assertSame(stream, again, "one stream serves all documents");
            assertEquals(List.of("three 0..5 +1", "end 5"), consumed(again));
        }
    }

    private static List<String> consumed(TokenStream stream) throws IOException {
        CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
        OffsetAttribute offset = stream.getAttribute(OffsetAttribute.class);
        PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
        List<String> consumed = new ArrayList<>();
        stream.reset();
        while (stream.incrementToken()) {
            consumed.add(
                    term + " " + offset.startOffset() + ".." + offset.endOffset() + " +" + step.getPositionIncrement());
        }
        stream.end();
        consumed.add("end " + offset.endOffset());
        return consumed;
    }

    @Test
    void C4_randomTextsGiveWordsInsideThemInOrder() {
        long seed = 44L;
        Random random = new Random(seed);
        for (int round = 0; round < 5_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(60); i > 0; i--) {
                text.append((char) (random.nextInt(3) == 0 ? random.nextInt(0x10000) : ' ' + random.nextInt(96)));
            }
            Words words = reader.read(text.toString());
            String told = "round " + round + " of seed " + seed;
            int before = 0;
            for (int i = 0; i < words.count(); i++) {
                Span span = words.span(i);
                assertTrue(span.start() >= before && span.end() <= text.length(), told);
                assertEquals(Fold.word(span.in(text.toString())), words.form(i), told);
                before = span.end();
            }
        }
    }
}
