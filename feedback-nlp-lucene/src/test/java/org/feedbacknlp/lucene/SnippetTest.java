package org.feedbacknlp.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.feedbacknlp.api.layer.Span;
import org.junit.jupiter.api.Test;

class SnippetTest {
    private static final String TEXT =
            "First sentence here. The parcel was late and nobody cared! Later the second parcel was late too. End.";

    private static List<Span> spansOf(String text, String word) {
        List<Span> spans = new ArrayList<>();
        for (int i = text.indexOf(word); i >= 0; i = text.indexOf(word, i + word.length())) {
            spans.add(new Span(i, i + word.length()));
        }
        return spans;
    }

    private static List<String> marked(Snippet snippet, String text) {
        return snippet.spans().stream().map(span -> span.in(text)).toList();
    }

    @Test
    void aSentenceIsShownWhole() {
        Snippet snippet = Snippet.sentence(TEXT, spansOf(TEXT, "late "), 200);
        assertEquals("The parcel was late and nobody cared!", snippet.text());
        assertEquals(List.of("late "), marked(snippet, TEXT));
        assertEquals(snippet.text(), snippet.place().in(TEXT));
    }

    @Test
    void theFirstSentenceIsShownWhereNothingMatches() {
        assertEquals(
                "First sentence here.", Snippet.sentence(TEXT, List.of(), 200).text());
        assertEquals("", Snippet.sentence("", List.of(), 200).text());
        assertEquals("End.", Snippet.sentence(TEXT, spansOf(TEXT, "End"), 200).text());
        assertEquals("a", Snippet.sentence("  a  ", List.of(), 200).text());
    }

    @Test
    void aSentenceThatIsTooLongBecomesAWindow() {
        Snippet snippet = Snippet.sentence(TEXT, spansOf(TEXT, "nobody"), 20);
        assertTrue(snippet.text().length() <= 20, snippet.text());
        assertTrue(snippet.text().contains("nobody"), snippet.text());
    }

    @Test
    void aWindowShowsTheMostMatchesAndWholeWords() {
        String text = "late here, then a long way to go until late, late and once more late at the end of it all";
        Snippet snippet = Snippet.window(text, spansOf(text, "late"), 40);
        assertEquals(List.of("late", "late", "late"), marked(snippet, text));
        assertEquals("late, late and once more late at", snippet.text());
    }

    @Test
    void aWindowWithoutMatchesIsTheBeginning() {
        assertEquals("First sentence", Snippet.window(TEXT, List.of(), 18).text());
        assertEquals(TEXT, Snippet.window(TEXT, List.of(), 1_000).text());
    }

    @Test
    void aMatchLongerThanTheWindowIsShownWhole() {
        Snippet snippet = Snippet.window(TEXT, List.of(new Span(6, 40)), 10);
        assertEquals(new Span(6, 40), snippet.place());
    }

    @Test
    void tooSmallAWindowIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Snippet.window(TEXT, List.of(), 1));
    }

    @Test
    void N017_randomWindowsKeepToTheirLengthAndNeverSplitAPair() {
        long seed = 17L;
        Random random = new Random(seed);
        for (int round = 0; round < 5_000; round++) {
            String told = "round " + round + " of seed " + seed;
            String text = randomText(random);
            int longest = 2 + random.nextInt(30);
            List<Span> spans = spansOf(text, "ab");
            for (Snippet snippet :
                    List.of(Snippet.window(text, spans, longest), Snippet.sentence(text, spans, longest))) {
                assertTrue(snippet.text().length() <= longest, told);
                assertEquals(snippet.place().in(text), snippet.text(), told);
                String where = told + " at " + snippet.place() + " of <" + text + "> in " + longest;
                assertFalse(splits(text, snippet.place().start()), where);
                assertFalse(splits(text, snippet.place().end()), where);
                assertEquals(spans.isEmpty(), snippet.spans().isEmpty(), where);
            }
        }
    }

    private static boolean splits(String text, int i) {
        return i > 0 && i < text.length() && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
    }

    private static String randomText(Random random) {
        String[] pieces = {"ab", "c", " ", "\ud83d\ude00", ". ", "D", "\n", "!"};
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(40); i > 0; i--) {
            text.append(pieces[random.nextInt(pieces.length)]);
        }
        return text.toString();
    }
}
