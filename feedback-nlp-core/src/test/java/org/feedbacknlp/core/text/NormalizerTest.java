package org.feedbacknlp.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.feedbacknlp.api.Limits;
import org.feedbacknlp.api.Truncation;
import org.feedbacknlp.core.Cases;
import org.feedbacknlp.core.support.RandomText;
import org.feedbacknlp.core.support.SeededTest;
import org.feedbacknlp.core.support.Visible;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Normal form: what the definition gives, with a way back to the original for every character (C1). */
class NormalizerTest {
    private static final int PIECES = 30;

    private final Normalizer normalizer = new Normalizer();
    private final NormalizedText text = new NormalizedText();

    private String normalize(String original) {
        normalizer.normalize(original, Limits.DEFAULT, text);
        return text.toString();
    }

    static Stream<List<String>> cases() {
        return Cases.of(NormalizerTest.class, "normal-forms.tsv");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void bringsIntoNormalForm(List<String> row) {
        assertEquals(Visible.of(row.get(2)), Visible.of(normalize(row.get(1))), row.get(0));
    }

    @SeededTest
    void equalsTheDefinition(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 50; round++) {
            String original = withoutMarkup(RandomText.of(random, PIECES));
            assertEquals(
                    Visible.of(SlowNormalizer.of(original)),
                    Visible.of(normalize(original)),
                    () -> "normal form of " + Visible.of(original));
        }
    }

    /** Each by itself, between letters, before an accent and behind one. */
    @Test
    void everyCodePointEqualsTheDefinition() {
        StringBuilder original = new StringBuilder();
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            if (c != '&' && c != '<') {
                String alone = Character.toString(c);
                original.append(alone)
                        .append(" a")
                        .append(alone)
                        .append("b e")
                        .append(alone)
                        .append("\u0301 e\u0301")
                        .append(alone)
                        .append(' ');
            }
            if (original.length() > 5_000 || c == Character.MAX_CODE_POINT) {
                String text = original.toString();
                String before = "up to " + Integer.toHexString(c);
                String found = normalize(text);
                if (!found.equals(SlowNormalizer.of(text))) {
                    assertEquals(Visible.of(SlowNormalizer.of(text)), Visible.of(found), before);
                }
                original.setLength(0);
            }
        }
    }

    @SeededTest
    void C1_theWayBackIsMonotoneInsideTheTextAndSplitsNoPair(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 50; round++) {
            String original = RandomText.of(random, PIECES);
            normalize(original);
            int start = 0;
            int end = 0;
            for (int i = 0; i < text.length(); i++) {
                String where = "character " + i + " of " + Visible.of(original);
                assertTrue(text.originalStart(i) >= start, where);
                assertTrue(text.originalEnd(i) >= end, where);
                start = text.originalStart(i);
                end = text.originalEnd(i);
                assertTrue(start < end && end <= original.length(), where);
                assertFalse(splitsPair(original, start) || splitsPair(original, end), where);
            }
        }
    }

    @SeededTest
    void C1_everyCharacterStandsInTheNormalFormOfItsOriginal(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 20; round++) {
            String original = withoutMarkup(RandomText.of(random, PIECES));
            normalize(original);
            for (int i = 0; i < text.length(); i++) {
                String part = original.substring(text.originalStart(i), text.originalEnd(i));
                char c = text.charAt(i);
                boolean stands = SlowNormalizer.of(part).indexOf(c) >= 0 || c == Emoji.JOINER && part.indexOf(c) >= 0;
                assertTrue(stands, "character " + i + " of " + Visible.of(original));
            }
        }
    }

    /** Where nothing went away, for that parts a letter from its mark, and where no full-width sign became markup. */
    @SeededTest
    void whatIsNormalStaysAsItIs(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 50; round++) {
            String original = withoutMarkup(RandomText.of(random, PIECES));
            String once = normalize(original.codePoints()
                    .filter(c -> !SlowNormalizer.goes(c))
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString());
            if (once.equals(withoutMarkup(once))) {
                assertEquals(Visible.of(once), Visible.of(normalize(once)));
            }
        }
    }

    @SeededTest
    void theBufferRemembersNothingOfTheTextBefore(long seed) {
        Random random = new Random(seed);
        String first = RandomText.of(random, PIECES);
        String second = RandomText.of(random, PIECES);
        NormalizedText fresh = new NormalizedText();
        normalizer.normalize(second, Limits.DEFAULT, fresh);
        normalize(first);
        assertEquals(fresh.toString(), normalize(second));
        for (int i = 0; i < fresh.length(); i++) {
            assertEquals(fresh.original(i, i + 1), text.original(i, i + 1), "character " + i);
        }
    }

    @SeededTest
    void aLimitCutsButDoesNotChangeWhatStandsBeforeTheCut(long seed) {
        Random random = new Random(seed);
        String original = RandomText.of(random, PIECES);
        String whole = normalize(original);
        int allowed = 1 + random.nextInt(20);
        normalizer.normalize(original, new Limits(100_000, allowed, 100, 100), text);
        assertTrue(whole.startsWith(text.toString()), () -> Visible.of(original));
        if (text.length() < whole.length()) {
            Truncation cut = text.truncation();
            assertEquals("normalizedLength", cut == null ? "none" : cut.limit());
            assertTrue(text.length() >= allowed, () -> Visible.of(original));
        }
    }

    @Test
    void N023_aRunOfMarksIsCutToThirty() {
        String form = normalize("I" + "\u0301".repeat(100_000));
        assertEquals("\u00cd" + "\u0301".repeat(29), form);
        assertEquals(100_000, text.originalEnd(0), "the cut marks belong to their letter");
    }

    @Test
    void N024_theLimitHoldsAfterNormalisationToo() {
        normalize("\ufdfa".repeat(100_000));
        assertTrue(text.length() < Limits.DEFAULT.normalizedLength() + 20, "18 for one, so at most one too many");
        assertEquals(
                new Truncation("normalizedLength", 150_000, 150_000 / 18 + 1),
                text.truncation(),
                "the first that was not read");
    }

    private static boolean splitsPair(String text, int offset) {
        return offset > 0
                && offset < text.length()
                && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    }

    private static String withoutMarkup(String text) {
        return text.replace('&', '+').replace('<', '(');
    }
}
