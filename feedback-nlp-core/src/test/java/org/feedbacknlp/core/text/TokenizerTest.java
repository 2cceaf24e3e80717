package org.feedbacknlp.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.feedbacknlp.api.Limits;
import org.feedbacknlp.api.Truncation;
import org.feedbacknlp.api.layer.TokenHash;
import org.feedbacknlp.api.layer.TokenKind;
import org.feedbacknlp.api.layer.Tokens;
import org.feedbacknlp.core.support.RandomText;
import org.feedbacknlp.core.support.SeededTest;
import org.feedbacknlp.core.support.Visible;
import org.junit.jupiter.api.Test;

/** Tokens: what holds for those of any text. */
class TokenizerTest {
    private static final int PIECES = 40;

    private final Normalizer normalizer = new Normalizer();
    private final NormalizedText text = new NormalizedText();
    private final TokenBuffer tokens = new TokenBuffer(text);
    private final Tokenizer tokenizer = new Tokenizer(tokens);

    private void tokenize(String original, Limits limits) {
        normalizer.normalize(original, limits, text);
        tokenizer.tokenize(limits);
    }

    private void tokenize(String original) {
        tokenize(original, Limits.DEFAULT);
    }

    private List<String> tokensOf(String original) {
        tokenize(original);
        List<String> all = new ArrayList<>();
        for (int i = 0; i < tokens.count(); i++) {
            all.add(tokens.kind(i) + ":" + tokens.word(i));
        }
        return all;
    }

    @SeededTest
    void tokensCoverAllButWhiteSpaceAndTheHyphensInsideWords(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 40; round++) {
            String original = RandomText.of(random, PIECES);
            tokenize(original);
            int covered = 0;
            for (int i = 0; i < tokens.count(); i++) {
                String gap =
                        text.subSequence(covered, tokens.normalizedStart(i)).toString();
                String where = "before token " + i + " of " + Visible.of(original);
                assertTrue(isWhite(gap) || isInnerHyphen(i, gap), where + ": " + Visible.of(gap));
                assertEquals(!gap.isEmpty() && isWhite(gap), tokens.has(i, TokenBuffer.SPACED), where);
                assertEquals(gap.indexOf('\n') >= 0, tokens.has(i, TokenBuffer.NEW_LINE), where);
                assertTrue(tokens.normalizedStart(i) < tokens.normalizedEnd(i), where);
                covered = tokens.normalizedEnd(i);
            }
            assertTrue(isWhite(text.subSequence(covered, text.length()).toString()), () -> Visible.of(original));
        }
    }

    @SeededTest
    void plainTextIsPartedAsOnePatternSays(long seed) {
        Random random = new Random(seed);
        String alphabet = "aabdjlmst''  --..,!?\"7150";
        for (int round = 0; round < 100; round++) {
            StringBuilder original = new StringBuilder();
            for (int left = random.nextInt(25); left > 0; left--) {
                original.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            assertEquals(SlowTokenizer.of(original.toString()), tokensOf(original.toString()), original::toString);
        }
    }

    private static boolean isWhite(String gap) {
        return gap.chars().allMatch(c -> CharClass.of((char) c) == CharClass.SPACE);
    }

    private boolean isInnerHyphen(int next, String gap) {
        return gap.equals("-")
                && next > 0
                && tokens.kind(next - 1) == TokenKind.WORD
                && CharClass.of(text.charAt(tokens.normalizedStart(next))) == CharClass.LETTER;
    }

    @SeededTest
    void theHashIsThatOfTheWord(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 40; round++) {
            String original = RandomText.of(random, PIECES);
            tokenize(original);
            for (int i = 0; i < tokens.count(); i++) {
                assertEquals(
                        TokenHash.of(tokens.word(i)), tokens.hash(i), "token " + i + " of " + Visible.of(original));
            }
        }
    }

    @SeededTest
    void C1_theirOriginalsStandInOrderAndDoNotOverlapUnlessTheyWereOneCharacter(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 40; round++) {
            String original = RandomText.of(random, PIECES);
            tokenize(original);
            for (int i = 1; i < tokens.count(); i++) {
                String where = "tokens " + (i - 1) + " and " + i + " of " + Visible.of(original);
                boolean apart = tokens.end(i - 1) <= tokens.start(i);
                int last = tokens.normalizedEnd(i - 1) - 1;
                boolean ofOne = text.originalEnd(last) > text.originalStart(tokens.normalizedStart(i));
                assertTrue(apart || ofOne, where);
                assertTrue(tokens.start(i - 1) <= tokens.start(i) && tokens.end(i - 1) <= tokens.end(i), where);
            }
        }
    }

    @SeededTest
    void aCopySaysTheSame(long seed) {
        tokenize(RandomText.of(new Random(seed), PIECES));
        Tokens copy = tokens.copy();
        assertEquals(tokens.toJson(), copy.toJson());
        assertEquals(tokens.toString(), copy.toString());
        for (int i = 0; i < tokens.count(); i++) {
            assertEquals(tokens.hash(i), copy.hash(i));
            assertEquals(tokens.span(i), copy.span(i));
            assertEquals(tokens.foreign(i), copy.foreign(i));
        }
        List<Object> before = new ArrayList<>(List.of(copy.toJson()));
        tokenize("another text");
        assertEquals(before, List.of(copy.toJson()), "a copy outlives the text");
    }

    @SeededTest
    void aLineBreakPartsAllTokens(long seed) {
        Random random = new Random(seed);
        String first = withoutMarkup(RandomText.of(random, PIECES));
        String second = withoutMarkup(RandomText.of(random, PIECES));
        List<String> expected = new ArrayList<>(tokensOf(first));
        expected.addAll(tokensOf(second));
        assertEquals(expected, tokensOf(first + "\n" + second), () -> Visible.of(first + "|" + second));
    }

    @SeededTest
    void plainWordsAreTheSameInAnyCase(long seed) {
        Random random = new Random(seed);
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < 50; i++) {
            words.append(random.nextInt(5) == 0 ? " " : (char) ('a' + random.nextInt(26)));
        }
        List<String> small = tokensOf(words.toString());
        assertEquals(small, tokensOf(words.toString().toUpperCase(Locale.ROOT)));
    }

    @SeededTest
    void aLimitCutsButDoesNotChangeWhatStandsBeforeTheCut(long seed) {
        Random random = new Random(seed);
        String original = RandomText.of(random, PIECES);
        List<String> whole = tokensOf(original);
        int allowed = 1 + random.nextInt(10);
        tokenize(original, Limits.DEFAULT.withTokens(allowed));
        assertTrue(tokens.count() <= allowed);
        for (int i = 0; i < tokens.count() - 1; i++) {
            assertEquals(whole.get(i), tokens.kind(i) + ":" + tokens.word(i), () -> Visible.of(original));
        }
        if (whole.size() > allowed) {
            Truncation cut = text.truncation();
            assertEquals("tokens", cut == null ? "none" : cut.limit(), () -> Visible.of(original));
        }
    }

    @Test
    void whiteSpaceBehindTheLastTokenThatIsAllowedCutsNothing() {
        tokenize("one two  \n", Limits.DEFAULT.withTokens(2));
        assertEquals(2, tokens.count());
        assertEquals(null, text.truncation());
    }

    @Test
    void wordsThatAreShoutedOrBeginWithACapitalAreMarked() {
        tokenize("ALL Caps I x10 A1 \u00dcBER Stra\u00dfe iPhone McD IT's \u4e2d 7UP O'BRIEN");
        StringBuilder shapes = new StringBuilder();
        for (int i = 0; i < tokens.count(); i++) {
            boolean capital = tokens.has(i, TokenBuffer.CAPITAL);
            shapes.append(tokens.allCaps(i) ? 'A' : capital ? 'C' : '.');
        }
        // 's is a token of its own; one capital does not shout; a digit is no capital
        assertEquals("ACC.CAC.CA..AA", shapes.toString());
    }

    @Test
    void anIndexOutsideIsRefused() {
        tokenize("one two");
        for (int index : new int[] {2, -1, 100}) {
            assertThrows(IndexOutOfBoundsException.class, () -> tokens.start(index));
            assertThrows(IndexOutOfBoundsException.class, () -> tokens.end(index));
            assertThrows(IndexOutOfBoundsException.class, () -> tokens.kind(index));
            assertThrows(IndexOutOfBoundsException.class, () -> tokens.hash(index));
            assertThrows(IndexOutOfBoundsException.class, () -> tokens.word(index));
            assertThrows(IndexOutOfBoundsException.class, () -> tokens.foreign(index));
            assertThrows(IndexOutOfBoundsException.class, () -> tokens.allCaps(index));
            assertThrows(IndexOutOfBoundsException.class, () -> tokens.copy().word(index));
        }
    }

    @Test
    void C8_toStringShowsNoWord() {
        tokenize("secret words");
        assertEquals("Tokens[2]", tokens.toString());
        assertEquals("Tokens[2]", tokens.copy().toString());
    }

    @Test
    void aLongTextLeavesNoLargeBuffersBehind() {
        tokenize("word ".repeat(10_000));
        text.clear(1_000);
        tokens.clear(1_000);
        assertEquals(0, tokens.count());
        assertEquals(0, text.length());
        assertTrue(text.buffer().length <= 1_000);
        assertFalse(text.original().contains("word"));
        tokenize("still works");
        assertEquals(2, tokens.count());
    }

    private static String withoutMarkup(String text) {
        return text.replace('&', '+').replace('<', '(');
    }
}
