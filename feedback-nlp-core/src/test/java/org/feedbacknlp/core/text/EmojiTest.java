package org.feedbacknlp.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.feedbacknlp.api.Limits;
import org.feedbacknlp.api.layer.TokenKind;
import org.feedbacknlp.core.support.SeededTest;
import org.feedbacknlp.core.support.Visible;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Emoji sequences made by the grammar of UTS 51: each is one token, whatever stands beside it (N017). */
class EmojiTest {
    private static final List<Integer> PEOPLE =
            List.of(0x1f468, 0x1f469, 0x1f467, 0x1f466, 0x1f9d1, 0x1f476, 0x1f44d, 0x1f44e, 0x1f64f);
    private static final List<Integer> THINGS = List.of(
            0x2764, 0x1f600, 0x1f621, 0x1f4a9, 0x2705, 0x274c, 0x2b50, 0x1f525, 0x2639, 0x1f680, 0x231a, 0x1faf6);
    private static final List<Integer> JOINED = List.of(0x2764, 0x2695, 0x1f4bb, 0x1f692, 0x1f308, 0x2620, 0x1f9b0);
    private static final List<String> WORDS = List.of(
            "good",
            "not",
            "10",
            "5",
            "!",
            ".",
            ",",
            "(",
            "#fail",
            "a@b.example",
            "Stra\u00dfe",
            "\u5f88",
            "\u0e14\u0e35");

    private final NormalizedText text = new NormalizedText();
    private final TokenBuffer tokens = new TokenBuffer(text);
    private final Tokenizer tokenizer = new Tokenizer(tokens);

    private static String one(Random random, List<Integer> of) {
        return Character.toString(of.get(random.nextInt(of.size())));
    }

    private static String toned(Random random) {
        String tone = random.nextInt(3) == 0 ? Character.toString(0x1f3fb + random.nextInt(5)) : "";
        return one(random, PEOPLE) + tone;
    }

    private static String sequence(Random random) {
        return switch (random.nextInt(7)) {
            case 0 -> toned(random);
            case 1 -> one(random, THINGS) + (random.nextBoolean() ? "\ufe0f" : "");
            case 2 -> joined(random);
            case 3 ->
                Character.toString(0x1f1e6 + random.nextInt(26)) + Character.toString(0x1f1e6 + random.nextInt(26));
            case 4 -> "0123456789#*".charAt(random.nextInt(12)) + (random.nextBoolean() ? "\ufe0f" : "") + "\u20e3";
            case 5 -> flagOfTags(random);
            default -> one(random, THINGS);
        };
    }

    private static String joined(Random random) {
        StringBuilder sequence = new StringBuilder(toned(random));
        for (int left = 1 + random.nextInt(3); left > 0; left--) {
            sequence.append('\u200d').append(random.nextBoolean() ? toned(random) : one(random, JOINED) + "\ufe0f");
        }
        return sequence.toString();
    }

    private static String flagOfTags(Random random) {
        StringBuilder flag = new StringBuilder(Character.toString(0x1f3f4));
        for (int left = 5; left > 0; left--) {
            flag.appendCodePoint(0xe0061 + random.nextInt(26));
        }
        return flag.appendCodePoint(0xe007f).toString();
    }

    private List<String> emojiIn(String original) {
        new Normalizer().normalize(original, Limits.DEFAULT, text);
        tokenizer.tokenize(Limits.DEFAULT);
        List<String> found = new ArrayList<>();
        for (int i = 0; i < tokens.count(); i++) {
            if (tokens.kind(i) == TokenKind.EMOJI) {
                found.add(original.substring(tokens.start(i), tokens.end(i)));
            }
        }
        return found;
    }

    @SeededTest
    void N017_everySequenceIsOneTokenAmongWords(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 20; round++) {
            StringBuilder original = new StringBuilder();
            List<String> expected = new ArrayList<>();
            for (int left = random.nextInt(12); left > 0; left--) {
                if (random.nextBoolean()) {
                    original.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
                } else {
                    String sequence = sequence(random);
                    expected.add(sequence);
                    original.append(sequence);
                }
            }
            assertEquals(shown(expected), shown(emojiIn(original.toString())), () -> Visible.of(original));
        }
    }

    private static List<String> shown(List<String> texts) {
        return texts.stream().map(Visible::of).toList();
    }

    @SeededTest
    void aSkinToneIsSeenAndDoesNotCount(long seed) {
        Random random = new Random(seed);
        String base = one(random, PEOPLE);
        String tone = Character.toString(0x1f3fb + random.nextInt(5));
        emojiIn(base + tone);
        long toned = tokens.hash(0);
        emojiIn(base);
        assertEquals(tokens.hash(0), toned, () -> Visible.of(base));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ufe0f", "\ufe0e", ""})
    void theStyleOfPresentationDoesNotCount(String style) {
        emojiIn("\u2764" + style + " \u2639" + style + " \u2b50" + style);
        assertEquals("\u2764", tokens.word(0));
        assertEquals("\u2639", tokens.word(1));
        assertEquals("\u2b50", tokens.word(2));
        assertEquals(3, tokens.count());
    }
}
