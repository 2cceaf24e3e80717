package org.feedbacknlp.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.feedbacknlp.api.Limits;
import org.feedbacknlp.api.layer.Span;
import org.feedbacknlp.core.support.SeededTest;
import org.feedbacknlp.core.support.Visible;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Left-overs of HTML: what they stand for takes their place, and the way back covers them whole. */
class MarkupTest {
    /** A piece of text with what is left of it. */
    private record Piece(String original, String normal) {}

    private static final List<Piece> PIECES = List.of(
            new Piece("good", "good"),
            new Piece(" ", " "),
            new Piece("5 > 3", "5 > 3"),
            new Piece("&amp;", "&"),
            new Piece("&lt;", "<"),
            new Piece("&#33;", "!"),
            new Piece("&#x4f60;", "\u4f60"),
            new Piece("&#128077;", "\uD83D\uDC4D"),
            new Piece("&nbsp;", " "),
            new Piece("&shy;", ""),
            new Piece("&rsquo;", "'"),
            new Piece("&amp;amp;", "&"),
            new Piece("&nope;", "&nope;"),
            new Piece("<b>", ""),
            new Piece("</i>", ""),
            new Piece("<br/>", "\n"),
            new Piece("<P CLASS='x'>", "\n"),
            new Piece("<!-- gone -->", ""),
            new Piece("<me@x.example>", "<me@x.example>"),
            new Piece("\u4f60", "\u4f60"),
            new Piece("\uD83D\uDC4D", "\uD83D\uDC4D"));

    private final Normalizer normalizer = new Normalizer();
    private final NormalizedText text = new NormalizedText();

    private String normalize(String original) {
        normalizer.normalize(original, Limits.DEFAULT, text);
        return text.toString();
    }

    @SeededTest
    void everyPieceIsReplacedWhereItStandsAndMapsBackToItself(long seed) {
        Random random = new Random(seed);
        StringBuilder original = new StringBuilder();
        StringBuilder normal = new StringBuilder();
        List<int[]> places = new ArrayList<>();
        for (int left = random.nextInt(30); left > 0; left--) {
            Piece piece = PIECES.get(random.nextInt(PIECES.size()));
            if (!piece.normal.isEmpty()) {
                places.add(new int[] {
                    normal.length(),
                    normal.length() + piece.normal.length(),
                    original.length(),
                    original.length() + piece.original.length()
                });
            }
            original.append(piece.original);
            normal.append(piece.normal);
        }
        assertEquals(Visible.of(normal), Visible.of(normalize(original.toString())), () -> Visible.of(original));
        for (int[] place : places) {
            assertEquals(new Span(place[2], place[3]), text.original(place[0], place[1]), () -> Visible.of(original));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "&amp;, 5, &",
        "&amp;x, 5, &",
        "&amp, 0, ''",
        "&#65;, 5, A",
        "&#065;, 6, A",
        "&#x41;, 6, A",
        "&#X41;, 6, A",
        "&#x1F44D;, 9, \uD83D\uDC4D",
        "&#xD83D;, 8, \ufffd",
        "&#1114112;, 10, \ufffd",
        "&#0;, 4, \ufffd",
        "&#12345678;, 0, ''",
        "&#;, 0, ''",
        "&#x;, 0, ''",
        "&#xg;, 0, ''",
        "&;, 0, ''",
        "& amp;, 0, ''",
        "&Amp;, 0, ''",
        "&amp;amp;, 9, &",
        "&amp;amp;amp;amp;#65;, 21, A",
        "&amp;nope;, 5, &"
    })
    void readsReferences(String reference, int end, String meaning) {
        assertEquals(end, HtmlEntity.end(reference, 0, reference.length()));
        if (end > 0) {
            assertEquals(meaning, Character.toString(HtmlEntity.codePoint(reference, 0, end)));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b>",
                "</b>",
                "<B>",
                "<br>",
                "<br/>",
                "<br />",
                "<a href='x'>",
                "<p\nclass=x>",
                "<h1>",
                "<!-- x -->",
                "<!---->",
                "<wbr>"
            })
    void readsTags(String tag) {
        assertEquals(tag.length(), HtmlTag.end(tag + " behind", 0, tag.length() + 7));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<",
                "<>",
                "< b>",
                "<3",
                "<me>",
                "<b",
                "<b <i>",
                "</",
                "<!-- x",
                "<bb>",
                "<1>",
                "<blockquotes>",
                "<->"
            })
    void leavesWhatIsNoTag(String text) {
        assertEquals(0, HtmlTag.end(text, 0, text.length()));
    }

    @Test
    void aTagThatIsTooLongIsNone() {
        assertEquals(0, HtmlTag.end("<a href='" + "x".repeat(600) + "'>", 0, 611));
    }

    @Test
    void nothingBehindTheLimitIsLookedAt() {
        assertEquals(0, HtmlTag.end("<b>", 0, 2));
        assertEquals(0, HtmlEntity.end("&amp;", 0, 4));
        normalizer.normalize("ab&amp;cd", Limits.DEFAULT.withTextLength(5), text);
        assertTrue(text.toString().startsWith("ab&am"), text::toString);
    }
}
