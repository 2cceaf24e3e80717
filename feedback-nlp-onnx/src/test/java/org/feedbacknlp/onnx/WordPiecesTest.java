package org.feedbacknlp.onnx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** How texts fall into word pieces, and where each stands. */
class WordPiecesTest {
    private static final List<String> PIECES = List.of(
            "[PAD]", "[UNK]", "[CLS]", "[SEP]", "want", "##want", "##ed", "wa", "un", "runn", "##ing", ",", "low",
            "lowest", "cafe", "東", "京", "!", "un##", "i", "ß", "Café", "😀", "'", "$", "5", "##5", "naive");
    private static final Vocabulary VOCABULARY = vocabulary(PIECES);

    private static Vocabulary vocabulary(List<String> pieces) {
        byte[] bytes = String.join("\n", pieces).getBytes(StandardCharsets.UTF_8);
        return Vocabulary.read(new FileBytes("vocab.txt", bytes, "sha256:"));
    }

    private static List<String> read(String text, boolean lowerCase, int most) {
        WordPieces pieces = WordPieces.of(text, VOCABULARY, lowerCase, most);
        List<String> read = new ArrayList<>();
        for (int i = 0; i < pieces.count(); i++) {
            read.add(PIECES.get(pieces.id(i)) + "=" + text.substring(pieces.start(i), pieces.end(i)));
        }
        assertEquals("[CLS]=", read.get(0));
        assertEquals("[SEP]=", read.get(read.size() - 1));
        return read.subList(1, read.size() - 1);
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("nothing", "", List.of()),
                Arguments.of("white space", " \t\r\n\u00a0\u3000", List.of()),
                Arguments.of(
                        "the example of BERT's own tests",
                        "UNwant\u00E9d,running",
                        List.of("un=UN", "##want=want", "##ed=éd", ",=,", "runn=runn", "##ing=ing")),
                Arguments.of("the longest piece first", "lowest low", List.of("lowest=lowest", "low=low")),
                Arguments.of(
                        "a word that ends in no piece",
                        "wanting wantx",
                        List.of("want=want", "##ing=ing", "[UNK]=wantx")),
                Arguments.of("accents, composed", "Café", List.of("cafe=Café")),
                Arguments.of("accents, decomposed", "Cafe\u0301!", List.of("cafe=Cafe\u0301", "!=!")),
                Arguments.of("a capital with a dot", "İ", List.of("i=İ")),
                Arguments.of("ideographs", "東京!", List.of("東=東", "京=京", "!=!")),
                Arguments.of("marks", "$5'55", List.of("$=$", "5=5", "'='", "5=5", "##5=5")),
                Arguments.of(
                        "control and format characters",
                        "wa\u0000nt\u200d\u00aded",
                        List.of("want=wa\u0000nt", "##ed=ed")),
                Arguments.of("a character of two code units", "want😀 😀", List.of("[UNK]=want😀", "😀=😀")),
                Arguments.of("half a character", "want\ud83d !", List.of("want=want", "!=!")),
                Arguments.of("specials are no words", "[CLS]", List.of("[UNK]=[", "[UNK]=CLS", "[UNK]=]")),
                Arguments.of("a word too long", "5".repeat(101), List.of("[UNK]=" + "5".repeat(101))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void textsFallIntoPieces(String id, String text, List<String> pieces) {
        assertEquals(pieces, read(text, true, 512));
    }

    @Test
    void withoutLowerCaseAccentsAndCapitalsStay() {
        assertEquals(List.of("Café=Café", "[UNK]=CAFE"), read("Café CAFE", false, 512));
    }

    @Test
    void aTextIsReadAsFarAsThereIsRoom() {
        assertEquals(List.of("want=want"), read("wanted wanted", true, 3));
        assertEquals(List.of("want=want", "##ed=ed", "want=want"), read("wanted wanted", true, 5));
        assertEquals(
                4, WordPieces.of("want ".repeat(100_000), VOCABULARY, true, 4).count());
    }

    @Test
    void C1_C4_anyTextFallsIntoPiecesThatLieInOrderInsideIt() {
        long seed = 20261130;
        Random random = new Random(seed);
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(20); i > 0; i--) {
                if (random.nextBoolean()) {
                    text.append(PIECES.get(random.nextInt(PIECES.size())));
                } else {
                    text.append((char) random.nextInt(Character.MAX_VALUE));
                }
            }
            WordPieces pieces = WordPieces.of(text.toString(), VOCABULARY, random.nextBoolean(), 16);
            int last = 0;
            for (int i = 0; i < pieces.count(); i++) {
                String where = "seed " + seed + ", round " + round + ", piece " + i;
                assertTrue(pieces.start(i) >= last && pieces.end(i) >= pieces.start(i), where);
                assertTrue(pieces.end(i) <= text.length(), where);
                last = pieces.start(i);
            }
            assertTrue(pieces.count() <= 16);
        }
    }
}
