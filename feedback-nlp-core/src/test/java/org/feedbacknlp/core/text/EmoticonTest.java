package org.feedbacknlp.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.feedbacknlp.api.Limits;
import org.feedbacknlp.api.layer.TokenKind;
import org.feedbacknlp.core.support.SeededTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Faces drawn with punctuation, made of eyes, nose and mouth; and what only looks like one. */
class EmoticonTest {
    private static final String EYES = ":;=";
    private static final List<String> NOSES = List.of("", "-", "^", "o");
    private static final String MOUTHS = ")(]/\\|*DPpSsXxc@";

    private final NormalizedText text = new NormalizedText();
    private final TokenBuffer tokens = new TokenBuffer(text);
    private final Tokenizer tokenizer = new Tokenizer(tokens);

    private List<String> tokensOf(String original) {
        new Normalizer().normalize(original, Limits.DEFAULT, text);
        tokenizer.tokenize(Limits.DEFAULT);
        List<String> all = new ArrayList<>();
        for (int i = 0; i < tokens.count(); i++) {
            String kind = tokens.kind(i) == TokenKind.EMOTICON ? "FACE " : "";
            all.add(kind + original.substring(tokens.start(i), tokens.end(i)));
        }
        return all;
    }

    private static String face(Random random) {
        char eyes = EYES.charAt(random.nextInt(EYES.length()));
        String nose = NOSES.get(random.nextInt(NOSES.size()));
        char mouth = MOUTHS.charAt(random.nextInt(MOUTHS.length()));
        return eyes + nose + mouth;
    }

    @SeededTest
    void aFaceBetweenBlanksIsOneToken(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 50; round++) {
            String face = face(random);
            assertEquals(List.of("so", "FACE " + face, "it", "is"), tokensOf("so " + face + " it is"));
            assertEquals(List.of("so", "FACE " + face), tokensOf("so " + face));
            assertEquals(List.of("FACE " + face, "so"), tokensOf(face + "\nso"));
        }
    }

    @SeededTest
    void aFaceBeforeAStopIsOneToken(long seed) {
        Random random = new Random(seed);
        String face = face(random);
        for (String stop : List.of(".", "!", ",", "?", "\"", "...")) {
            assertEquals(List.of("so", "FACE " + face, stop), tokensOf("so " + face + stop));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ":)", ":))))", ":(((", ":-D", ":DDD", "=]", ";)", ":'(", ":'-(", ">:(", ">:-)", ":P", ":o)", ":^)",
                ":/", ":-\\", ":|", ":*", ":-[", ":{", "<3", "</3", "^_^", "^^", "-_-", ">_<", "\\o/", "(^^)", "(:",
                "):", "(-:", ")-:", ":x", ":X", ":$", ":#", ":0", ":3"
            })
    void knownFacesAreOneToken(String face) {
        assertEquals(List.of("FACE " + face), tokensOf(face));
        assertEquals(List.of("so", "FACE " + face, "so"), tokensOf("so " + face + " so"));
    }

    @ParameterizedTest
    @CsvSource({
        "great:), great|FACE :)",
        "great:D, great|FACE :D",
        "bad:(, bad|FACE :(",
        "bad:( really, bad|FACE :(|really",
        "so:'(, so|FACE :'("
    })
    void aFaceMayFollowItsWordWithoutABlank(String original, String expected) {
        assertEquals(List.of(expected.split("\\|")), tokensOf(original));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10:30",
                "3:1",
                "5:)",
                "options:(a)",
                "see:[1]",
                "C:\\Users",
                "c:/x",
                "http://x.example",
                "key:value",
                "Rating:3",
                "Food:0/10",
                "a => b",
                "Size:S",
                "Plan:X",
                "x=Data",
                "list:",
                "time: 5",
                "1:x",
                "\u0665:(",
                "::",
                "=="
            })
    void whatOnlyLooksLikeOneIsNone(String original) {
        assertTrue(
                tokensOf(original).stream().noneMatch(token -> token.startsWith("FACE")),
                () -> tokensOf(original).toString());
    }

    @Test
    void aFaceIsMatchedWithoutRegardToCase() {
        tokensOf(":D :d");
        assertEquals(tokens.hash(0), tokensHashOf(":D"));
        assertEquals(":d", tokens.word(0));
    }

    private long tokensHashOf(String face) {
        tokensOf(face);
        return tokens.hash(0);
    }
}
