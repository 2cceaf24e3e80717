package org.feedbacknlp.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.feedbacknlp.api.Limits;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.api.layer.Clauses;
import org.feedbacknlp.api.layer.Effort;
import org.feedbacknlp.api.layer.Language;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.LayerValue;
import org.feedbacknlp.api.layer.Span;
import org.feedbacknlp.api.layer.Zones;
import org.feedbacknlp.api.spi.Scope;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A document as annotators see it: one text at a time, everything worked out once, every span of the original. */
class TextDocumentTest {
    private static final TextTools TOOLS = new TextTools();

    /** Knows one layer, or none. */
    private static final class OneLayer implements LayerSource {
        private @Nullable Effort effort;

        @Override
        public <T extends LayerValue> @Nullable T find(Layer<T> layer) {
            return layer.equals(Layer.EFFORT) && effort != null ? layer.type().cast(effort) : null;
        }
    }

    private final OneLayer layers = new OneLayer();
    private final TextDocument document = new TextDocument(TOOLS, Limits.DEFAULT, layers);

    private TextDocument open(String text) {
        document.open(Verbatim.of(text));
        return document;
    }

    @Test
    void theTextIsTheOriginalAndTheNormalisedOneMapsBackToIt() {
        String text = "Caf\u00e9 &amp; re\u00adfund";
        open(text);
        assertEquals(text, document.text());
        assertEquals("Caf\u00e9 & refund", document.normalized().toString());
        assertEquals("&amp;", document.original(5, 6).in(text));
        assertEquals("re\u00adfund", document.original(7, 13).in(text));
        assertEquals(new Span(0, text.length()), document.original(0, 13));
    }

    @Test
    void anEmptyRangeMapsBehindWhatStandsBefore() {
        open("a&amp;b");
        assertEquals(new Span(0, 0), document.original(0, 0));
        assertEquals(new Span(6, 6), document.original(2, 2));
        assertEquals(new Span(7, 7), document.original(3, 3));
    }

    @Test
    void aRangeOutsideIsRefused() {
        open("abc");
        assertThrows(IndexOutOfBoundsException.class, () -> document.original(-1, 1));
        assertThrows(IndexOutOfBoundsException.class, () -> document.original(0, 4));
        assertThrows(IndexOutOfBoundsException.class, () -> document.original(2, 1));
        NormalizedText text = document.normalized();
        assertThrows(IndexOutOfBoundsException.class, () -> text.charAt(3));
        assertThrows(IndexOutOfBoundsException.class, () -> text.charAt(-1));
        assertThrows(IndexOutOfBoundsException.class, () -> text.subSequence(1, 4));
        assertThrows(IndexOutOfBoundsException.class, () -> text.subSequence(2, 1));
        assertEquals("bc", text.subSequence(1, 3));
        assertEquals(3, text.length());
    }

    @Test
    void whatIsAskedForTwiceIsWorkedOutOnce() {
        open("I like it, but it is slow. Really.");
        assertSame(document.language(), document.language());
        assertSame(document.sentences(), document.sentences());
        assertSame(document.clauses(), document.clauses());
        assertSame(document.smallWords(), document.smallWords());
        assertEquals(2, document.sentences().spans().size());
        List<Clauses.Link> links =
                document.clauses().all().stream().map(Clauses.Clause::link).toList();
        assertEquals(List.of(Clauses.Link.START, Clauses.Link.CONTRAST, Clauses.Link.START), links);
    }

    @ParameterizedTest
    @CsvSource({"de, de", "DE, de", "de-AT, de", "DE-at, de", "de_AT, de", "en_US, en", "zh-Hant-TW, zh", "xx, xx"})
    void aLanguageThatTheCallerKnowsIsNotGuessedHoweverItIsWritten(String tag, String primary) {
        document.open(Verbatim.builder("The delivery was late and nobody told me")
                .language(tag)
                .build());
        assertEquals(primary, document.language().primary());
        assertEquals(1, document.language().confidence());
    }

    @Test
    void aLanguageThatNobodyKnowsIsGuessed() {
        assertEquals(
                "en",
                open("The delivery was late and nobody told me").language().tag());
        assertSame(Language.UNDETERMINED, open("12").language());
    }

    @ParameterizedTest
    @CsvSource({
        "'Die Lieferung war zu langsam\n\nSent from my iPhone', de",
        "'Die Lieferung war zu langsam\nOn Tue, Jane wrote:\nThe delivery of your parcel was late and we are very sorry', de",
        "'Livraison beaucoup trop lente\n> How was the delivery of your parcel?\n> Please tell us what you think', fr",
        "'zu teuer\n\nSent from my iPhone', de"
    })
    void whatOthersWroteDoesNotTellTheLanguage(String text, String tag) {
        assertEquals(tag, open(text).language().tag());
    }

    @Test
    void theScopeDecidesWhatIsSeenOfTheVerbatim() {
        Verbatim whole = Verbatim.builder("text")
                .id("v1")
                .channel("email")
                .question("Why?")
                .build();
        document.open(whole);
        document.show(Scope.WORDS);
        assertEquals("", document.verbatim().id());
        assertEquals(Optional.of("Why?"), document.verbatim().question());
        assertSame(document.verbatim(), document.verbatim());
        document.show(Scope.VERBATIM);
        assertSame(whole, document.verbatim());
        document.show(Scope.WORDS);
        assertEquals(Optional.empty(), document.verbatim().channel());
    }

    @Test
    void layersComeFromTheirSource() {
        open("text");
        assertTrue(document.get(Layer.EFFORT).isEmpty());
        layers.effort = new Effort(2, List.of());
        assertEquals(2, document.get(Layer.EFFORT).orElseThrow().value());
        assertTrue(document.get(Layer.SENTIMENT).isEmpty());
    }

    @Test
    void zonesAreOfTheOriginalAndTheirTokensForeign() {
        String text = "It &amp; fails\n> old\n-- \nJane";
        open(text);
        assertEquals(
                List.of("> old", "-- \nJane"),
                document.zones().all().stream()
                        .map(zone -> zone.span().in(text))
                        .toList());
        assertEquals(
                List.of(Zones.Kind.QUOTED_REPLY, Zones.Kind.SIGNATURE),
                document.zones().all().stream().map(Zones.Zone::kind).toList());
        assertFalse(document.tokens().foreign(0));
        assertTrue(document.tokens().foreign(document.tokens().count() - 1));
    }

    @Test
    void aRangeOfTokensHasASpan() {
        String text = "so re\u00adfund &amp; go";
        open(text);
        assertEquals("re\u00adfund &amp;", document.span(1, 3).in(text));
    }

    @Test
    void anEmptyTextHasNoPart() {
        open("");
        assertEquals(0, document.tokens().count());
        assertEquals(List.of(), document.sentences().spans());
        assertEquals(List.of(), document.clauses().all());
        assertEquals(List.of(), document.zones().all());
        assertSame(Language.UNDETERMINED, document.language());
    }
}
