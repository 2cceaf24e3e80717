package org.feedbacknlp.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.feedbacknlp.api.Limits;
import org.feedbacknlp.core.support.SeededTest;
import org.feedbacknlp.core.table.TableReader;
import org.feedbacknlp.core.table.TableWriter;
import org.junit.jupiter.api.Test;

/** The table that finds phrases: the same as comparing with each of them. */
class PhraseTableTest {
    private static final List<String> WORDS = List.of("a", "b", "c", "not", "good", "bad", "the app");

    private final NormalizedText text = new NormalizedText();
    private final TokenBuffer tokens = new TokenBuffer(text);
    private final Tokenizer tokenizer = new Tokenizer(tokens);

    private void read(String original) {
        new Normalizer().normalize(original, Limits.DEFAULT, text);
        tokenizer.tokenize(Limits.DEFAULT);
    }

    private static String phrase(Random random, int most) {
        List<String> words = new ArrayList<>();
        for (int left = 1 + random.nextInt(most); left > 0; left--) {
            words.add(WORDS.get(random.nextInt(WORDS.size())));
        }
        return String.join(" ", words);
    }

    @SeededTest
    void findsTheLongestPhraseAsComparingWithEachDoes(long seed) {
        Random random = new Random(seed);
        Map<String, String> phrases = new LinkedHashMap<>();
        for (int i = random.nextInt(30); i >= 0; i--) {
            String phrase = phrase(random, 4);
            phrases.put(phrase, "value of " + phrase);
        }
        PhraseTable<String> made = PhraseTable.of(phrases);
        PhraseTable<String> table = random.nextBoolean() ? made : writtenAndRead(made);
        assertEquals(phrases.size(), table.size());
        read(phrase(random, 30));
        for (int from = 0; from < tokens.count(); from++) {
            int end = from + random.nextInt(tokens.count() - from + 1);
            long hit = table.find(tokens, from, end);
            String expected = longest(phrases, from, end);
            assertEquals(expected, hit == PhraseTable.NONE ? "" : table.at(hit), "from " + from + " to " + end);
            assertEquals(expected.isEmpty() ? 0 : expected.split(" ").length - 2, PhraseTable.length(hit));
        }
    }

    private static PhraseTable<String> writtenAndRead(PhraseTable<String> table) {
        List<String> meanings = new ArrayList<>();
        TableWriter out = new TableWriter();
        table.write(out, meaning -> {
            meanings.add(meaning);
            return meanings.size() - 1L;
        });
        TableReader in = TableReader.of(out.bytes());
        assertEquals(meanings.size(), in.longs().length, "the codes");
        return PhraseTable.read(in, meanings);
    }

    private String longest(Map<String, String> phrases, int from, int end) {
        StringBuilder words = new StringBuilder();
        String longest = "";
        for (int i = from; i < end; i++) {
            words.append(i > from ? " " : "").append(tokens.word(i));
            longest = phrases.getOrDefault(words.toString(), longest);
        }
        return longest;
    }

    @Test
    void aPhraseIsPartedAsTextsAre() {
        PhraseTable<String> table = PhraseTable.of(
                Map.of("User-Friendly", "a", "don\u2019t", "b", "l'appli", "c", "\uFB01ne", "d", ":-)", "e"));
        read("user friendly, DON'T L\u2019APPLI fine :-)");
        assertEquals("a", table.at(table.find(tokens, 0, tokens.count())));
        assertEquals("b", table.at(table.find(tokens, 3, tokens.count())));
        assertEquals("c", table.at(table.find(tokens, 4, tokens.count())));
        assertEquals("d", table.at(table.find(tokens, 6, tokens.count())));
        assertEquals("e", table.at(table.find(tokens, 7, tokens.count())));
    }

    @Test
    void theStartOfAPhraseIsNoPhrase() {
        PhraseTable<Integer> table = PhraseTable.of(Map.of("not at all good", 1));
        read("not at all");
        assertEquals(PhraseTable.NONE, table.find(tokens, 0, tokens.count()));
        read("not at all good");
        assertEquals(PhraseTable.NONE, table.find(tokens, 0, 3), "the end is an end");
        assertEquals(1, table.at(table.find(tokens, 0, 4)));
    }

    @Test
    void anEmptyTableFindsNothing() {
        PhraseTable<Integer> table = PhraseTable.of(Map.of());
        read("anything");
        assertEquals(PhraseTable.NONE, table.find(tokens, 0, 1));
        assertEquals(0, table.size());
        assertEquals(0, PhraseTable.length(PhraseTable.NONE));
    }

    @Test
    void aPhraseWithoutAWordIsRefused() {
        for (String none : List.of("", "  ", "\u200b", "<br>")) {
            assertThrows(IllegalArgumentException.class, () -> PhraseTable.of(Map.of(none, 1)));
        }
    }

    @Test
    void noHitHasNoValue() {
        PhraseTable<Integer> table = PhraseTable.of(Map.of("good", 1));
        assertThrows(IllegalArgumentException.class, () -> table.at(PhraseTable.NONE));
    }

    @Test
    void moreMeaningsThanATableHasRoomForAreRefused() {
        Map<String, Integer> phrases = new LinkedHashMap<>();
        for (int i = 0; i < 1 << 16; i++) {
            phrases.put("w" + i, i);
        }
        assertThrows(IllegalStateException.class, () -> PhraseTable.of(phrases));
    }

    /** As many as a lexicon has, so that probing, growth and the filter have something to do. */
    @Test
    void manyPhrasesAreAllFoundAndNoOthers() {
        Map<String, Integer> phrases = new LinkedHashMap<>();
        for (int i = 0; i < 20_000; i++) {
            phrases.put("w" + i + " x" + i % 7, i);
        }
        PhraseTable<Integer> table = PhraseTable.of(phrases);
        for (int i = 0; i < 20_000; i++) {
            read("w" + i + " x" + i % 7 + " w" + i + " x" + (i % 7 + 1));
            assertEquals(i, table.at(table.find(tokens, 0, 4)));
            assertEquals(PhraseTable.NONE, table.find(tokens, 2, 4));
        }
    }
}
