package org.feedbacknlp.core.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Map;
import java.util.Random;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.feedbacknlp.core.support.RandomText;
import org.feedbacknlp.core.support.SeededTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words and their trigrams: which are read, and how their row is found. */
class TrigramTest {
    private static final String ALPHABET = "ab cd{\u00e9\u0430";

    private static String trigrams(String text, Script script) {
        TrigramReader reader = new TrigramReader();
        reader.read(text.toCharArray(), text.length(), script);
        StringJoiner words = new StringJoiner(" / ");
        while (reader.nextWord()) {
            StringJoiner keys = new StringJoiner(",");
            for (int i = 0; i < reader.keyCount(); i++) {
                keys.add(letters(reader.key(i)).replace(Letters.EDGE, '_'));
            }
            words.add(keys.toString());
        }
        return words.toString();
    }

    private static String letters(long key) {
        StringBuilder letters = new StringBuilder();
        for (int shift = 32; shift >= 0; shift -= 16) {
            char c = (char) (key >>> shift);
            letters.append(c == 0 ? "" : c);
        }
        return letters.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "it, '_i,_it,it_'",
        "IT, '_i,_it,it_'",
        "a, '_a,_a_'",
        "'go on', '_g,_go,go_ / _o,_on,on_'",
        "soooo, '_s,_so,soo,oo_'",
        "soo, '_s,_so,soo,oo_'",
        "l'eau, '_l,_l{,l{_ / _e,_ea,eau,au_'",
        "l\u2019eau, '_l,_l{,l{_ / _e,_ea,eau,au_'",
        "dogs', '_d,_do,dog,ogs,gs_'",
        "e\u0301, '_e,_e_'",
        "10am XR2000B ok, '_o,_ok,ok_'",
        "see https://x.example/ab ok, '_s,_se,see,ee_ / _o,_ok,ok_'",
        "@name ok #tag, '_o,_ok,ok_'",
        "jo@example.com ok, '_o,_ok,ok_'",
        "at: ok, '_a,_at,at_ / _o,_ok,ok_'",
        "\u0434\u0430 ok, '_o,_ok,ok_'",
        "'', ''",
        "12 34, ''"
    })
    void readsTheWordsOfLatin(String text, String expected) {
        assertEquals(expected, trigrams(text, Script.LATIN));
    }

    @Test
    void readsTheWordsOfTheScriptThatIsWantedOnly() {
        assertEquals("_\u0434,_\u0434\u0430,\u0434\u0430_", trigrams("ok \u0434\u0430", Script.CYRILLIC));
        assertEquals("", trigrams("ok \u0434\u0430", Script.ARABIC));
    }

    @Test
    void ofALongWordOnlyTheStartIsRead() {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 500; i++) {
            word.append((char) ('a' + i % 26));
        }
        TrigramReader reader = new TrigramReader();
        reader.read(word.toString().toCharArray(), word.length(), Script.LATIN);
        assertTrue(reader.nextWord());
        assertEquals(500, reader.wordLength());
        assertTrue(reader.keyCount() <= 64, () -> "keys " + reader.keyCount());
    }

    @SeededTest
    void everyWordIsInsideTheTextAndBehindTheOneBefore(long seed) {
        Random random = new Random(seed);
        String text = RandomText.of(random, 60);
        TrigramReader reader = new TrigramReader();
        for (Script script : EnumSet.range(Script.LATIN, Script.THAANA)) {
            reader.read(text.toCharArray(), text.length(), script);
            int end = 0;
            while (reader.nextWord()) {
                assertTrue(reader.position() - reader.wordLength() >= end);
                end = reader.position();
                assertTrue(end <= text.length() && reader.wordLength() > 0 && reader.keyCount() > 0);
            }
        }
    }

    @SeededTest
    void aTrigramHasItsOwnRowOrThatOfItsLongestKnownEnd(long seed) {
        Random random = new Random(seed);
        Map<Long, Integer> rows = new TreeMap<>();
        for (int i = 1 + random.nextInt(60); i > 0; i--) {
            rows.put(key(random, 1 + random.nextInt(3)), 0);
        }
        long[] keys = rows.keySet().stream().mapToLong(Long::longValue).toArray();
        for (int row = 0; row < keys.length; row++) {
            rows.put(keys[row], row);
        }
        TrigramTable table = new TrigramTable(keys);
        for (int round = 0; round < 500; round++) {
            long trigram = key(random, 3);
            Integer expected = rows.getOrDefault(
                    trigram, rows.getOrDefault(trigram & 0xffff_ffffL, rows.getOrDefault(trigram & 0xffffL, -1)));
            assertEquals(expected, table.row(trigram), () -> "of " + letters(trigram));
        }
    }

    private static long key(Random random, int letters) {
        long key = 0;
        for (int i = 0; i < letters; i++) {
            key = key << 16 | ALPHABET.charAt(random.nextInt(ALPHABET.length()));
        }
        return key;
    }
}
