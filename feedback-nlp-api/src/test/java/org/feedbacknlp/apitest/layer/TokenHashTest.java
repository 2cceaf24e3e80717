package org.feedbacknlp.apitest.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.CharBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.feedbacknlp.api.layer.TokenHash;
import org.feedbacknlp.apitest.support.Refusal;
import org.feedbacknlp.apitest.support.SeededTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The hash of a word. Model files rest on its values: another value is another {@link TokenHash#VERSION}. */
class TokenHashTest {
    /** Worked out by another programme, from the definition. */
    @ParameterizedTest(name = "C2 \"{0}\"")
    @CsvSource(textBlock = """
                    "",       8570e250fe4c2473
                    a,        82b19d9859a61322
                    b,        4a14e8514a87f785
                    ab,       b43c19b545c52d76
                    ba,       1cf321650b19f8c8
                    good,     00dfce2487e74296
                    delivery, 9af900b81f23530d
                    "don't",  fd6cdc68f6dbe786
                    e-mail,   44d83b56763ec8dd
                    müde,     595fb5ca20b501f8
                    日本,      5416e3d230af8bf8
                    👍,       f09636317ae2c2ae
                    """, quoteCharacter = '"')
    void golden(String word, String hash) {
        assertEquals(Long.parseUnsignedLong(hash, 16), TokenHash.of(word));
    }

    @Test
    void goldenOfCodeUnitsThatNoFileCanHold() {
        assertEquals(0x8b7172ce9e269182L, TokenHash.of("\ud83d"), "a lone surrogate");
        assertEquals(0x71d92418536132d1L, TokenHash.of("\0"));
        assertEquals(0xcd5ff2b464472b5aL, TokenHash.of("\uffff"));
    }

    @Test
    void theVersionBelongsToTheValues() {
        assertEquals(1, TokenHash.VERSION);
        assertEquals(TokenHash.of(""), TokenHash.finish(TokenHash.SEED));
    }

    @SeededTest
    void addingCodeUnitsOneByOneIsHashingTheWhole(long seed) {
        Random random = new Random(seed);
        String word = word(random, random.nextInt(40));
        long state = TokenHash.SEED;
        for (int i = 0; i < word.length(); i++) {
            state = TokenHash.add(state, word.charAt(i));
        }
        assertEquals(TokenHash.of(word), TokenHash.finish(state));
    }

    @SeededTest
    void anyCharSequenceWithTheSameCodeUnitsHasTheSameHash(long seed) {
        Random random = new Random(seed);
        String word = word(random, 1 + random.nextInt(20));
        String around = "<" + word + ">";
        CharSequence part = CharBuffer.wrap(around).subSequence(1, around.length() - 1);
        assertEquals(TokenHash.of(word), TokenHash.of(part));
    }

    @SeededTest
    void differentWordsHaveDifferentHashes(long seed) {
        Random random = new Random(seed);
        Map<Long, String> seen = new HashMap<>();
        for (int i = 0; i < 1_000; i++) {
            String word = word(random, 1 + random.nextInt(6));
            String before = seen.put(TokenHash.of(word), word);
            assertEquals(word, before == null ? word : before);
        }
    }

    @Test
    void refusesNull() {
        Refusal.missing("word", () -> TokenHash.of(null)).check();
    }

    private static String word(Random random, int length) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < length; i++) {
            word.append((char) (random.nextBoolean() ? 'a' + random.nextInt(26) : random.nextInt(Character.MAX_VALUE)));
        }
        return word.toString();
    }
}
