package org.feedbacknlp.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.feedbacknlp.api.Limits;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.api.layer.Clauses;
import org.feedbacknlp.api.layer.Clauses.Link;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.LayerValue;
import org.feedbacknlp.api.layer.Span;
import org.feedbacknlp.core.support.RandomText;
import org.feedbacknlp.core.support.SeededTest;
import org.feedbacknlp.core.support.Visible;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Sentences, clauses and zones: what holds for those of any text. */
class SegmentsTest {
    private static final int PIECES = 60;
    private static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "it", "pt", "nl", "ja", "und");
    private static final TextTools TOOLS = new TextTools();

    /** No annotator has made anything. */
    private static final class NoLayers implements LayerSource {
        @Override
        public <T extends LayerValue> @Nullable T find(Layer<T> layer) {
            return null;
        }
    }

    private final TextDocument document = new TextDocument(TOOLS, Limits.DEFAULT, new NoLayers());

    private String open(Random random) {
        String text = RandomText.of(random, PIECES);
        document.open(Verbatim.builder(text)
                .language(LANGUAGES.get(random.nextInt(LANGUAGES.size())))
                .build());
        return Visible.of(text);
    }

    @SeededTest
    void sentencesAreNotEmptyAndHoldEveryTokenInOrder(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 20; round++) {
            String text = open(random);
            assertCover(document.sentenceRanges(), document.tokens().count(), text);
        }
    }

    @SeededTest
    void clausesAreNotEmptyAndHoldEveryTokenOfTheirSentence(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 20; round++) {
            String text = open(random);
            Ranges sentences = document.sentenceRanges();
            Ranges clauses = document.clauseRanges();
            assertCover(clauses, document.tokens().count(), text);
            for (int c = 0; c < clauses.count(); c++) {
                int sentence = ClauseSplitter.sentence(clauses.tag(c));
                assertTrue(sentences.first(sentence) <= clauses.first(c), text);
                assertTrue(clauses.end(c) <= sentences.end(sentence), text);
                boolean opens = clauses.first(c) == sentences.first(sentence);
                assertTrue(opens || ClauseSplitter.link(clauses.tag(c)) != Link.START, text);
            }
        }
    }

    private static void assertCover(Ranges ranges, int tokens, String text) {
        int next = 0;
        for (int i = 0; i < ranges.count(); i++) {
            assertEquals(next, ranges.first(i), text);
            assertTrue(ranges.end(i) > next, text);
            next = ranges.end(i);
        }
        assertEquals(tokens, next, text);
    }

    @SeededTest
    void C1_theirSpansAreThoseOfTheRanges(long seed) {
        String text = open(new Random(seed));
        List<Span> sentences = document.sentences().spans();
        assertEquals(document.sentenceRanges().count(), sentences.size(), text);
        for (Clauses.Clause clause : document.clauses().all()) {
            assertTrue(sentences.get(clause.sentence()).contains(clause.span()), text);
        }
    }

    @SeededTest
    void zonesStandInOrderAndTheirTokensAreForeignAndNoOthers(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 20; round++) {
            String text = open(random);
            List<ZoneFinder.Found> zones = TOOLS.zones.find(document.normalized());
            TokenBuffer tokens = document.tokens();
            int end = 0;
            for (ZoneFinder.Found zone : zones) {
                assertTrue(end <= zone.start() && zone.start() < zone.end(), text);
                end = zone.end();
            }
            for (int i = 0; i < tokens.count(); i++) {
                int start = tokens.normalizedStart(i);
                boolean inside = zones.stream().anyMatch(zone -> zone.start() <= start && start < zone.end());
                assertEquals(inside, tokens.foreign(i), "token " + i + " of " + text);
            }
        }
    }

    @SeededTest
    void somethingIsAlwaysTheRespondentsOwn(long seed) {
        Random random = new Random(seed);
        String text = open(random);
        TokenBuffer tokens = document.tokens();
        boolean own = tokens.count() == 0;
        for (int i = 0; i < tokens.count(); i++) {
            own |= !tokens.foreign(i);
        }
        assertTrue(own, text);
    }

    @Test
    void aClosedDocumentHoldsNoText() {
        document.open(Verbatim.of("my secret words"));
        document.close();
        assertEquals("", document.text());
        assertEquals(0, document.tokens().count());
        assertFalse(document.normalized().toString().contains("secret"));
    }

    @Test
    void theNextTextFindsNothingOfTheOneBefore() {
        document.open(Verbatim.of("> quoted\nI like it, but it is slow. Really!"));
        assertEquals(3, document.sentenceRanges().count());
        document.open(Verbatim.of("One"));
        assertEquals(1, document.sentenceRanges().count());
        assertEquals(1, document.clauseRanges().count());
        assertEquals(List.of(), document.zones().all());
        assertFalse(document.tokens().foreign(0));
    }
}
